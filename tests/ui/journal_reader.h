#pragma once

#include "tests/ui/past.h"
#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/history/history_model.h"

#include <QLabel>
#include <QTest>

namespace support {

/// The window with the journal of a few days.
class JournalReader : public WindowDriver
{
public:
    explicit JournalReader(const std::vector<app::HistoryRow> &past = typicalPast())
        : WindowDriver(typicalWarehouse(), {})
    {
        gateway.past = past;
        open(QStringLiteral("History"));
    }

    ui::TableView *list() { return table("History"); }
    QPushButton *takeBack() { return find<QPushButton>(QStringLiteral("Take back")); }
    int rowOfStep(const char *number)
    {
        return rowOf(list(), ui::HistoryModel::Step, QString::fromUtf8(number));
    }
    QLabel *label(const QString &start)
    {
        for (auto *label : window().findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(start))
                return label;
        return nullptr;
    }
    /// Somebody stays with a step until it is asked what stands on it; earlier questions are answered, too.
    bool isAskedAbout(std::int64_t step)
    {
        return QTest::qWaitFor([&] {
            const auto &tried = gateway.tried;
            const auto *undo = tried.empty() ? nullptr : std::get_if<app::Undo>(&tried.back());
            return undo && undo->step == step;
        });
    }
    void answerWhatStands(const app::Preview &latest)
    {
        for (; m_answered + 1 < gateway.tried.size(); ++m_answered)
            gateway.answerTried(app::Preview{.outcome = app::Result()});
        ++m_answered;
        gateway.answerTried(latest);
    }
    QString what(int row) { return list()->model()->index(row, ui::HistoryModel::What).data().toString(); }
    QString note(int row)
    {
        return list()->model()->index(row, ui::HistoryModel::What).data(ui::NoteRole).toString();
    }

private:
    std::size_t m_answered = 0;
};

} // namespace support
