#include "tests/ui/drawn_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

namespace support {

namespace {

/// Paints nothing and remembers the words.
class Listener : public QPaintEngine
{
public:
    explicit Listener(std::vector<DrawnText> &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {
    }

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &changed) override
    {
        if (changed.state() & DirtyTransform)
            m_transform = changed.transform();
    }
    void drawPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QRectF & /*from*/) override { }
    void drawImage(const QRectF & /*to*/, const QImage & /*image*/, const QRectF & /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
    }
    void drawTiledPixmap(const QRectF & /*to*/, const QPixmap & /*pixmap*/, const QPointF & /*from*/) override
    {
    }
    void drawPath(const QPainterPath & /*path*/) override { }
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override { }
    void drawRects(const QRectF * /*rects*/, int /*count*/) override { }
    void drawLines(const QLineF * /*lines*/, int /*count*/) override { }
    void drawEllipse(const QRectF & /*rect*/) override { }
    void drawPoints(const QPointF * /*points*/, int /*count*/) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        m_texts.push_back({item.text(), m_transform.mapRect(place)});
    }
    Type type() const override { return User; }

private:
    std::vector<DrawnText> &m_texts;
    QTransform m_transform;
};

class Ear : public QPaintDevice
{
public:
    Ear(const QWidget &widget, std::vector<DrawnText> &texts)
        : m_widget(widget)
        , m_listener(texts)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_listener; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_widget.width();
        case PdmHeight: return m_widget.height();
        case PdmDepth: return 32;
        case PdmNumColors: return 0;
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_widget.logicalDpiY();
        case PdmWidthMM: return m_widget.widthMM();
        case PdmHeightMM: return m_widget.heightMM();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_widget;
    mutable Listener m_listener;
};

} // namespace

std::vector<DrawnText> drawnTexts(QWidget &widget)
{
    std::vector<DrawnText> texts;
    Ear ear(widget, texts);
    widget.render(&ear);
    return texts;
}

} // namespace support
