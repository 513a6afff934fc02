#pragma once

#include <QList>
#include <QObject>

class QHeaderView;
class QPoint;
class QSettings;

namespace ui {

class TableView;

/// A table's columns as a person wants them: which ones, in what order, how wide, and what sorts the rows.
/// Places count from the leading edge, hidden columns among them.
class Columns : public QObject
{
    Q_OBJECT

public:
    static bool mayBeChosen(const TableView &table); // each has a name
    static Columns *of(const TableView &table); // nullptr: they may not

    Columns(TableView &table, const QString &name); // as the settings know it

    TableView &table() const { return m_table; }
    int count() const;
    QString nameAt(int place) const;
    bool isShown(int place) const;
    bool mayHide(int place) const; // one stays, and so does the one that opens and closes rows
    void show(int place, bool shown);
    bool mayMove(int place, int to) const;
    void move(int place, int to);
    void widen(int place, int by); // px; never narrower than what stands there
    bool maySort() const;
    void sortBy(int place); // again: the other way round
    void reset();
    void saveTo(QSettings &settings) const;
    void restoreFrom(const QSettings &settings);

Q_SIGNALS:
    void changed();
    void asked(const QPoint &position); // on the screen

private:
    QHeaderView &header() const;
    bool isFirstForGood(int place) const;
    void fitAnew();

    TableView &m_table;
    QString m_name;
    QList<int> m_own; // widths before anybody chose
};

} // namespace ui
