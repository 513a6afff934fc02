#include "app/terminal/arguments.h"

#include "app/terminal/command_table.h"

#include <QCommandLineParser>

#include <algorithm>
#include <set>

namespace terminal {

namespace {

constexpr QChar mark(0); // cannot be part of an argument, so it hides the dash of a value such as -5

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

std::unexpected<app::Rejection> refused(std::string why, const QString &given)
{
    return std::unexpected(app::Rejection{
        .reason = app::Reason::InvalidCall, .given = given.toStdString(), .detail = std::move(why)});
}

QStringList withMarkedNumbers(QStringList arguments)
{
    for (auto &argument : arguments)
        if (argument.size() > 1 && argument[0] == u'-' && argument[1].isDigit())
            argument.prepend(mark);
    return arguments;
}

QString unmarked(const QString &value)
{
    return value.startsWith(mark) ? value.mid(1) : value;
}

// Commands of one name share a parser, in which an option is known once.
void addOptions(QCommandLineParser &parser, const std::vector<const CommandSpec *> &commands)
{
    std::set<std::string_view> known;
    const auto add = [&](const OptionSpec &option) {
        if (known.insert(option.name).second)
            parser.addOption({text(option.name), text(option.does), text(option.value)});
    };
    std::ranges::for_each(commonOptions(), add);
    for (const auto *command : commands)
        std::ranges::for_each(command->options, add);
}

// As it was typed: the parser knows it without its dashes.
QString asTyped(const QString &name, const QStringList &arguments)
{
    for (const auto &argument : arguments)
        if (argument.startsWith(u'-') && argument.section(u'=', 0, 0).endsWith(name))
            return argument.section(u'=', 0, 0);
    return QStringLiteral("--") + name;
}

app::Answer<void> parsed(QCommandLineParser &parser, const QStringList &arguments, const std::string &whose)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    if (parser.parse(QStringList{QStringLiteral("stockroomctl")} + withMarkedNumbers(arguments)))
        return {};
    if (parser.unknownOptionNames().isEmpty())
        return refused(parser.errorText().toStdString(), {});
    const auto option = asTyped(parser.unknownOptionNames().constFirst(), arguments);
    return refused(option.toStdString() + " is not an option of " + whose + "; see --help", option);
}

// The options that precede the command; what follows it is left for the command to read.
app::Answer<QStringList> readLeading(const QStringList &arguments, Call &call)
{
    QCommandLineParser parser;
    addOptions(parser, {});
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (const auto read = parsed(parser, arguments, "stockroomctl"); !read)
        return std::unexpected(read.error());
    call.json = parser.isSet(QStringLiteral("json"));
    call.help = parser.isSet(QStringLiteral("help"));
    call.version = parser.isSet(QStringLiteral("version"));
    if (parser.isSet(QStringLiteral("database")))
        call.database = unmarked(parser.value(QStringLiteral("database"))).toStdString();
    if (parser.isSet(QStringLiteral("config")))
        call.config = unmarked(parser.value(QStringLiteral("config"))).toStdString();
    QStringList rest;
    for (const auto &argument : parser.positionalArguments())
        rest << unmarked(argument);
    return rest;
}

std::string kindsOf(const std::vector<const CommandSpec *> &commands)
{
    std::string kinds;
    for (const auto *command : commands)
        kinds += (kinds.empty()                    ? ""
                      : command == commands.back() ? " or "
                                                   : ", ")
            + std::string(command->kind);
    return kinds;
}

app::Answer<const CommandSpec *> chosen(const std::vector<const CommandSpec *> &commands, QStringList &values)
{
    if (commands.front()->kind.empty())
        return commands.front();
    const auto name = std::string(commands.front()->name);
    if (values.isEmpty())
        return refused(name + " what? Say " + kindsOf(commands), {});
    const auto kind = values.takeFirst();
    for (const auto *command : commands)
        if (text(command->kind) == kind)
            return command;
    return refused('\'' + name + ' ' + kind.toStdString() + "' is not a command: " + name + " takes "
                       + kindsOf(commands),
                   kind);
}

app::Answer<void> takeOptions(const QCommandLineParser &parser, Call &call)
{
    std::set<QString> taken;
    for (const auto &name : parser.optionNames()) {
        if (!taken.insert(name).second)
            return refused("--" + name.toStdString() + " is given twice; once is enough", name);
        const auto value = unmarked(parser.value(name)).toStdString();
        const auto isOf = [&name](const OptionSpec &option) { return text(option.name) == name; };
        if (name == QStringLiteral("database"))
            call.database = value;
        else if (name == QStringLiteral("config"))
            call.config = value;
        else if (std::ranges::any_of(commonOptions(), isOf))
            (name == QStringLiteral("json")       ? call.json
                 : name == QStringLiteral("help") ? call.help
                                                  : call.version)
                = true;
        else if (call.command && std::ranges::none_of(call.command->options, isOf))
            return refused("--" + name.toStdString() + " is not an option of " + call.command->title()
                               + "; see --help",
                           name);
        else
            call.options.emplace(name.toStdString(), value);
    }
    return {};
}

app::Answer<void> checkCount(const Call &call)
{
    const auto &command = *call.command;
    if (call.values.size() < command.least)
        return refused("Something is missing: " + command.title() + ' ' + std::string(command.usage), {});
    if (call.values.size() > command.most)
        return refused('\'' + call.values[command.most] + "' is too much: " + command.title() + ' '
                           + std::string(command.usage),
                       QString::fromStdString(call.values[command.most]));
    return {};
}

app::Answer<void> readCommand(const QString &name, const QStringList &arguments, Call &call)
{
    const auto commands = commandsNamed(name.toStdString());
    if (commands.empty())
        return refused('\'' + name.toStdString() + "' is not a command; see --help", name);
    call.topic = name.toStdString();
    QCommandLineParser parser;
    addOptions(parser, commands);
    if (const auto read = parsed(parser, arguments, name.toStdString()); !read)
        return read;
    auto values = parser.positionalArguments();
    if (!parser.isSet(QStringLiteral("help")) && !parser.isSet(QStringLiteral("version"))) {
        const auto command = chosen(commands, values);
        if (!command)
            return std::unexpected(command.error());
        call.command = *command;
    }
    for (const auto &value : values)
        call.values.push_back(unmarked(value).toStdString());
    if (const auto taken = takeOptions(parser, call); !taken)
        return taken;
    return call.command ? checkCount(call) : app::Answer<void>();
}

} // namespace

app::Answer<Call> parseCall(const QStringList &arguments)
{
    Call call;
    const auto rest = readLeading(arguments, call);
    if (!rest)
        return std::unexpected(rest.error());
    if (rest->isEmpty()) {
        if (call.help || call.version)
            return call;
        return refused("No command was given; see --help", {});
    }
    if (const auto read = readCommand(rest->constFirst(), rest->mid(1), call); !read)
        return std::unexpected(read.error());
    return call;
}

bool wantsJson(const QStringList &arguments)
{
    return arguments.mid(0, arguments.indexOf(QStringLiteral("--"))).contains(QStringLiteral("--json"));
}

} // namespace terminal
