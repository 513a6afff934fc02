#include "ui/tour/tour_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct TourWords
{
    Q_DECLARE_TR_FUNCTIONS(TourWords)
};

} // namespace

TourText tourText(Tour::Step step, const TourKeys &keys)
{
    using Step = Tour::Step;
    switch (step) {
    case Step::Allocate:
        return {
            TourWords::tr("Allocate an order"),
            TourWords::tr("Choose lines that are waiting, then press Allocate (%1). Each goes whole into the "
                          "batch that serves it soonest.")
                .arg(keys.allocate)};
    case Step::Shrink:
        return {
            TourWords::tr("Try a smaller batch"),
            TourWords::tr("Choose a batch that holds lines, press %1 and type a smaller quantity. It is only "
                          "tried: nothing changes yet.")
                .arg(keys.quantity)};
    case Step::Weigh:
        return {TourWords::tr("Look at what it comes to"),
                TourWords::tr(
                    "Each line that would move or become short is listed here. Apply does it, Esc leaves "
                    "everything as it is.")};
    case Step::AskWhy:
        return {TourWords::tr("Ask why"),
                TourWords::tr(
                    "Choose a line. Beside it stands which batches were possible, what each had free, and "
                    "which rule decided.")};
    case Step::TakeBack:
        return {TourWords::tr("Take it back"),
                TourWords::tr("Undo (%1) takes the change back, with everything it caused.").arg(keys.undo)};
    case Step::Finished: break;
    }
    return {TourWords::tr("That was all of it"),
            TourWords::tr(
                "%1 goes anywhere and runs any command, %2 lists the keys. The Help menu starts this tour "
                "again.")
                .arg(keys.palette, keys.help)};
}

} // namespace ui
