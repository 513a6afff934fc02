#include "tests/support/child_process.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <grp.h>
#include <stdexcept>

namespace support {

namespace {

constexpr uid_t nobody = 65534;

void giveUpRights()
{
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        throw std::runtime_error(std::strerror(errno));
}

bool mayMount()
{
    const auto isRoot = ::geteuid() == 0;
    return ::unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

QByteArray answerOf(Child kind, const std::function<QByteArray()> &body)
try {
    if (kind == Child::Nobody)
        giveUpRights();
    else if (!mayMount())
        return {};
    return body();
} catch (const std::exception &failure) {
    return QByteArray("failed: ") + failure.what();
}

} // namespace

QByteArray inChild(Child kind, const std::function<QByteArray()> &body)
{
    int pipe[2] = {};
    if (::pipe(pipe) != 0)
        throw std::runtime_error(std::strerror(errno));
    const auto child = ::fork();
    if (child == 0) {
        const auto answer = answerOf(kind, body);
        const auto written = ::write(pipe[1], answer.constData(), static_cast<std::size_t>(answer.size()));
        ::_exit(written == answer.size() ? 0 : 1);
    }
    ::close(pipe[1]);
    QByteArray answer;
    char buffer[512];
    for (auto size = ::read(pipe[0], buffer, sizeof buffer); size > 0;
         size = ::read(pipe[0], buffer, sizeof buffer))
        answer.append(buffer, size);
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? answer : QByteArray("crashed");
}

void mountDisk(const QByteArray &folder, int kibibytes)
{
    const auto size = "size=" + QByteArray::number(kibibytes) + "k";
    if (::mount("tmpfs", folder.constData(), "tmpfs", 0, size.constData()) != 0)
        throw std::runtime_error(std::strerror(errno));
}

} // namespace support
