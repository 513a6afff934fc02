#pragma once

#include "app/json.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <string>

class QLocalSocket;

namespace host {

class Service;

// A file has one writing process. What another one wants to change it hands to that process, over a socket of
// the same user, and prints what comes back. Both sides speak JSON, one object a line:
//
//   caller  {"version", "database"}                          {"call"}                       {"interrupt"}
//   holder                           {"declined"} | {"accepted"}      {"alive"}, {"out"}, {"err"} …
//   {"status"}
//
// A caller that was not accepted in time goes away and never sends its call: what it was told was not done is
// not done later.

/// Where the holder of this database may be found, the likeliest place first: beside the file, or, where that
/// is too long a path or no place for a socket, in the user's runtime folder.
QStringList handOverPlaces(const QString &database);

/// Whether the process at the other end belongs to this user.
bool isOfThisUser(const QLocalSocket &socket);

/// Somebody's call, to be done where the service is.
struct HandedCall
{
    app::Json call;
    std::string actor;
    std::function<void(std::string text)> out;
    std::function<void(std::string text)> err;
    std::function<bool()> isInterrupted; // who called wants it to stop, or is gone
};

/// What becomes of long work under way when the holder ends.
enum class AtEnd { Finish, TakeBack };

/// Does it; answers the exit status.
using AnswerCall = std::function<int(const HandedCall &call, Service &service)>;

} // namespace host
