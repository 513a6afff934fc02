#include "ui/event_words.h"

#include "ui/facts.h"
#include "ui/look/figures.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString named(const model::OrderLine &line)
{
    return lineName(line.id.order.text(), line.id.number.value());
}

template <class Quantity> QString number(const Quantity &quantity)
{
    return numberText(quantity.value());
}

QString wanted(const model::OrderLine &line)
{
    return QStringLiteral("%1 × %2").arg(number(line.quantity), text(line.sku.text()));
}

QString withNote(const QString &sentence, const model::Label &note)
{
    return note.isEmpty() ? sentence : EventWords::tr("%1: %2").arg(sentence, text(note.text()));
}

QString parts(const model::LineQuantity &kept, const std::vector<model::OrderPlaced::Line> &others)
{
    QStringList numbers{number(kept)};
    for (const auto &part : others)
        numbers += number(part.line.quantity);
    return numbers.join(QStringLiteral(" + "));
}

/// Puts one event into words; a day of this year stands without its year.
class Sentences
{
public:
    explicit Sentences(const QDate &today)
        : m_today(today)
    {
    }

    QString operator()(const model::BatchCreated &e) const
    {
        const auto what = EventWords::tr("%1 is recorded: %2 × %3")
                              .arg(text(e.batch.text()), number(e.quantity), text(e.sku.text()));
        return e.eta ? EventWords::tr("%1, expected %2").arg(what, day(e.eta))
                     : EventWords::tr("%1, in the warehouse").arg(what);
    }
    QString operator()(const model::BatchRemoved &e) const
    {
        return EventWords::tr("%1 is no longer recorded (%2 × %3)")
            .arg(text(e.batch.text()), number(e.quantity), text(e.sku.text()));
    }
    QString operator()(const model::BatchQuantityChanged &e) const
    {
        return EventWords::tr("%1 is now %2 (was %3)")
            .arg(text(e.batch.text()), number(e.quantity), number(e.was));
    }
    QString operator()(const model::BatchEtaChanged &e) const
    {
        const auto batch = text(e.batch.text());
        if (!e.eta)
            return EventWords::tr("%1 has no ETA any more (was %2)").arg(batch, day(e.was));
        return e.was ? EventWords::tr("%1 is now expected %2 (was %3)").arg(batch, day(e.eta), day(e.was))
                     : EventWords::tr("%1 is now expected %2").arg(batch, day(e.eta));
    }
    QString operator()(const model::BatchArrivalChanged &e) const
    {
        const auto batch = text(e.batch.text());
        return e.arrived ? EventWords::tr("%1 arrived %2").arg(batch, day(e.arrived))
                         : EventWords::tr("%1 is expected again (had arrived %2)").arg(batch, day(e.was));
    }
    QString operator()(const model::BatchHoldChanged &e) const
    {
        const auto batch = text(e.batch.text());
        return e.hold.onHold ? withNote(EventWords::tr("%1 is on hold").arg(batch), e.hold.note)
                             : EventWords::tr("%1 is no longer on hold").arg(batch);
    }
    QString operator()(const model::OrderPlaced &e) const
    {
        if (e.lines.size() == 1)
            return EventWords::tr("%1 wants %2").arg(named(e.lines[0].line), wanted(e.lines[0].line));
        return EventWords::tr("Order %1 wants %Ln lines, %2", nullptr, static_cast<int>(e.lines.size()))
            .arg(text(e.order.text()), piecesText(sumOf(e.lines)));
    }
    QString operator()(const model::OrderLinesRemoved &e) const
    {
        if (e.lines.size() == 1)
            return EventWords::tr("%1 is no longer asked for (%2)")
                .arg(named(e.lines[0].line), wanted(e.lines[0].line));
        return EventWords::tr("Order %1 no longer asks for %Ln lines, %2", nullptr,
                              static_cast<int>(e.lines.size()))
            .arg(text(e.order.text()), piecesText(sumOf(e.lines)));
    }
    QString operator()(const model::LineSplit &e) const
    {
        return EventWords::tr("%1 is split into %2").arg(named(e.line), parts(e.kept, e.parts));
    }
    QString operator()(const model::LineMerged &e) const
    {
        return EventWords::tr("%1 is whole again: %2 (was %3)")
            .arg(named(e.line), number(e.line.quantity), parts(e.kept, e.parts));
    }
    QString operator()(const model::LineQuantityChanged &e) const
    {
        return EventWords::tr("%1 now wants %2 (was %3)")
            .arg(named(e.line), number(e.line.quantity), number(e.was));
    }
    QString operator()(const model::LineStandingChanged &e) const
    {
        QStringList changes;
        if (e.standing.priority != e.was.priority)
            changes += EventWords::tr("priority %1 (was %2)")
                           .arg(number(e.standing.priority), number(e.was.priority));
        if (e.standing.needBy != e.was.needBy)
            changes += EventWords::tr("need by %1 (was %2)").arg(day(e.standing.needBy), day(e.was.needBy));
        return EventWords::tr("%1: %2").arg(named(e.line), changes.join(QStringLiteral(", ")));
    }
    QString operator()(const model::LineCancelled &e) const
    {
        return EventWords::tr("%1 is cancelled (%2)").arg(named(e.line), wanted(e.line));
    }
    QString operator()(const model::LineReinstated &e) const
    {
        return EventWords::tr("%1 is wanted again (%2)").arg(named(e.line), wanted(e.line));
    }
    QString operator()(const model::LinePinChanged &e) const
    {
        return e.pin.pinned ? withNote(EventWords::tr("%1 is pinned").arg(named(e.line)), e.pin.note)
                            : EventWords::tr("%1 is no longer pinned").arg(named(e.line));
    }
    QString operator()(const model::Allocated &e) const
    {
        return EventWords::tr("%1: %2 from %3, promised %4")
            .arg(named(e.line), wanted(e.line), text(e.batch.text()), day(e.promised));
    }
    QString operator()(const model::Deallocated &e) const
    {
        const auto words = [&](const QString &sentence) {
            return sentence.arg(named(e.line), number(e.line.quantity), text(e.batch.text()));
        };
        using enum model::DeallocationReason;
        switch (e.reason) {
        case Displaced: return words(EventWords::tr("%1 lost its %2 in %3"));
        case Released: return words(EventWords::tr("%1 gave its %2 back to %3"));
        case Cancelled: return words(EventWords::tr("%1, cancelled, gave its %2 back to %3"));
        case Moved: return words(EventWords::tr("%1 left %3 with its %2"));
        case TakenBack: return words(EventWords::tr("%1 no longer has %2 of %3: taken back"));
        }
        return {};
    }
    QString operator()(const model::OutOfStock &e) const
    {
        return EventWords::tr("%1 is short: no batch has %2").arg(named(e.line), wanted(e.line));
    }
    QString operator()(const model::ShortageLifted &e) const
    {
        return EventWords::tr("%1 is no longer short: it waits").arg(named(e.line));
    }
    QString operator()(const model::PromiseSlipped &e) const
    {
        return e.now
            ? EventWords::tr("%1 will come %2, not %3").arg(named(e.line), day(e.now), day(e.was))
            : EventWords::tr("%1 will not come %2; nobody knows when").arg(named(e.line), day(e.was));
    }
    QString operator()(const model::SkuDescribed &e) const
    {
        const auto sku = text(e.sku.text());
        return e.was.isEmpty() ? EventWords::tr("%1 is called “%2”").arg(sku, text(e.description.text()))
                               : EventWords::tr("%1 is called “%2” (was “%3”)")
                                     .arg(sku, text(e.description.text()), text(e.was.text()));
    }
    QString operator()(const model::ReallocationFailed &e) const
    {
        return EventWords::tr("%1 could not be allocated again; it waits").arg(named(e.line));
    }

