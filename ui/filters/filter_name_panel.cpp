#include "ui/filters/filter_name_panel.h"

#include "ui/look/buttons.h"
#include "ui/look/fields.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

FilterNamePanel::FilterNamePanel(const QString &verb, const QString &name,
                                 std::function<bool(const QString &)> isTaken, QWidget *parent)
    : PopupPanel(tr("Name of the filter"), parent)
    , m_isTaken(std::move(isTaken))
    , m_before(name)
    , m_name(new QLineEdit(name))
    , m_field(new Field(tr("Name of the filter"), m_name))
{
    constexpr int fieldWidth = 240;
    constexpr int longestName = 40;
    m_field->setFixedWidth(fieldWidth);
    m_name->setMaxLength(longestName);
    auto *save = ordinaryButton(verb);
    connect(save, &QPushButton::clicked, this, &FilterNamePanel::take);
    connect(m_name, &QLineEdit::returnPressed, this, &FilterNamePanel::take);
    rows().addWidget(m_field);
    rows().addWidget(save, 0, Qt::AlignTrailing);
}

void FilterNamePanel::showEvent(QShowEvent *event)
{
    PopupPanel::showEvent(event);
    m_name->setFocus();
    m_name->selectAll();
}

void FilterNamePanel::take()
{
    const auto name = m_name->text().simplified();
    const auto isTheSame = name.compare(m_before, Qt::CaseInsensitive) == 0;
    if (name.isEmpty())
        m_field->refuse(tr("A filter needs a name."));
    else if (!isTheSame && m_isTaken(name))
        m_field->refuse(tr("There is a filter “%1” already.").arg(name));
    if (m_field->isRefused())
        return adjustSize();
    close();
    Q_EMIT named(name);
}

} // namespace ui
