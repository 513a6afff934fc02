#include "app/host/desktop_edges.h"
#include "app/terminal/handed_call.h"
#include "app/terminal/service_log.h"
#include "app/words.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <optional>

namespace {

struct Call
{
    QString database;
    QString view;
    QString screenshot;
    QString config;
};

int refuse(const std::string &sentence, int status)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
    return status;
}

// Nothing: the program has said why and the status it ends with is in `status`.
std::optional<Call> readCall(int &status)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The allocation desk of a warehouse PC."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption database(QStringLiteral("database"), QStringLiteral("The database to open."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption view(QStringLiteral("view"),
                                  QStringLiteral("The view to open, by its name in the rail."),
                                  QStringLiteral("NAME"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QStringLiteral("Write the window's picture once its rows are painted, and quit."),
        QStringLiteral("FILE.png"));
    const QCommandLineOption config(QStringLiteral("config"), QStringLiteral("The settings to use."),
                                    QStringLiteral("FILE"));
    parser.addOptions({database, view, screenshot, config});
    status = 2;
    if (!parser.parse(QCoreApplication::arguments())) {
        refuse(parser.errorText().toStdString() + '.', status);
        return std::nullopt;
    }
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (parser.isSet(QStringLiteral("version")))
        parser.showVersion();
    const auto stray = parser.positionalArguments();
    const auto given = parser.optionNames();
    const auto isEmpty = [&](const QString &name) { return parser.value(name).isEmpty(); };
    if (!stray.isEmpty() || std::any_of(given.begin(), given.end(), isEmpty)) {
        refuse(stray.isEmpty()
                   ? "An option was given without its value."
                   : "Stockroom does not know what to do with \"" + stray.constFirst().toStdString() + "\".",
               status);
        return std::nullopt;
    }
    return Call{parser.value(database), parser.value(view), parser.value(screenshot), parser.value(config)};
}

// There is no window yet that could say it.
int refuseToOpen(const app::Rejection &why, bool mayAsk)
{
    const auto sentence = app::sentence(why);
    if (mayAsk)
        QMessageBox::critical(nullptr, QStringLiteral("Stockroom"), QString::fromStdString(sentence));
    return refuse(sentence, app::exitStatusOf(why.reason));
}

// Only a picture may be written over, never a list or a database.
bool mayBeWritten(const QString &file)
{
    QFile existing(file);
    const QFileInfo info(file);
    return !info.exists()
        || (info.isFile() && existing.open(QIODevice::ReadOnly) && existing.read(4) == QByteArray("\x89PNG"));
}

int refuseView(const QString &name, const QStringList &views)
{
    const auto all = views.mid(0, views.size() - 1).join(QLatin1String(", ")) + QLatin1String(" and ")
        + views.constLast();
    return refuse(
        QStringLiteral("There is no view named \"%1\". The views are %2.").arg(name, all).toStdString(), 2);
}

void writePicture(ui::MainWindow &window, const QString &file)
{
    const auto written = window.grab().save(file, "PNG");
    if (!written)
        refuse(file.toStdString() + " could not be written.", 3);
    QApplication::exit(written ? 0 : 3);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(QStringLiteral("Stockroom"));
    QApplication::setApplicationVersion(QStringLiteral(STOCKROOM_VERSION));
    const QApplication application(argc, argv);
    int status = 0;
    const auto read = readCall(status);
    if (!read)
        return status;
    const auto &call = *read;
    if (!call.screenshot.isEmpty() && !mayBeWritten(call.screenshot))
        return refuse(
            call.screenshot.toStdString() + " is there already and is no picture; nothing was written.", 2);

    const auto told = host::readSettings(call.config);
    if (!told)
        return refuse(app::sentence(told.error()), app::exitStatusOf(told.error().reason));
    const auto path = host::databasePath(call.database, told->database.path);
    if (path.startsWith(QLatin1String("postgresql://")))
        return refuse("Stockroom opens SQLite files; databases on a server come later.", 2);
    const auto service = host::ServiceHost::open(path);
    if (!service)
        return refuseToOpen(service.error(),
                            call.screenshot.isEmpty()
                                && QGuiApplication::platformName() != QLatin1String("offscreen"));

    const auto edges = host::openBesideScreens(**service, path, *told, terminal::answerHandedCall,
                                               terminal::logTo(std::cerr));
    QSettings settings(host::settingsFile(call.config), QSettings::IniFormat);
    ui::MainWindow window(**service, settings);
    if (!call.view.isEmpty() && !window.showView(call.view))
        return refuseView(call.view, window.viewNames());
    if (!call.screenshot.isEmpty())
        QObject::connect(&window, &ui::MainWindow::settled, &window, [&] {
            QTimer::singleShot(0, &window, [&] { writePicture(window, call.screenshot); });
        });
    window.show();
    const auto ended = QApplication::exec();
    (*service)->beginClosing(); // before the edges wait for what is under way
    return ended;
}
