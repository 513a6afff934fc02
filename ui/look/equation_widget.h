#pragma once

#include <QString>
#include <QWidget>

namespace ui {

/// An SKU's sums in whole pieces. In warehouse and incoming include what is on hold.
struct Equation
{
    QString sku;
    QString description;
    qint64 here = 0;
    qint64 incoming = 0;
    qint64 allocated = 0;
    qint64 onHold = 0; // of what is free: it lies in batches on hold
    qint64 waiting = 0;
    qint64 shortOf = 0;

    qint64 free() const { return here + incoming - allocated; }
    qint64 wanted() const { return waiting + shortOf; }
};

QString accessibleSentence(const Equation &equation);

/// In warehouse + Incoming − Allocated = Free and, set apart, Wanted; at the right what the bars' patterns
/// mean.
class EquationWidget : public QWidget
{
    Q_OBJECT

public:
    explicit EquationWidget(QWidget *parent = nullptr);

    void setEquation(const Equation &equation);
    void clear(const QString &instead = {}); // no SKU: a hint in its place

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Equation m_equation;
    QString m_instead;
    bool m_empty = true;
};

} // namespace ui
