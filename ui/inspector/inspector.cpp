#include "ui/inspector/inspector.h"

#include "ui/inspector/batch_page.h"
#include "ui/inspector/line_page.h"
#include "ui/inspector/sum_pages.h"
#include "ui/look/empty_state.h"
#include "ui/look/measures.h"

namespace ui {

Inspector::Inspector(Gateway &gateway, BoardKeeper &keeper, const Commands &commands, QWidget *parent)
    : QStackedWidget(parent)
    , m_line(new LinePage(gateway, keeper, commands.line))
    , m_lines(new LinesPage(keeper, commands.lines))
    , m_batch(new BatchPage(keeper, commands.batch))
    , m_sku(new SkuPage(keeper))
{
    auto *nothing = new EmptyState(EmptyState::Size::Panel);
    nothing->setText(tr("Nothing selected"), tr("Choose a line, a batch or an SKU."));
    m_nothing = m_page = nothing;
    for (auto *page : {m_nothing, static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_lines),
                       static_cast<QWidget *>(m_batch), static_cast<QWidget *>(m_sku)})
        addWidget(page);
    setMinimumWidth(measures::inspectorWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_line, &LinePage::lineLit, this, &Inspector::lineLit);
    connect(m_line, &LinePage::moveAsked, this, &Inspector::moveAsked);
    connect(m_line, &LinePage::lineChosen, this, &Inspector::lineChosen);
    connect(m_batch, &BatchPage::lineLit, this, &Inspector::lineLit);
    connect(m_batch, &BatchPage::lineChosen, this, &Inspector::lineChosen);
}

void Inspector::show(const Subject &subject, const std::vector<std::int32_t> &lines)
{
    switch (subject.kind) {
    case Subject::Kind::Nothing: m_page = m_nothing; break;
    case Subject::Kind::Line:
        m_line->show(subject.name, subject.line);
        m_page = m_line;
        break;
    case Subject::Kind::Lines:
        m_lines->show(lines);
        m_page = m_lines;
        break;
    case Subject::Kind::Batch:
        m_batch->show(subject.name);
        m_page = m_batch;
        break;
    case Subject::Kind::Sku:
        m_sku->show(subject.name);
        m_page = m_sku;
        break;
    }
    if (!m_form)
        setCurrentWidget(m_page);
}

void Inspector::lightLine(std::optional<qint64> line)
{
    m_line->lightLine(line);
    m_batch->lightLine(line);
}

void Inspector::openForm(QWidget *form)
{
    if (m_form)
        m_form->deleteLater();
    m_form = form;
    addWidget(form);
    setCurrentWidget(form);
}

void Inspector::closeForm()
{
    if (!m_form)
        return;
    setCurrentWidget(m_page);
    removeWidget(m_form);
    std::exchange(m_form, nullptr)->deleteLater();
}

} // namespace ui
