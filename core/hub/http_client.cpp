#include "hub/http_client.h"

#include "common/error.h"
#include "hub/http_exchange.h"
#include "hub/web_address.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrl>
#include <condition_variable>
#include <mutex>

namespace winnow {

namespace {

constexpr int most_redirects = 5;
constexpr qint64 read_ahead = qint64{8} << 20; // bytes that wait for a slow disk

std::string value_in(const HttpHeaders& headers, const std::string& name)
{
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
}

QNetworkRequest question(const HttpRequest& request, const QUrl& url, bool is_for_the_hub)
{
    QNetworkRequest question(url);
    question.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    question.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    question.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one answer a connection: nothing waits for another
    question.setRawHeader("Accept-Encoding", "identity"); // sizes and checksums are of the bytes that come
    question.setRawHeader("User-Agent", "winnow");
    if (is_for_the_hub && !request.authorization.empty())
        question.setRawHeader("Authorization", QByteArray::fromStdString(request.authorization));
    if (request.from > 0)
        question.setRawHeader("Range", "bytes=" + QByteArray::number(static_cast<qlonglong>(request.from)) + "-");
    if (request.from > 0 && !request.if_range.empty())
        question.setRawHeader("If-Range", QByteArray::fromStdString(request.if_range));
    return question;
}

}

std::string HttpHead::header(const std::string& name) const
{
    return value_in(headers, name);
}

std::string HttpHead::redirect_header(const std::string& name) const
{
    return value_in(redirect_headers, name);
}

HttpClient::HttpClient(HubSettings settings, std::stop_token stop)
    : m_settings(std::move(settings)), m_stop(std::move(stop)), m_manager(std::make_unique<QNetworkAccessManager>())
{
}

HttpClient::~HttpClient() = default;

HttpAnswer HttpClient::get(const HttpRequest& request, const Choose& choose)
{
    const QUrl first(QString::fromStdString(request.url), QUrl::StrictMode);
    QUrl url = first;
    HttpHeaders redirect_headers;
    const Choose choose_with_redirect = [&](const HttpHead& head) {
        HttpHead whole = head;
        whole.redirect_headers = redirect_headers;
        return choose ? choose(whole) : Taker();
    };
    for (int redirects = 0; redirects <= most_redirects; ++redirects) {
        m_manager->setProxy(proxy_for(m_settings, url));
        QNetworkReply* reply = m_manager->get(question(request, url, same_origin(first, url)));
        reply->setReadBufferSize(read_ahead);
        HttpAnswer answer = HttpExchange(reply, m_settings.patience.silence, m_stop, choose_with_redirect).run();
        answer.head.redirect_headers = redirect_headers;
        if (answer.ending != HttpEnding::Complete || !is_redirect(answer.head.status))
            return answer;
        if (same_origin(first, url))
            redirect_headers = answer.head.headers;
        const QUrl next = url.resolved(QUrl(QString::fromStdString(answer.head.header("location")), QUrl::StrictMode));
        if (!may_follow(url, next)) {
            answer.ending = HttpEnding::RefusedRedirect;
            return answer;
        }
        url = next;
    }
    return {HttpEnding::RefusedRedirect, {0, url.host().toStdString(), {}, redirect_headers}, {}};
}

void throw_if_stopped(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Error(ErrorKind::Cancelled, "The download was stopped. What has come is kept.");
}

void wait_unless_stopped(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, stop, time, [] { return false; });
    throw_if_stopped(stop);
}

}
