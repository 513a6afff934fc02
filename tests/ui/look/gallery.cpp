#include "gallery.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QWidget>

#include <memory>

namespace {

void picture(QWidget &page, double ratio, const QString &file)
{
    page.ensurePolished();
    QImage image(page.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    page.render(&image);
    image.save(file);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    QFont font(arguments.value(2, QApplication::font().family()));
    font.setPointSizeF(9.75);
    QApplication::setFont(font);
    ui::Theme theme(application, ui::Theme::Choice::Light);
    using Page = std::pair<const char *, QWidget *(*)()>;
    for (const auto &[name, make] : {Page{"bars", barsPage}, Page{"desk", deskPage}, Page{"stock", stockPage},
                                     Page{"widgets", widgetsPage}, Page{"first-run", firstRunPage}}) {
        using Choice = ui::Theme::Choice;
        for (const auto &[choice, manner] :
             {std::pair{Choice::Light, "light"}, std::pair{Choice::Dark, "dark"},
              std::pair{Choice::HighContrast, "contrast"}}) {
            theme.choose(choice);
            const std::unique_ptr<QWidget> page(make());
            page->setAttribute(Qt::WA_DontShowOnScreen);
            page->show();
            QApplication::processEvents();
            for (const int percent : {100, 150}) {
                const auto file = QStringLiteral("%1-%2-%3.png")
                                      .arg(QLatin1String(name), QLatin1String(manner))
                                      .arg(percent);
                picture(*page, percent / 100.0, folder.filePath(file));
            }
        }
    }
    return 0;
}
