#include "ui/look/fields.h"

#include "ui/look/access.h"
#include "ui/look/figures.h"
#include "ui/look/icon.h"
#include "ui/look/text_painter.h"
#include "ui/look/tokens.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr char refusedProperty[] = "refused"; // read by the style

} // namespace

void setRefused(QLineEdit *editor, bool refused)
{
    editor->setProperty(refusedProperty, refused);
    editor->update();
}

Field::Field(const QString &label, QLineEdit *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_editor(editor)
    , m_refusal(new QLabel(this))
{
    m_label->setFont(small(font()));
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setBuddy(editor);
    m_refusal->setFont(small(font()));
    setAccessibleRole(*m_refusal, QAccessible::Notification);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_refusal);
    setFocusProxy(editor);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    connect(editor, &QLineEdit::textChanged, this, &Field::accept);
}

void Field::refuse(const QString &sentence)
{
    QPalette palette = m_refusal->palette();
    palette.setColor(m_refusal->foregroundRole(),
                     tokens().shortageInk); // on a pane it is Text, not WindowText
    m_refusal->setPalette(palette);
    m_refusal->setText(sentence);
    m_refusal->setAccessibleName(sentence);
    announce(*m_refusal);
    m_editor->setAccessibleDescription(sentence);
    setRefused(m_editor, true);
}

void Field::accept()
{
    m_refusal->clear();
    m_refusal->hide();
    m_editor->setAccessibleDescription({});
    setRefused(m_editor, false);
}

bool Field::isRefused() const
{
    return m_editor->property(refusedProperty).toBool();
}

QuantityEdit::QuantityEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhDigitsOnly);
}

std::optional<qint64> QuantityEdit::quantity() const
{
    QLocale locale;
    locale.setNumberOptions({});
    bool isNumber = false;
    const qint64 quantity = locale.toLongLong(text().trimmed(), &isNumber);
    return isNumber ? std::optional(quantity) : std::nullopt;
}

QLineEdit *filterEdit(const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    edit->setClearButtonEnabled(true);
    edit->addAction(icon(QStringLiteral("filter")), QLineEdit::LeadingPosition)->setText(placeholder);
    if (auto *clear = edit->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("ui::Field", "Clear"));
    return edit;
}

} // namespace ui
