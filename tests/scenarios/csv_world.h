#pragma once

#include "tests/scenarios/scenario_values.h"

#include <QTemporaryDir>

namespace scenarios {

/// Scenarios of the CSV appendix: a folder of files, and the program that allocates in it.
class CsvWorld
{
public:
    explicit CsvWorld(model::Date today)
        : m_today(today)
    {
    }

    void run(const Json &step); // throws Failure
    Json found(const std::string &what, const Json &expected) const; // an expectation's counterpart

private:
    void write(const char *name, const char *header, const Json &rows) const;
    Json rows(const char *name) const;

    QTemporaryDir m_folder;
    model::Date m_today;
};

} // namespace scenarios
