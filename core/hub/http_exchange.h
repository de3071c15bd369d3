#pragma once

#include "hub/http_client.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>
#include <exception>

namespace winnow {

// One question and its answer, without redirects.
class HttpExchange {
public:
    HttpExchange(QNetworkReply* reply, std::chrono::milliseconds silence, std::stop_token stop, const HttpClient::Choose& choose);

    HttpAnswer run(); // Throws as HttpClient::get

private:
    void take_head();
    void take_body();
    void take_bytes(std::string_view bytes);
    void guard(const std::function<void()>& work);
    HttpEnding ending() const;
    bool is_short() const;

    std::unique_ptr<QNetworkReply> m_reply;
    std::stop_token m_stop;
    const HttpClient::Choose& m_choose;
    QEventLoop m_loop;
    QTimer m_silence;
    QTimer m_look_at_stop;
    HttpClient::Taker m_taker;
    HttpAnswer m_answer;
    std::int64_t m_bytes = 0;
    bool m_has_head = false;
    bool m_was_silent = false;
    std::exception_ptr m_failure;
};

bool is_redirect(int status);

}
