#include "ui/forms/order_form.h"

#include "ui/forms/field_values.h"
#include "ui/forms/order_rows.h"
#include "ui/inspector/ink_label.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int rowsHeight = 132;

} // namespace

OrderForm::OrderForm(model::Date today, QWidget *parent)
    : Form(tr("New order"), tr("The lines wait until they are allocated."), tr("Add order"), parent)
    , m_order(addField(tr("Order"), new QLineEdit))
    , m_rows(new QPlainTextEdit)
    , m_rowsRefusal(new InkLabel(Tone::Short, Weight::Regular, TextSize::Small))
{
    addRowsPart();
    m_needBy = addField(tr("Need by"), new DateEdit(dateOf(today)));
    m_priority = addField(tr("Priority, 9 is served first"), new QLineEdit(QStringLiteral("5")));
    m_customer = addField(tr("Customer"), new QLineEdit);
    m_needBy->editor()->setPlaceholderText(tr("none"));
    finish();
}

void OrderForm::addRowsPart()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *label = new InkLabel(Tone::Second, Weight::Regular, TextSize::Small);
    label->setText(tr("SKU and quantity, a line each"));
    label->setBuddy(m_rows);
    m_rows->setAccessibleName(label->text());
    m_rows->setPlaceholderText(tr("85123A 32\n71053 6"));
    m_rows->setTabChangesFocus(true);
    m_rows->setFixedHeight(rowsHeight);
    m_rows->viewport()->setAutoFillBackground(false); // the frame has round corners
    m_rows->document()->setDocumentMargin(6);
    m_rowsRefusal->setWordWrap(true);
    m_rowsRefusal->hide();
    connect(m_rows, &QPlainTextEdit::textChanged, m_rowsRefusal, &QWidget::hide);
    addRows(m_rows);
    rows->addWidget(label);
    rows->addWidget(m_rows);
    rows->addWidget(m_rowsRefusal);
    addWidget(part);
}

std::optional<app::Command> OrderForm::command()
{
    auto order = valueOf<model::OrderId>(*m_order);
    const auto priority = valueOf<model::Priority>(*m_priority);
    auto customer = valueOf<model::Label>(*m_customer);
    bool isFine = true;
    const auto needBy = dayIn(*m_needBy, isFine);
    auto lines = parseOrderRows(m_rows->toPlainText());
    m_rowsRefusal->setVisible(!lines);
    if (!lines) {
        m_rowsRefusal->setText(tr("Row %1: %2").arg(lines.error().row).arg(sentence(lines.error().why)));
        m_rowsRefusal->setAccessibleName(m_rowsRefusal->text());
    }
    if (!order || !priority || !customer || !isFine || !lines) {
        focusRefused({m_order, m_needBy, m_priority, m_customer});
        return std::nullopt;
    }
    return app::PlaceOrder{*std::move(order), *std::move(lines), {*priority, needBy}, *std::move(customer)};
}

Field *OrderForm::fieldOf(const app::Rejection &rejection) const
{
    return rejection.reason == app::Reason::LineConflict ? m_order : nullptr;
}

} // namespace ui
