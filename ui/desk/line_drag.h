#pragma once

#include "ui/board_keeper.h"

#include <QPoint>
#include <QPointer>

#include <optional>

class QMouseEvent;

namespace ui {

class BatchesModel;
class CarriedLine;
class LinesModel;
class TableView;

/// A line carried by the mouse, from its row or from its part of a bar, to the batch that should serve it.
/// Esc puts it back. The keyboard's way is Move.
class LineDrag : public QObject
{
    Q_OBJECT

public:
    struct Tables
    {
        TableView &lines;
        const LinesModel &linesModel;
        TableView &batches;
        const BatchesModel &batchesModel;
    };

    LineDrag(const BoardKeeper &keeper, const Tables &tables, QObject *parent = nullptr);

Q_SIGNALS:
    void dropped(std::int32_t line, const QString &batch);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Place { Elsewhere, Home, Target }; // what lies under the pointer

    std::int32_t lineAt(const QObject *viewport, const QPoint &position) const; // none: nothing to carry
    std::int32_t batchAt(const QPoint &position) const; // in the window's screen; none: no batch
    Place placeOf(std::int32_t batch) const;
    void press(const QObject *viewport, const QMouseEvent &event);
    bool carry(const QMouseEvent &event); // false: there is nothing in hand
    bool drop();
    void follow(const QPoint &pointer);
    void scrollAt(const QPoint &pointer);
    void end();

    const BoardKeeper &m_keeper;
    Tables m_tables;
    std::int32_t m_line = app::Board::none; // pressed or carried
    std::int32_t m_target = app::Board::none; // the batch that would take it
    QPoint m_from; // on the screen
    bool m_isPutBack = false; // by Esc: letting go is no click
    QPointer<CarriedLine> m_carried;
};

} // namespace ui
