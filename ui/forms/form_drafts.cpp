#include "ui/facts.h"
#include "ui/forms/form.h"
#include "ui/forms/form_desk.h"
#include "ui/look/message_bar.h"

#include <QCoreApplication>

// What was typed before the program ended, or before another form took the place.

namespace ui {

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

constexpr QChar between(u'\n'); // parts of a subject

/// Those that are still there, by their orders and numbers.
std::vector<std::int32_t> linesOf(const QString &subject, const app::Board &board)
{
    const auto parts = subject.split(between);
    std::vector<std::int32_t> lines;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        if (const auto line = board.findLine(utf8(parts[i]), parts[i + 1].toLongLong());
            line != app::Board::none)
            lines.push_back(line);
    return lines;
}

/// Which form a draft was typed into, as its title reads.
QString titleOf(const Draft &draft)
{
    const auto lines = static_cast<int>(draft.subject.count(between) + 1) / 2;
    const auto record = QString(draft.subject).replace(between, QStringLiteral(" · "));
    const auto own = draft.texts.value(0).trimmed(); // of what is new, its name stands first
    const std::pair<const char *, QString> titles[] = {
        {"new-order", own.isEmpty() ? DraftWords::tr("New order") : DraftWords::tr("New order %1").arg(own)},
        {"new-batch", own.isEmpty() ? DraftWords::tr("New batch") : DraftWords::tr("New batch %1").arg(own)},
        {"quantity", DraftWords::tr("Quantity of %1").arg(record)},
        {"eta", DraftWords::tr("ETA of %1").arg(record)},
        {"receive", DraftWords::tr("Receive %1").arg(record)},
        {"hold", DraftWords::tr("Hold of %1").arg(record)},
        {"move",
         lines > 1 ? DraftWords::tr("Move of %Ln lines", nullptr, lines)
                   : DraftWords::tr("Move of line %1").arg(record)},
        {"split", DraftWords::tr("Split of line %1").arg(record)},
        {"line", DraftWords::tr("Change of line %1").arg(record)},
        {"pin", DraftWords::tr("Pin")}};
    for (const auto &[form, title] : titles)
        if (draft.form == QLatin1String(form))
            return title;
    return draft.form;
}

} // namespace

QString FormDesk::subjectOf(const std::vector<std::int32_t> &lines) const
{
    QStringList parts;
    for (const auto line : lines) {
        const auto row = m_keeper.board().line(line);
        parts << text(row.order) << QString::number(row.line);
    }
    return parts.join(between);
}

void FormDesk::keepDraft()
{
    m_draft.texts = m_form->texts();
    if (m_form->isTouched())
        m_drafts.keep(m_draft);
    else
        m_drafts.forget(m_draft);
}

void FormDesk::offerDrafts()
{
    if (m_drafts.all().isEmpty())
        return;
    const auto draft = m_drafts.all().constLast();
    Message message;
    message.kind = Message::Kind::Hint;
    message.lead = DraftWords::tr("What you typed was kept.");
    message.rest = DraftWords::tr("Not finished when Stockroom ended: %1.").arg(titleOf(draft));
    message.actions = {{DraftWords::tr("Go on"), [this, draft] { resume(draft); }},
                       {DraftWords::tr("Discard"), [this, draft] {
                            m_drafts.forget(draft);
                            Q_EMIT said({});
                            offerDrafts();
                        }}};
    Q_EMIT said(message);
}

/// What it is about may be gone by now.
void FormDesk::resume(const Draft &draft)
{
    const auto &subject = draft.subject;
    const auto lines = linesOf(subject, m_keeper.board());
    const auto withLine = [&](void (FormDesk::*way)(std::int32_t)) {
        if (!lines.empty())
            (this->*way)(lines.front());
    };
    const auto withLines = [&](void (FormDesk::*way)(const std::vector<std::int32_t> &)) {
        if (!lines.empty())
            (this->*way)(lines);
    };
    const std::pair<const char *, std::function<void()>> ways[]
        = {{"new-order", [this] { newOrder(); }},
           {"new-batch", [this] { newBatch({}); }},
           {"quantity", [&] { changeQuantity(subject); }},
           {"eta", [&] { changeEta(subject); }},
           {"receive", [&] { receive(subject); }},
           {"hold", [&] { hold(subject); }},
           {"move", [&] { withLines(&FormDesk::move); }},
           {"split", [&] { withLine(&FormDesk::split); }},
           {"line", [&] { withLine(&FormDesk::changeLine); }},
           {"pin", [&] { withLines(&FormDesk::pin); }}};
    Q_EMIT said({});
    for (const auto &[form, goOn] : ways)
        if (draft.form == QLatin1String(form))
            goOn();
    if (!m_form || !m_draft.isOfSame(draft))
        m_drafts.forget(draft);
}

} // namespace ui
