#pragma once

#include "hub/hub_failure.h"

#include <functional>
#include <string>

namespace winnow {

// Counts the attempts that brought nothing, and waits between them: longer each time, as long as the server asks.
class Attempts {
public:
    using Note = std::function<void(const std::string& sentence)>; // a connection was cut and is tried again

    Attempts(const Patience& patience, std::stop_token stop, Note note)
        : m_patience(patience), m_stop(std::move(stop)), m_note(std::move(note)), m_wait(patience.first_wait)
    {
    }

    // After an answer that is no success: waits where another attempt may help, else throws what the answer means.
    // Throws Error(Cancelled) when stopped meanwhile.
    void wait_or_throw(const TransferQuestion& question, const HttpAnswer& answer);
    void brought_something(); // the count begins again

private:
    std::chrono::milliseconds next_wait(const TransferQuestion& question, const HttpAnswer& answer);

    const Patience& m_patience;
    std::stop_token m_stop;
    Note m_note;
    std::chrono::milliseconds m_wait;
    int m_failed = 0;
};

// Asks for a small text, as often as patience allows. Throws as throw_hub_failure.
std::string get_text(HttpClient& client, const Patience& patience, const HubQuestion& question, const std::string& url,
                     const Attempts::Note& note, HttpHead* head = nullptr);

}
