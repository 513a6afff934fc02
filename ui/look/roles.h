#pragma once

#include "ui/look/batch_bar.h"

#include <QMetaType>
#include <Qt>

namespace ui {

/// What a model supplies beside Qt::DisplayRole for the delegates of ui/look. All but DisplayRole may be
/// absent. Numbers come as qint64 in DisplayRole; an invalid QVariant shows as "–". Qt::AccessibleTextRole is
/// the sentence a person would read for the cell, Qt::ToolTipRole the uncut text.
enum Role {
    NoteRole = Qt::UserRole + 100, // QString: the small note after the text, such as "14 d overdue"
    BeneathRole, // QString: the small second line of the row, the same in each of its cells, or in one alone
    ToneRole, // Tone of the text
    NoteToneRole, // Tone of the note; Late where absent
    WeightRole, // Weight of the text, where the delegate's own does not hold
    PillRole, // Pill: the state; DisplayRole is its word, or pillWord() where absent
    IconRole, // QString: name of an icon before the text, such as "pin"
    IconToneRole, // Tone of that icon, where it is not the text's
    MarkRole, // QString: name of a small icon in the margin before the cell, such as "pin"
    BarRole, // BatchBar
    ScaleRole, // BarScale of the row; of a header section: draws the axis
    GaugeRole, // Gauge
    BranchRole, // Branch: where the row stands in a tree of SKUs and batches
    WasRole, // QString: what stood there before, struck, in front of the text
    ChangedRole, // bool: the cell would change by what is tried
    TriedRole, // bool: something in the row would
    StruckRole, // bool: the row is cancelled, its text struck and muted
    GroundRole, // bool: the row is a heading (head ground), such as an open SKU
    SortRole, // a number, a date or a text: what the row is sorted by, where it is not what it shows
};

/// What a text means, and so its colour.
enum class Tone { Plain, Second, Hint, Accent, Free, Late, Short };

enum class Weight { Regular, Strong, Subject }; // 400, 500, 600

enum class Pill {
    None,
    Waiting,
    Allocated,
    AllocatedIncoming, // from a batch that is not here yet
    Short,
    Late,
    Cancelled,
    InWarehouse,
    Expected,
    Overdue,
    OnHold,
    Empty
};

enum class Branch { None, Closed, Open, Leaf };

} // namespace ui

Q_DECLARE_METATYPE(ui::Tone)
Q_DECLARE_METATYPE(ui::Weight)
Q_DECLARE_METATYPE(ui::Pill)
Q_DECLARE_METATYPE(ui::Branch)
