#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class ChipRow;
class FilterMenu;
class SavedFilters;

/// What a table shows: words typed, one of a few chips, and now and then a restriction somebody clicked on.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const QString &placeholder, const QStringList &chips, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    int chip() const;
    void setChip(int chip);
    void setCount(int chip, qint64 count);
    void setRestriction(const QString &text); // "Batch SHIP-07"; empty: none
    bool isFiltering() const;
    QString inWords() const; // what it lets through: "Waiting, “bird”"
    void clear();
    void take(); // the focus
    FilterMenu &offer(const SavedFilters &filters); // from a button of their own
    FilterMenu *saved() const { return m_saved; } // nullptr: none are offered
    void offerSaved(); // opens their menu
    void offerColumns();

Q_SIGNALS:
    void changed();
    void restrictionLifted();
    void columnsAsked(const QPoint &position); // on the screen
    void left(); // Esc or Down: back to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameSaved();

    QLineEdit *m_text;
    ChipRow *m_chips;
    QPushButton *m_restriction;
    QPushButton *m_savedButton;
    QToolButton *m_columns;
    FilterMenu *m_saved = nullptr;
};

} // namespace ui
