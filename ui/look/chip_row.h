#pragma once

#include <QAbstractButton>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace ui {

/// A filter with the count of what it lets through: "Waiting 36".
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setCount(std::optional<qint64> count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    std::optional<qint64> m_count;
};

/// Filters of which one holds. Left and Right go from one to the next.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QStringList &texts);
    QString textOf(int chip) const { return m_chips.at(chip)->text(); }
    void setCount(int chip, std::optional<qint64> count);
    int chosen() const { return m_chosen; }
    void choose(int chip);

Q_SIGNALS:
    void chipChosen(int chip);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<Chip *> m_chips;
    int m_chosen = 0;
};

} // namespace ui