    QString day(const std::optional<model::Date> &date) const
    {
        return date ? dateText(dateOf(date), m_today) : nothing();
    }

private:
    static qint64 sumOf(const std::vector<model::OrderPlaced::Line> &lines)
    {
        qint64 sum = 0;
        for (const auto &line : lines)
            sum += line.line.quantity.value();
        return sum;
    }

    QDate m_today;
};

/// Icon and tone of each kind.
struct Looks
{
    // clang-format off
    EventLook operator()(const model::BatchCreated &) const { return {QStringLiteral("plus")}; }
    EventLook operator()(const model::BatchRemoved &) const { return {QStringLiteral("cross"), Tone::Second}; }
    EventLook operator()(const model::BatchQuantityChanged &) const { return {QStringLiteral("quantity")}; }
    EventLook operator()(const model::BatchEtaChanged &) const { return {QStringLiteral("calendar")}; }
    EventLook operator()(const model::BatchArrivalChanged &) const { return {QStringLiteral("receive")}; }
    EventLook operator()(const model::BatchHoldChanged &) const { return {QStringLiteral("hold")}; }
    EventLook operator()(const model::OrderPlaced &) const { return {QStringLiteral("orders")}; }
    EventLook operator()(const model::OrderLinesRemoved &) const { return {QStringLiteral("cross"), Tone::Second}; }
    EventLook operator()(const model::LineSplit &) const { return {QStringLiteral("split")}; }
    EventLook operator()(const model::LineMerged &) const { return {QStringLiteral("split")}; }
    EventLook operator()(const model::LineQuantityChanged &) const { return {QStringLiteral("quantity")}; }
    EventLook operator()(const model::LineStandingChanged &) const { return {QStringLiteral("options")}; }
    EventLook operator()(const model::LineCancelled &) const { return {QStringLiteral("cross")}; }
    EventLook operator()(const model::LineReinstated &) const { return {QStringLiteral("retry")}; }
    EventLook operator()(const model::LinePinChanged &) const { return {QStringLiteral("pin")}; }
    EventLook operator()(const model::Allocated &) const { return {QStringLiteral("allocate")}; }
    EventLook operator()(const model::OutOfStock &) const { return {QStringLiteral("shortages"), Tone::Short}; }
    EventLook operator()(const model::ShortageLifted &) const { return {QStringLiteral("check")}; }
    EventLook operator()(const model::SkuDescribed &) const { return {QStringLiteral("info")}; }
    EventLook operator()(const model::ReallocationFailed &) const { return {QStringLiteral("shortages"), Tone::Short}; }
    // clang-format on
    EventLook operator()(const model::Deallocated &e) const
    {
        const auto isMove = e.reason == model::DeallocationReason::Moved;
        return {isMove ? QStringLiteral("move") : QStringLiteral("release")};
    }
    EventLook operator()(const model::PromiseSlipped &e) const
    {
        return {QStringLiteral("flag"), e.now ? Tone::Late : Tone::Short};
    }
};

} // namespace

QString sentence(const model::Event &event, const QDate &today)
{
    return std::visit(Sentences(today), event);
}

QString moveSentence(const model::Deallocated &lost, const model::Allocated &found)
{
    return EventWords::tr("%1 moved from %2 to %3, %4")
        .arg(named(found.line), text(lost.batch.text()), text(found.batch.text()), wanted(found.line));
}

EventLook lookOf(const model::Event &event)
{
    return std::visit(Looks(), event);
}

} // namespace ui
