#pragma once

#include "ui/look/cell_delegate.h"

namespace ui {

/// Text with, where the model has them, an icon before it and a small note after: "28 Apr 14 d overdue".
class TextDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit TextDelegate(Weight weight = Weight::Regular, Tone tone = Tone::Plain, Cut cut = Cut::Never,
                          QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    double contentWidth(const QFont &font, const QModelIndex &index) const override;

private:
    Weight m_weight;
    Tone m_tone;
    Cut m_cut;
};

/// Whole pieces, at the right, in figures of equal width; "–" for nothing.
class NumberDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit NumberDelegate(Weight weight = Weight::Regular, Tone tone = Tone::Plain,
                            QObject *parent = nullptr);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    double contentWidth(const QFont &font, const QModelIndex &index) const override;

private:
    Weight m_weight;
    Tone m_tone;
};

/// The state of a line or batch as a pill. Without a PillRole: text as TextDelegate has it.
class PillDelegate : public TextDelegate
{
    Q_OBJECT

public:
    explicit PillDelegate(QObject *parent = nullptr);
    PillDelegate(Cut cut, QObject *parent); // of text without a pill

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    double contentWidth(const QFont &font, const QModelIndex &index) const override;
};

/// An SKU or, indented beneath it, its batch: a chevron by BranchRole, then the text.
class BranchDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit BranchDelegate(QObject *parent = nullptr);

    static QRect chevronIn(const QRect &cell, Qt::LayoutDirection direction);

protected:
    void paintContent(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;
    double contentWidth(const QFont &font, const QModelIndex &index) const override;
};

} // namespace ui
