#pragma once

#include <QDate>
#include <QLineEdit>
#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

/// A label, its editor and, when what was typed is refused, the sentence that says why.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, QLineEdit *editor, QWidget *parent = nullptr); // takes the editor

    QLineEdit *editor() const { return m_editor; }
    void refuse(const QString &sentence); // until the text changes
    void accept();
    bool isRefused() const;

private:
    QLabel *m_label;
    QLineEdit *m_editor;
    QLabel *m_refusal;
};

/// The red edge of a refused editor.
void setRefused(QLineEdit *editor, bool refused);

/// Whole pieces; thousands separators of the locale are taken.
class QuantityEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuantityEdit(QWidget *parent = nullptr);

    std::optional<qint64> quantity() const; // none: empty or no whole number
};

/// A day, typed or picked from a calendar; empty where there is none.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(const QDate &today, QWidget *parent = nullptr);

    std::optional<QDate> date() const; // none: empty or no such day, see isNoDay
    bool isNoDay() const; // something was typed, and it is no day
    void setDate(const QDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick();

    QDate m_today;
};

/// With a lens or filter at its left and a cross at its right.
QLineEdit *filterEdit(const QString &placeholder, QWidget *parent = nullptr);

} // namespace ui
