#include "persistence/seal.h"

namespace persistence {

namespace {

constexpr std::size_t portion = 32 * 1024;

} // namespace

Seal::Seal(std::string_view previous)
    : m_hash(QCryptographicHash::Blake2b_256)
{
    add(previous);
}

void Seal::add(const SealedEntry &entry)
{
    add(entry.id);
    add(entry.cause);
    add(entry.type);
    add(entry.schema);
    add(entry.sku);
    add(entry.order);
    add(entry.batch);
    add(entry.payload);
    if (m_buffer.size() > portion)
        digest();
}

std::string Seal::close(const SealedStep &step)
{
    add(step.id);
    add(step.actor);
    add(step.via);
    add(step.command);
    add(step.at);
    add(step.day);
    add(step.takesBack);
    add(step.firstEntry);
    add(step.lastEntry);
    digest();
    return m_hash.result().toHex().toStdString();
}

void Seal::add(std::string_view text)
{
    add(static_cast<std::int64_t>(text.size())); // so that no two sequences of fields read the same
    m_buffer += text;
}

void Seal::add(std::int64_t number)
{
    m_buffer += std::to_string(number);
    m_buffer += ',';
}

void Seal::add(const std::optional<std::int64_t> &number)
{
    if (number)
        add(*number);
    else
        m_buffer += '-';
}

void Seal::digest()
{
    m_hash.addData(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
    m_buffer.clear();
}

} // namespace persistence
