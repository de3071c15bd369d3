#include "hub/http_exchange.h"

#include "common/error.h"

#include <QUrl>
#include <charconv>

namespace winnow {

namespace {

constexpr std::size_t largest_text = std::size_t{32} << 20;
constexpr std::chrono::milliseconds between_looks{50};

HttpHeaders headers_of(const QNetworkReply& reply)
{
    HttpHeaders headers;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        headers[name.toLower().toStdString()] = value.toStdString();
    return headers;
}

}

bool is_redirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

HttpExchange::HttpExchange(QNetworkReply* reply, std::chrono::milliseconds silence, std::stop_token stop, const HttpClient::Choose& choose)
    : m_reply(reply), m_stop(std::move(stop)), m_choose(choose)
{
    m_answer.head.host = m_reply->url().host().toStdString();
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    m_look_at_stop.setInterval(between_looks);
    QObject::connect(&m_silence, &QTimer::timeout, &m_loop, [this] {
        m_was_silent = true;
        m_reply->abort();
    });
    QObject::connect(&m_look_at_stop, &QTimer::timeout, &m_loop, [this] {
        if (m_stop.stop_requested())
            m_reply->abort();
    });
    QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_loop, [this] {
        m_silence.start();
        guard([this] { take_body(); });
    });
    QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit, Qt::QueuedConnection);
}

HttpAnswer HttpExchange::run()
{
    m_silence.start();
    m_look_at_stop.start();
    if (!m_reply->isFinished())
        m_loop.exec();
    guard([this] { take_body(); });
    if (m_failure)
        std::rethrow_exception(m_failure);
    throw_if_stopped(m_stop);
    m_answer.ending = ending();
    return m_answer;
}

// An exception may not pass through Qt's event loop: it waits until that has ended.
void HttpExchange::guard(const std::function<void()>& work)
{
    if (m_failure)
        return;
    try {
        work();
    } catch (...) {
        m_failure = std::current_exception();
        m_reply->abort();
    }
}

void HttpExchange::take_head()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_has_head || status == 0)
        return;
    m_has_head = true;
    m_answer.head.status = status;
    m_answer.head.headers = headers_of(*m_reply);
    if (m_choose && !is_redirect(status))
        m_taker = m_choose(m_answer.head);
}

void HttpExchange::take_body()
{
    take_head();
    const QByteArray bytes = m_reply->isOpen() ? m_reply->readAll() : QByteArray();
    if (m_has_head && !bytes.isEmpty())
        take_bytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void HttpExchange::take_bytes(std::string_view bytes)
{
    m_bytes += static_cast<std::int64_t>(bytes.size());
    if (m_taker) {
        m_taker(bytes);
        return;
    }
    if (bytes.size() > largest_text - m_answer.text.size())
        throw Error(ErrorKind::Damaged, "The answer of " + m_answer.head.host + " is far too long to be what was asked for. Is the endpoint right?");
    m_answer.text += bytes;
}

bool HttpExchange::is_short() const
{
    const std::string length = m_answer.head.header("content-length");
    std::int64_t expected = -1;
    std::from_chars(length.data(), length.data() + length.size(), expected);
    return expected >= 0 && m_bytes < expected;
}

HttpEnding HttpExchange::ending() const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_was_silent)
        return HttpEnding::Silent;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return HttpEnding::Untrusted;
    if (!m_has_head)
        return HttpEnding::NoConnection;
    // Qt reports a status from 400 on as an error too.
    const bool is_said_by_server = m_answer.head.status >= 400 && error > QNetworkReply::ProxyTimeoutError;
    const bool is_fine = error == QNetworkReply::NoError || is_said_by_server;
    return is_fine && !is_short() ? HttpEnding::Complete : HttpEnding::Cut;
}

}
