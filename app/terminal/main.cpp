#include "app/terminal/program.h"
#include "model/text.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <clocale>
#include <iostream>
#include <langinfo.h>
#include <strings.h>
#include <unistd.h>

namespace {

// Qt reads arguments and file names in the locale's encoding; ours is always UTF-8.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    if (strcasecmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

bool areText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (!model::codePoints(argv[i]))
            return false;
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (!areText(argc, argv)) {
        const auto isJson = std::count(argv, argv + argc, std::string_view("--json")) > 0;
        return terminal::Console(std::cout, std::cerr, isJson)
            .fail({.reason = app::Reason::InvalidCall,
                   .detail = "The call is not UTF-8 text; nothing was done"});
    }
    useUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stockroomctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STOCKROOM_VERSION));
    QLoggingCategory::setFilterRules(
        QStringLiteral("stockroom.*=false")); // unless $QT_LOGGING_RULES asks for them
    std::ios::sync_with_stdio(false);
    return terminal::run(QCoreApplication::arguments().mid(1),
                         {std::cout, std::cerr, &host::Service::open, isatty(STDERR_FILENO) == 1});
}
