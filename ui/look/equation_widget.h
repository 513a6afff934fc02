#pragma once

#include "ui/look/equation.h"

#include <QWidget>

#include <optional>

namespace ui {

/// In warehouse + Incoming − Allocated = Free and, set apart, Wanted; at the right what the bars' patterns
/// mean.
class EquationWidget : public QWidget
{
    Q_OBJECT

public:
    explicit EquationWidget(QWidget *parent = nullptr);

    void setEquation(const Equation &equation, const std::optional<Equation> &was = {}); // while trying: was
    void setVerdict(const Verdict &verdict); // at the end, where else the patterns are told
    void clear(const QString &instead = {}); // no SKU: a hint in its place

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double paintEnd(QPainter &painter, bool isBrief) const; // answers the width it took

    Equation m_equation;
    std::optional<Equation> m_was;
    Verdict m_verdict;
    QString m_instead;
    bool m_empty = true;
};

} // namespace ui
