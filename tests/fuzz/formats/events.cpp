#include "format.h"

#include "common/error.h"
#include "jobs/event_stream.h"

namespace winnow::fuzz {
namespace {

const std::vector<Event>& every_event()
{
    static const std::vector<Event> events = {
        Started{"cuda:0", 1600, 12},
        Progress{"training", 3, 1600, 61.5, 0.25},
        EpochEnded{2, 0.5, 0.625, 0.75},
        CheckpointWritten{800},
        Stopping{},
        Ready{"mps"},
        Answered{7, {0.25, 0.75}, true, {{0, 4, 0.5}, {5, 9, -0.125}}},
        RequestSkipped{9},
        RequestRefused{10, "The request makes no sense."},
        Downloading{10, 30, 1.5, 13.25, {{"config.json", 4, 4, FileTransfer::State::Done}, {"a/b.h5", 6, -1, FileTransfer::State::Transferring}}},
        Notice{"The connection was cut."},
        Finished{},
        CancelledByOwner{},
        Failed{"denied", "The licence was not accepted.", {Remedy::AcceptLicence, "https://huggingface.co/google/gemma-2b-it"}},
    };
    return events;
}

std::string lines(std::size_t first, std::size_t last)
{
    std::string text;
    for (std::size_t i = first; i < last; ++i)
        text += event_line(every_event()[i], static_cast<std::int64_t>(i - first)) + "\n";
    return text;
}

std::vector<std::string> seeds()
{
    std::vector<std::string> all = {lines(0, every_event().size()), "a library says hello\n" + lines(0, 4), lines(4, 8), lines(8, 14)};
    all.push_back(all[1].substr(0, all[1].size() - 1)); // the last line without its end
    return all;
}

// Bytes arrive in pieces of any length: what is read must not depend on them.
std::string heard(const std::string& bytes, std::size_t piece)
{
    std::string said;
    EventStream stream({[&](const Event& event) { said += event_line(event, 0) + "\n"; },
                        [&](std::string_view stray) { said += "stray " + std::string(stray) + "\n"; }});
    bool is_whole = true;
    for (std::size_t at = 0; at < bytes.size() && is_whole; at += piece)
        is_whole = stream.append(std::string_view(bytes).substr(at, piece));
    is_whole = is_whole && stream.finish();
    require(is_whole == stream.fault().empty(), "a broken report has no fault");
    return is_whole ? said : said + stream.fault();
}

void read(const std::string& bytes)
{
    const std::string whole = heard(bytes, bytes.size() + 1);
    require(heard(bytes, 1 + bytes.size() % 7) == whole, "what is read depends on the pieces in which it comes");
    parse_event(std::string_view(bytes).substr(0, bytes.find('\n')));
}

}

extern const Format events = {"events", seeds, read};

}
