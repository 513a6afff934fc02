#pragma once

#include "tests/ui/warehouse.h"
#include "tests/ui/window_driver.h"
#include "ui/desk/batches_model.h"
#include "ui/desk/lines_model.h"
#include "ui/look/roles.h"
#include "ui/stock/stock_model.h"
#include "ui/trying/carried_line.h"
#include "ui/trying/consequence_strip.h"

#include <QTest>

namespace support {

/// The desk with a hand on it.
class Hand : public WindowDriver
{
public:
    Hand()
        : WindowDriver(typicalWarehouse())
    {
        show("553010 · 1");
    }

    void show(const char *line) { show({line}); }
    void show(std::initializer_list<const char *> several)
    {
        QList<int> rows;
        for (const auto *line : several)
            rows += rowOfLine(line);
        select(lines(), rows);
    }
    int rowOfLine(const char *line)
    {
        return rowOf(lines(), ui::LinesModel::OrderLine, QString::fromUtf8(line));
    }
    ui::TableView *batches() { return table("Batches"); }

    /// On the screen.
    QPoint line(const char *name)
    {
        return onScreen(lines(), lines()->model()->index(rowOfLine(name), ui::LinesModel::OrderLine));
    }
    QPoint batch(const char *name)
    {
        const auto row = rowOf(batches(), ui::BatchesModel::Batch, QString::fromUtf8(name));
        return onScreen(batches(), batches()->model()->index(row, ui::BatchesModel::Batch));
    }
    /// Of the line that asks for so many pieces.
    QPoint part(const char *batch, int pieces)
    {
        const auto row = rowOf(batches(), ui::BatchesModel::Batch, QString::fromUtf8(batch));
        return part(batches(), batches()->model()->index(row, ui::BatchesModel::Bar), pieces);
    }

    void openStock(std::initializer_list<const char *> skus)
    {
        for (const auto *sku : skus)
            Q_EMIT table("Stock")->branchClicked(stock(sku, ui::StockModel::Name));
    }
    QPoint inStock(const char *name) { return onScreen(table("Stock"), stock(name, ui::StockModel::Name)); }
    QPoint partInStock(const char *batch, int pieces)
    {
        return part(table("Stock"), stock(batch, ui::StockModel::Bar), pieces);
    }

    void press(ui::TableView *table, const QPoint &at)
    {
        m_pressed = table->viewport();
        QTest::mousePress(m_pressed, Qt::LeftButton, {}, m_pressed->mapFromGlobal(at));
    }
    void moveTo(const QPoint &at)
    {
        QTest::mouseMove(m_pressed, m_pressed->mapFromGlobal(at + QPoint(0, 1)));
        QTest::mouseMove(m_pressed, m_pressed->mapFromGlobal(at));
    }
    void letGo(const QPoint &at)
    {
        QTest::mouseRelease(m_pressed, Qt::LeftButton, {}, m_pressed->mapFromGlobal(at));
    }
    void drag(ui::TableView *table, const QPoint &from, const QPoint &to)
    {
        press(table, from);
        moveTo(to);
        letGo(to);
    }

    QString carried()
    {
        auto *label = window().findChild<ui::CarriedLine *>();
        return label ? label->text() : QString();
    }
    QString target()
    {
        const auto row = batches()->targetRow();
        return row < 0 ? QString() : cell(batches(), row, ui::BatchesModel::Batch);
    }
    static std::optional<Qt::CursorShape> cursor()
    {
        const auto *cursor = QGuiApplication::overrideCursor();
        return cursor ? std::optional(cursor->shape()) : std::nullopt;
    }
    QString movesTried() // of several lines as one
    {
        const auto *moves
            = gateway.tried.empty() ? nullptr : std::get_if<app::MoveLines>(&gateway.tried.back());
        if (!moves)
            return {};
        QStringList names;
        for (const auto &[order, number] : moves->lines)
            names += QStringLiteral("%1/%2").arg(QString::fromStdString(order.text())).arg(number.value());
        return QStringLiteral("%1 to %2")
            .arg(names.join(QStringLiteral(", ")), QString::fromStdString(moves->to.text()));
    }
    QString moveTried()
    {
        if (gateway.tried.empty())
            return {};
        const auto *move = std::get_if<app::MoveLine>(&gateway.tried.back());
        return move ? QStringLiteral("%1/%2 to %3")
                          .arg(QString::fromStdString(move->line.order.text()))
                          .arg(move->line.number.value())
                          .arg(QString::fromStdString(move->to.text()))
                    : QString();
    }
    bool isTrying() { return find<ui::ConsequenceStrip>(QStringLiteral("Consequences")); }

private:
    QModelIndex stock(const char *name, int column)
    {
        auto *table = this->table("Stock");
        return table->model()->index(rowOf(table, ui::StockModel::Name, QString::fromUtf8(name)), column);
    }
    static QPoint part(ui::TableView *table, const QModelIndex &index, int pieces)
    {
        const auto bar = index.data(ui::BarRole).value<ui::BatchBar>();
        for (auto at = table->visualRect(index).topLeft() + QPoint(0, 14);; at.rx() += 2) {
            const auto key = table->segmentAt(at);
            for (const auto &segment : bar.segments)
                if (key == segment.key && segment.quantity == pieces)
                    return table->viewport()->mapToGlobal(at + QPoint(3, 0));
            if (at.x() > table->width())
                qFatal("There is no such part");
        }
    }
    static QPoint onScreen(ui::TableView *table, const QModelIndex &index)
    {
        return table->viewport()->mapToGlobal(table->visualRect(index).center());
    }

    QWidget *m_pressed = nullptr;
};

} // namespace support
