#pragma once

#include "ui/board_keeper.h"

#include <QPoint>
#include <QPointer>

#include <functional>

class QMouseEvent;

namespace ui {

class CarriedLine;
class TableView;

/// A line carried by the mouse, from its row or from its part of a bar, to the batch that should serve it;
/// one that is selected takes the other selected ones along. Esc puts them back. The keyboard's way is Move.
class LineDrag : public QObject
{
    Q_OBJECT

public:
    using AtRow = std::function<std::int32_t(int row)>; // of the board; none: nothing of that kind
    using Lines = std::vector<std::int32_t>;

    /// To the batches of this table, and from their bars.
    LineDrag(const BoardKeeper &keeper, TableView &batches, AtRow batchAt, QObject *parent = nullptr);
    void carryFrom(TableView &lines, AtRow lineAt, std::function<Lines()> selected);

Q_SIGNALS:
    void dropped(const std::vector<std::int32_t> &lines, const QString &batch);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Place { Elsewhere, OtherSku, Home, Target }; // what lies under the pointer

    std::int32_t lineAt(const QObject *viewport, const QPoint &position) const; // none: nothing to carry
    int targetRowAt(const QPoint &pointer) const; // on the screen; -1: no row
    Lines takenWith(std::int32_t line) const;
    Place placeOf(std::int32_t batch) const;
    QString sentenceAt(Place place, std::int32_t batch) const;
    void watch(TableView &table);
    void press(const QObject *viewport, const QMouseEvent &event);
    bool carry(const QMouseEvent &event); // false: there is nothing in hand
    bool drop();
    void follow(const QPoint &pointer);
    void scrollAt(const QPoint &pointer);
    void end();

    const BoardKeeper &m_keeper;
    TableView &m_batches;
    AtRow m_batchAt;
    TableView *m_lines = nullptr; // nullptr: from bars alone
    AtRow m_lineAt;
    std::function<Lines()> m_selected;
    Lines m_inHand; // pressed or carried
    std::int32_t m_target = app::Board::none; // the batch that would take it
    QPoint m_from; // on the screen
    bool m_isPutBack = false; // by Esc: letting go is no click
    QPointer<CarriedLine> m_carried;
};

} // namespace ui
