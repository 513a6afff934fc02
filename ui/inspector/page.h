#pragma once

#include "ui/inspector/ink_label.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QVBoxLayout;

namespace ui {

class FlowLayout;
class PillLabel;

/// A page of the inspector: subject, facts, what belongs to it, and beneath what can be done with it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    void setSubject(const QString &title, const QString &second, const QString &third = {});
    void addSection(QWidget *section); // with a line above it
    void addStretch();
    void addCommand(QAction *action); // as a button with its key

    /// A fact's row, shown for as long as its value is not empty.
    int addFact(const QString &label);
    int addFact(const QString &label, PillLabel *state);
    void setFact(int fact, const QString &value, Tone tone = Tone::Plain, const QString &note = {},
                 Tone noteTone = Tone::Late);

private:
    InkLabel *m_title;
    InkLabel *m_second;
    InkLabel *m_third;
    QVBoxLayout *m_whole;
    QVBoxLayout *m_body;
    struct Fact
    {
        QWidget *label;
        InkLabel *value;
        InkLabel *note;
    };

    int addFactRow(const QString &label, QWidget *value, const Fact &fact);

    QWidget *m_factTable;
    QGridLayout *m_factRows;
    QList<Fact> m_facts;
    QWidget *m_commandBar;
    FlowLayout *m_commands;
};

/// A line between two parts of a pane.
QWidget *paneLine(QWidget *parent = nullptr);

/// A row of figures, each above what it counts.
class Figures : public QWidget
{
    Q_OBJECT

public:
    explicit Figures(const QStringList &labels, QWidget *parent = nullptr);

    void setFigure(int place, qint64 number, Tone tone = Tone::Plain);

private:
    QList<InkLabel *> m_numbers;
    QStringList m_labels;
};

} // namespace ui
