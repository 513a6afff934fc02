#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

/// What a list to import looks like: "A list of stock" needs three columns ...
struct ExampleTable
{
    QString lead;
    QString rest;
    QStringList headers;
    QList<QStringList> rows;
    QList<int> rightAligned; // columns
};

/// Nothing here: what that means in a few words, and the next steps as buttons.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Page, Panel }; // a page has the drawing of bars and a large title

    explicit EmptyState(Size size = Size::Page, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &line);
    void addButton(QWidget *button); // takes it; see buttons.h
    void clearButtons();
    void setHint(const QString &hint); // beneath the buttons: "or drop a file anywhere in this window"
    void setExamples(const QList<ExampleTable> &examples);

private:
    QLabel *m_title;
    QLabel *m_line;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_examples;
};

} // namespace ui
