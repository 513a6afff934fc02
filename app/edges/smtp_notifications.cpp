#include "app/edges/smtp_notifications.h"

#include "app/edges/mail_message.h"
#include "app/edges/mailbox.h"

#include <curl/curl.h>

#include <array>
#include <cstring>

namespace edges {

namespace {

constexpr long connectSeconds = 15;

/// What is left of a message to be sent.
struct Rest
{
    QByteArray text;
    qsizetype sent = 0;
};

std::size_t takeFrom(char *buffer, std::size_t size, std::size_t count, void *rest)
{
    auto &message = *static_cast<Rest *>(rest);
    const auto most = std::min(static_cast<qsizetype>(size * count), message.text.size() - message.sent);
    std::memcpy(buffer, message.text.constData() + message.sent, static_cast<std::size_t>(most));
    message.sent += most;
    return static_cast<std::size_t>(most);
}

std::string urlOf(const MailServer &server)
{
    const auto *scheme = server.security == MailServer::Security::Tls ? "smtps://" : "smtp://";
    return scheme + server.host + ':' + std::to_string(server.port);
}

/// The server understood, and does not want this message. Not so where it wants a login, or less haste.
bool isRefusal(CURLcode result, long answer)
{
    const auto isAboutTheLogin = answer == 530 || answer == 534 || answer == 535 || answer == 538;
    return result != CURLE_LOGIN_DENIED && answer >= 500 && answer < 600 && !isAboutTheLogin;
}

class Transfer
{
public:
    Transfer(const MailServer &server, const std::function<bool()> &isEnding)
        : m_curl(curl_easy_init())
        , m_isEnding(isEnding)
        , m_deadline(std::chrono::steady_clock::now() + server.patience)
    {
        if (!m_curl)
            throw std::bad_alloc();
        set(CURLOPT_ERRORBUFFER, m_error.data());
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_CONNECTTIMEOUT, connectSeconds);
        set(CURLOPT_FORBID_REUSE, 1L); // it takes its leave while our patience counts
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, goesOn);
        set(CURLOPT_XFERINFODATA, this);
        set(CURLOPT_URL, urlOf(server).c_str());
        if (server.security == MailServer::Security::StartTls)
            set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
        if (!server.certificates.empty())
            set(CURLOPT_CAINFO, server.certificates.c_str());
        if (!server.user.empty()) {
            set(CURLOPT_USERNAME, server.user.c_str());
            set(CURLOPT_PASSWORD, server.password.c_str());
        }
    }
    ~Transfer()
    {
        curl_slist_free_all(m_recipients);
        curl_easy_cleanup(m_curl);
    }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    template <class Value> void set(CURLoption option, Value value)
    {
        if (curl_easy_setopt(m_curl, option, value) != CURLE_OK)
            throw std::runtime_error("the mail library does not know an option");
    }

    void setEnvelope(const std::vector<Mailbox> &from, const std::vector<Mailbox> &to)
    {
        for (const auto &mailbox : to)
            m_recipients = curl_slist_append(m_recipients, ('<' + mailbox.address + '>').c_str());
        set(CURLOPT_MAIL_FROM, ('<' + (from.empty() ? std::string() : from.front().address) + '>').c_str());
        set(CURLOPT_MAIL_RCPT, m_recipients);
    }

    void perform()
    {
        const auto result = curl_easy_perform(m_curl);
        if (result == CURLE_OK)
            return;
        long answer = 0;
        curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &answer);
        const std::string why = m_isLate ? "no answer in time"
            : m_error[0] != '\0'         ? std::string(m_error.data())
                                         : std::string(curl_easy_strerror(result));
        if (isRefusal(result, answer))
            throw app::NoticeRefused(why);
        throw std::runtime_error(why);
    }

private:
    /// Asked once a second, also while the server is silent.
    static int goesOn(void *transfer, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        auto &self = *static_cast<Transfer *>(transfer);
        self.m_isLate = std::chrono::steady_clock::now() > self.m_deadline;
        if (!self.m_isLate && !self.m_isEnding())
            return 0;
        self.set(CURLOPT_SERVER_RESPONSE_TIMEOUT,
                 1L); // to its leave; usual are two minutes
        return 1;
    }

    CURL *m_curl;
    const std::function<bool()> &m_isEnding;
    std::chrono::steady_clock::time_point m_deadline;
    bool m_isLate = false;
    curl_slist *m_recipients = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_error = {};
};

} // namespace

SmtpNotifications::SmtpNotifications(MailServer server, std::function<bool()> isEnding)
    : m_server(std::move(server))
    , m_isEnding(std::move(isEnding))
{
    static const auto prepared = curl_global_init(CURL_GLOBAL_DEFAULT); // once, whoever comes first
    if (prepared != CURLE_OK)
        throw std::runtime_error(curl_easy_strerror(prepared));
}

void SmtpNotifications::send(const app::Notice &notice)
{
    Rest rest{mailMessage(notice, m_server.from)};
    Transfer transfer(m_server, m_isEnding);
    transfer.setEnvelope(Mailbox::parse(m_server.from), Mailbox::parse(notice.to));
    transfer.set(CURLOPT_UPLOAD, 1L);
    transfer.set(CURLOPT_READFUNCTION, takeFrom);
    transfer.set(CURLOPT_READDATA, &rest);
    transfer.perform();
}

} // namespace edges
