#pragma once

#include "app/board.h"
#include "ui/forms/form.h"

class QListWidget;

namespace ui {

/// Lines of one SKU go to a batch of a person's choice, the batches with room for all of them first.
class MoveForm : public Form
{
    Q_OBJECT

public:
    MoveForm(const app::Board &board, const std::vector<std::int32_t> &lines, model::Date today,
             QWidget *parent = nullptr);

    std::optional<Attempt> attempt() const override;
    void setTarget(const QString &batch);

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    void offerBatches(const app::Board &board, const std::vector<std::int32_t> &lines, model::Date today);
    app::Command moveTo(model::BatchRef batch) const;

    std::vector<model::LineId> m_lines;
    QString m_name;
    QString m_from; // empty: from several batches, or none
    Field *m_to;
    QListWidget *m_batches;
};

/// A line in several parts, each of which may be served from another batch.
class SplitForm : public Form
{
    Q_OBJECT

public:
    SplitForm(const app::Board &board, std::int32_t line, QWidget *parent = nullptr);

    std::optional<Attempt> attempt() const override;

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    std::optional<std::vector<model::LineQuantity>> parts() const;

    model::LineId m_line;
    QString m_name;
    model::Pieces m_quantity;
    Field *m_parts;
};

/// What is asked of a line: how many, until when, and how urgently.
class LineForm : public Form
{
    Q_OBJECT

public:
    LineForm(const app::Board &board, std::int32_t line, model::Date today, QWidget *parent = nullptr);

    std::optional<Attempt> attempt() const override;

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    model::LineId m_line;
    QString m_name;
    model::Pieces m_was;
    std::optional<model::Date> m_wasNeededBy;
    std::int64_t m_wasPriority;
    Field *m_quantity;
    Field *m_needBy;
    Field *m_priority;
};

/// Lines that automation must leave where they are, and why.
class PinForm : public Form
{
    Q_OBJECT

public:
    explicit PinForm(std::vector<model::LineId> lines, QWidget *parent = nullptr);

protected:
    std::optional<app::Command> command() override;
    Field *fieldOf(const app::Rejection &rejection) const override;

private:
    std::vector<model::LineId> m_lines;
    Field *m_note;
};

} // namespace ui
