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

/// A line by its order and number.
std::int32_t lineOf(const QString &subject, const app::Board &board)
{
    const auto parts = subject.split(between);
    return board.findLine(utf8(parts.value(0)), parts.value(1).toLongLong());
}

/// Which form a draft was typed into, as its title reads.
QString titleOf(const Draft &draft)
{
    const auto record = QString(draft.subject).replace(between, QStringLiteral(" · "));
    const auto own = draft.texts.value(0).trimmed(); // of what is new, its name stands first
    const std::pair<const char *, QString> titles[] = {
        {"new-order", own.isEmpty() ? DraftWords::tr("New order") : DraftWords::tr("New order %1").arg(own)},
        {"new-batch", own.isEmpty() ? DraftWords::tr("New batch") : DraftWords::tr("New batch %1").arg(own)},
        {"quantity", DraftWords::tr("Quantity of %1").arg(record)},
        {"eta", DraftWords::tr("ETA of %1").arg(record)},
        {"receive", DraftWords::tr("Receive %1").arg(record)},
        {"hold", DraftWords::tr("Hold of %1").arg(record)},
        {"move", DraftWords::tr("Move of line %1").arg(record)},
        {"split", DraftWords::tr("Split of line %1").arg(record)},
        {"line", DraftWords::tr("Change of line %1").arg(record)},
        {"pin", DraftWords::tr("Pin")}};
    for (const auto &[form, title] : titles)
        if (draft.form == QLatin1String(form))
            return title;
    return draft.form;
}

} // namespace

QString FormDesk::subjectOf(std::int32_t line) const
{
    const auto row = m_keeper.board().line(line);
    return text(row.order) + between + QString::number(row.line);
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
    const auto withLine = [&](void (FormDesk::*way)(std::int32_t)) {
        if (const auto line = lineOf(subject, m_keeper.board()); line != app::Board::none)
            (this->*way)(line);
    };
    const std::pair<const char *, std::function<void()>> ways[]
        = {{"new-order", [this] { newOrder(); }},
           {"new-batch", [this] { newBatch({}); }},
           {"quantity", [&] { changeQuantity(subject); }},
           {"eta", [&] { changeEta(subject); }},
           {"receive", [&] { receive(subject); }},
           {"hold", [&] { hold(subject); }},
           {"move", [&] { withLine(&FormDesk::move); }},
           {"split", [&] { withLine(&FormDesk::split); }},
           {"line", [&] { withLine(&FormDesk::changeLine); }},
           {"pin", [&] { pinAgain(subject); }}};
    Q_EMIT said({});
    for (const auto &[form, goOn] : ways)
        if (draft.form == QLatin1String(form))
            goOn();
    if (!m_form || !m_draft.isOfSame(draft))
        m_drafts.forget(draft);
}

void FormDesk::pinAgain(const QString &subject)
{
    const auto parts = subject.split(between);
    std::vector<std::int32_t> lines;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2)
        if (const auto line = m_keeper.board().findLine(utf8(parts[i]), parts[i + 1].toLongLong());
            line != app::Board::none)
            lines.push_back(line);
    if (!lines.empty())
        pin(lines);
}

} // namespace ui
