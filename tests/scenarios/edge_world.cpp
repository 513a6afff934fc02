#include "tests/scenarios/edge_world.h"

#include <QTest>

namespace scenarios {

namespace {

constexpr auto patience = std::chrono::seconds(20);
constexpr int patienceInMs = 20'000;

host::DeliverySettings settingsFor(const support::RedisServer &redis, const support::MailSink &mail)
{
    host::DeliverySettings settings;
    settings.redis = redis.address();
    settings.mail = mail.server();
    return settings;
}

} // namespace

EdgeWorld::EdgeWorld()
    : m_shop(m_redis.address(), m_waiting, patience)
{
    m_shop.ask({"SUBSCRIBE", "line_allocated"});
    m_deliveries = std::make_unique<host::Deliveries>(m_service.database(), settingsFor(m_redis, m_mail),
                                                      m_service.onService());
    const auto isHeard
        = [this] { return m_redis.ask({"PUBSUB", "NUMSUB", "allocate"}).list.at(1).number == 1; };
    if (!QTest::qWaitFor(isHeard, patienceInMs))
        throw std::runtime_error("nobody listens to the channels");
}

void EdgeWorld::run(const Json &step)
{
    if (step.at("do") == "publish")
        return publish(step);
    if (const auto outcome = m_service.handle(command(step)); !outcome)
        throw failureOf(outcome.error());
}

void EdgeWorld::publish(const Json &step)
{
    const auto before = m_deliveries->traffic().at(1);
    m_redis.ask({"PUBLISH", step.at("channel").get<std::string>(), step.at("payload").dump()});
    const auto isDone = [&] {
        const auto now = m_deliveries->traffic().at(1);
        return now.done + now.setAside > before.done + before.setAside;
    };
    if (!QTest::qWaitFor(isDone, patienceInMs))
        throw std::runtime_error("the message was not dealt with");
}

Json EdgeWorld::view(const Json &expected)
{
    return host::answered(m_service.onService(), [&](host::Service &service) {
        auto all = Json::object();
        for (const auto &[order, ignored] : expected.items()) {
            all[order] = Json::array();
            for (const auto &row : service.views().allocations(model::OrderId::parse(order).value()))
                all[order].push_back({{"sku", row.sku}, {"batchref", row.batch}});
        }
        return all;
    });
}

Json EdgeWorld::published()
{
    auto all = Json::array();
    if (!QTest::qWaitFor([this] { return m_service.standing("redis").waiting == 0; }, patienceInMs))
        return all;
    while (const auto heard = m_shop.hear(std::chrono::milliseconds(50)))
        all.push_back(
            {{"channel", heard->list.at(1).text}, {"payload", Json::parse(heard->list.at(2).text)}});
    return all;
}

Json EdgeWorld::mail(const Json &expected)
{
    if (!QTest::qWaitFor([this] { return m_mail.received().size() == 1; }, patienceInMs))
        return {{"mails", m_mail.received().size()}};
    const auto mail = m_mail.received().front();
    auto found = expected;
    const auto contains = [&](const char *what, const QByteArray &text) {
        if (expected.contains(what) && !text.contains(expected[what].get<std::string>().c_str()))
            found[what] = text.toStdString();
    };
    contains("data_contains", mail.text);
    contains("subject_contains", mail.header("Subject"));
    contains("body_contains", mail.body());
    found["mail_from"] = mail.from.toStdString();
    found["rcpt_to"] = Json::array({mail.to.toStdString()});
    found["headers_present"] = Json::array();
    for (const auto &name : expected.value("headers_present", Json::array()))
        if (!mail.header(name.get<std::string>().c_str()).isEmpty())
            found["headers_present"].push_back(name);
    return found;
}

Json EdgeWorld::found(const std::string &what, const Json &expected)
{
    if (what == "smtp")
        return mail(expected);
    return what == "view" ? view(expected) : published();
}

} // namespace scenarios
