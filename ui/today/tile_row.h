#pragma once

#include "app/attention.h"
#include "ui/gateway.h"

#include <QWidget>

namespace ui {

class Tile;

/// The day in six figures.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    enum Which { Waiting, Short, Arriving, Overdue, Slipped, Outbox, Count };

    explicit TileRow(QWidget *parent = nullptr);

    void show(const app::Attention &attention);
    void show(const std::vector<Destination> &destinations);

Q_SIGNALS:
    void tileChosen(int which);

private:
    QList<Tile *> m_tiles;
};

} // namespace ui
