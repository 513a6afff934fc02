#pragma once

#include "tests/properties/world.h"

#include <rapidcheck.h>

namespace properties {

/// Is the law kept in so many random runs? What broke it is written to the log.
inline bool holds(const std::string &law, int runs, const std::function<void()> &property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess
        = runs * std::max(1, qEnvironmentVariableIntValue("STOCKROOM_LAW_RUNS")); // more at leisure
    params.maxSize = 60;
    rc::detail::TestMetadata metadata;
    metadata.description = law;
    const auto result = rc::detail::checkTestable(property, metadata, params);
    if (result.template is<rc::detail::SuccessResult>())
        return true;
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    qWarning("%s", said.str().c_str());
    return false;
}

} // namespace properties
