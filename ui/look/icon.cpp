#include "ui/look/icon.h"

#include "ui/look/tokens.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// Of a static library the linker takes nothing that nobody names.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ui {

namespace {

QString pathOf(const QString &name)
{
    static const bool isLoaded = (loadIcons(), true);
    Q_UNUSED(isLoaded)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap drawn(const QString &name, const QSize &pixels, const QColor &ink)
{
    const QString key = QStringLiteral("icon/%1/%2x%3/%4")
                            .arg(name)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(ink.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(pathOf(name)).render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws the strokes in the ink of the theme in force at that moment.
class StrokeEngine : public QIconEngine
{
public:
    StrokeEngine(QString name, std::optional<QColor> ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, ink(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(m_name, size, ink(mode, state));
    }
    QIconEngine *clone() const override { return new StrokeEngine(*this); }

private:
    QColor ink(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return tokens().sunkenText;
        if (mode == QIcon::Selected) // on a filled button, or quiet
            return state == QIcon::On ? tokens().onAccent : tokens().text2;
        return m_ink.value_or(state == QIcon::On ? tokens().accentInk : tokens().text);
    }

    QString m_name;
    std::optional<QColor> m_ink;
};

} // namespace

QIcon icon(const QString &name, std::optional<QColor> ink)
{
    return QIcon(new StrokeEngine(name, ink));
}

QIcon applicationIcon()
{
    return QIcon(pathOf(QStringLiteral("stockroom")));
}

void paintIcon(QPainter &painter, const QRectF &box, const QString &name, const QColor &ink)
{
    const double ratio = std::sqrt(std::abs(painter.deviceTransform().determinant())); // turned or not
    QPixmap pixmap = drawn(name, (box.size() * ratio).toSize(), ink);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(box.topLeft(), pixmap);
}

} // namespace ui
