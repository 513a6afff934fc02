#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class ChipRow;

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
    void clear();
    void take(); // the focus

Q_SIGNALS:
    void changed();
    void restrictionLifted();
    void left(); // Esc or Down: back to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_text;
    ChipRow *m_chips;
    QPushButton *m_restriction;
};

} // namespace ui
