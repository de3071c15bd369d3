#include "hub/web_address.h"

#include "common/error.h"
#include "hub/hub_settings.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QStringList>
#include <QUrl>

namespace winnow {

namespace {

QUrl parsed(const std::string& text)
{
    return QUrl(QString::fromStdString(text), QUrl::StrictMode);
}

int port_of(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool is_https(const QUrl& url)
{
    return url.scheme() == QLatin1String("https");
}

bool is_http(const QUrl& url)
{
    return url.scheme() == QLatin1String("http");
}

QNetworkProxy::ProxyType proxy_type(const QUrl& proxy)
{
    return proxy.scheme().startsWith(QLatin1String("socks5")) ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
}

bool is_exempt(const QString& host, const std::string& no_proxy)
{
    for (QString entry : QString::fromStdString(no_proxy).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        entry = entry.trimmed().toLower();
        if (entry == QLatin1String("*"))
            return true;
        if (entry.startsWith(QLatin1Char('.')))
            entry.remove(0, 1);
        if (!entry.isEmpty() && (host == entry || host.endsWith(QLatin1Char('.') + entry)))
            return true;
    }
    return false;
}

}

std::string checked_endpoint(const std::string& text)
{
    const QUrl url = parsed(text);
    const bool is_safe = is_https(url) || (is_http(url) && is_loopback(url));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || !is_safe)
        throw Error(ErrorKind::Usage, "The endpoint of a hub must be an https address without a user name, such as "
                                      "https://huggingface.co: tokens are sent there. Look at HF_ENDPOINT, KAGGLE_API_ENDPOINT and hubs.json.");
    std::string endpoint = url.toString(QUrl::FullyEncoded).toStdString();
    endpoint.erase(endpoint.find_last_not_of('/') + 1);
    return endpoint;
}

void check_proxy(const std::string& text)
{
    if (text.empty())
        return;
    const QUrl url = parsed(text);
    const bool is_known = is_http(url) || url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h");
    if (!url.isValid() || url.host().isEmpty() || !is_known)
        throw Error(ErrorKind::Usage, "The proxy must be an address such as http://host:8080 or socks5://host:1080. "
                                      "Look at WINNOW_PROXY, HTTPS_PROXY and hubs.json.");
}

bool is_loopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

bool same_origin(const QUrl& one, const QUrl& other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && port_of(one) == port_of(other);
}

bool may_follow(const QUrl& from, const QUrl& to)
{
    if (!to.isValid() || to.host().isEmpty() || !to.userInfo().isEmpty())
        return false;
    return is_https(to) || (is_http(to) && is_http(from) && is_loopback(to));
}

QNetworkProxy proxy_for(const HubSettings& settings, const QUrl& url)
{
    if (settings.proxy.empty() || is_exempt(url.host(), settings.no_proxy))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl proxy = parsed(settings.proxy);
    const int usual_port = proxy_type(proxy) == QNetworkProxy::Socks5Proxy ? 1080 : 8080;
    return QNetworkProxy(proxy_type(proxy), proxy.host(), static_cast<quint16>(proxy.port(usual_port)), proxy.userName(QUrl::FullyDecoded),
                         proxy.password(QUrl::FullyDecoded));
}

}
