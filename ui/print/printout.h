#pragma once

#include <QSizeF>
#include <QString>

class QPainter;

namespace ui {

/// What goes on paper, divided into pages. Measures are 1/96 in, whatever the paper is made of.
class Printout
{
public:
    virtual ~Printout() = default;

    virtual bool isWide(double width) const = 0; // needs the page turned where it is this wide upright
    virtual int divide(const QSizeF &page) = 0; // answers how many pages
    virtual void paint(QPainter &painter, int page) const = 0; // from the origin
    virtual bool isWhole() const = 0; // else what it shows changed since it was divided
};

/// What stands at the head of every page.
struct PageHead
{
    QString title;
    QString about; // the filter, the count
    QString day;
};

} // namespace ui
