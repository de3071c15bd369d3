#include "hub/attempts.h"

#include "common/error.h"

#include <algorithm>

namespace winnow {

namespace {

std::string in_seconds(std::chrono::milliseconds time)
{
    return std::to_string((time.count() + 999) / 1000) + " s";
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}

std::chrono::milliseconds Attempts::next_wait(const TransferQuestion& question, const HttpAnswer& answer)
{
    const std::chrono::milliseconds own = m_wait;
    m_wait = std::min(m_wait * 2, m_patience.longest_wait);
    const auto asked = retry_after(answer.head);
    if (!asked)
        return own;
    if (*asked > m_patience.longest_asked_wait)
        throw Error(ErrorKind::Network, "The server " + answer.head.host + " asks to wait " + std::to_string(asked->count() / 60000 + 1) +
                                            " minutes before " + question.what + " is asked for again. Try again then; what has come is kept.");
    return *asked;
}

void Attempts::wait_or_throw(const TransferQuestion& question, const HttpAnswer& answer)
{
    if (!is_passing(answer) || ++m_failed >= m_patience.attempts)
        question.refuse(answer);
    const std::chrono::milliseconds wait = next_wait(question, answer);
    if (m_note)
        m_note(capitalised(reason_of(answer)) + " (" + question.what + "). Trying again in " + in_seconds(wait) + ".");
    wait_unless_stopped(wait, m_stop);
}

void Attempts::brought_something()
{
    m_failed = 0;
    m_wait = m_patience.first_wait;
}

std::string get_text(HttpClient& client, const Patience& patience, const HubQuestion& question, const std::string& url,
                     const Attempts::Note& note, HttpHead* head)
{
    Attempts attempts(patience, client.stop(), note);
    const TransferQuestion transfer = transfer_question(question);
    for (;;) {
        HttpAnswer answer = client.get({url, transfer.authorization, 0, {}});
        if (answer.ending == HttpEnding::Complete && answer.head.status == 200) {
            if (head)
                *head = answer.head;
            return answer.text;
        }
        attempts.wait_or_throw(transfer, answer);
    }
}

}
