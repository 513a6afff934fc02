#pragma once

#include "ui/inspector/ink_label.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// A page of the inspector: subject, facts, what belongs to it, and beneath what can be done with it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    void setSubject(const QString &title, const QString &second, const QString &third = {});
    void addSection(QWidget *section); // with a line above it
    void addStretch();
    void addCommand(QAction *action, const QString &text); // as a button with its key

    /// A fact's row; its label is shown for as long as its value is not empty.
    int addFact(const QString &label, QWidget *value = nullptr);
    void setFact(int fact, const QString &value, Tone tone = Tone::Plain, const QString &note = {},
                 Tone noteTone = Tone::Late);
    void showFact(int fact, bool shown);

private:
    InkLabel *m_title;
    InkLabel *m_second;
    InkLabel *m_third;
    QVBoxLayout *m_body;
    QWidget *m_facts;
    QGridLayout *m_factRows;
    QWidget *m_commandBar;
    QHBoxLayout *m_commands;
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
};

} // namespace ui
