#pragma once

#include <QByteArray>

#include <functional>

namespace support {

/// Runs it in a child process and answers what it answered. `Nobody` has no rights beyond its own, whoever
/// runs the tests: root would write into read-only files. `OwnDisk` may mount; where the machine forbids
/// that, no answer.
enum class Child { Nobody, OwnDisk };
QByteArray inChild(Child kind, const std::function<QByteArray()> &body);

/// Within an `OwnDisk` child: a disk of so many KiB at that folder.
void mountDisk(const QByteArray &folder, int kibibytes);

} // namespace support
