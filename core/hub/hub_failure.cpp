#include "hub/hub_failure.h"

#include "common/advice.h"
#include "hub/listing.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr std::size_t longest_quote = 200;
constexpr const char* kept = " What has come is kept: the download goes on from there.";

// A server's words are foreign text: printable ASCII, and not too much of it.
std::string quotable(const std::string& text)
{
    std::string plain;
    for (const char byte : text.substr(0, longest_quote))
        if (byte >= ' ' && byte < 127)
            plain += byte;
    return plain;
}

// Hugging Face says it in a header, Kaggle in the body.
std::string message_of(const HttpAnswer& answer)
{
    if (const std::string header = answer.head.header("x-error-message"); !header.empty())
        return header;
    const auto json = nlohmann::json::parse(answer.text, nullptr, false);
    const std::string message = text_or_empty(json, "message");
    return message.empty() ? text_or_empty(json, "error") : message;
}

std::string said(const HttpAnswer& answer)
{
    const std::string message = quotable(message_of(answer));
    return message.empty() ? "" : " It says: " + message;
}

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

[[noreturn]] void throw_sign_in(const HubQuestion& question)
{
    const std::string hub = name_of(question.address.hub);
    const std::string page = token_page(question.address.hub);
    const std::string next = " Make a token on " + page + " and give it to Winnow.";
    const std::string why = question.credential
                                ? hub + " does not accept the token found in " + question.credential->found_in + ": it is wrong, or it was revoked."
                                : hub + " gives " + model_name(question.address) + " only to people who are signed in, or has no model of this name.";
    throw AdvisedError(ErrorKind::Denied, why + next, {Remedy::SignIn, page});
}

[[noreturn]] void throw_licence(const HubQuestion& question)
{
    const std::string page = model_page(question.address);
    throw AdvisedError(ErrorKind::Denied,
                       "The licence of " + model_name(question.address) + " was not accepted yet by your account at " +
                           name_of(question.address.hub) + ". Accept it on " + page + " while you are signed in there, then try again.",
                       {Remedy::AcceptLicence, page});
}

[[noreturn]] void throw_review(const HubQuestion& question)
{
    const std::string page = model_page(question.address);
    throw AdvisedError(ErrorKind::Denied,
                       "Your request for " + model_name(question.address) + " waits for an answer of its owners. " +
                           name_of(question.address.hub) + " tells you by e-mail; try again then. The request is on " + page + ".",
                       {Remedy::AwaitReview, page});
}

[[noreturn]] void throw_rejected(const HubQuestion& question)
{
    const std::string page = model_page(question.address);
    throw AdvisedError(ErrorKind::Denied,
                       "The owners of " + model_name(question.address) + " refused your request for it. Take another model, or ask them: " + page + ".",
                       {Remedy::AcceptLicence, page});
}

[[noreturn]] void throw_forbidden_by_hugging_face(const HubQuestion& question, const HttpAnswer& answer)
{
    const std::string message = message_of(answer);
    if (contains(message, "awaiting a review"))
        throw_review(question);
    if (contains(message, "rejected"))
        throw_rejected(question);
    if (answer.head.header("x-error-code") == "GatedRepo" || contains(message, "not in the authorized list"))
        throw_licence(question);
    const std::string page = token_page(Hub::HuggingFace);
    throw AdvisedError(ErrorKind::Denied,
                       "Hugging Face refuses " + question.what + " of " + model_name(question.address) +
                           " to this token. A fine-grained token needs the permission to read gated repositories: " + page + "." + said(answer),
                       {Remedy::SignIn, page});
}

[[noreturn]] void throw_forbidden_by_kaggle(const HubQuestion& question, const HttpAnswer& answer)
{
    const std::string message = message_of(answer);
    if (contains(message, "consent"))
        throw_licence(question);
    if (contains(message, "pending") || contains(message, "review"))
        throw_review(question);
    if (!question.credential)
        throw_sign_in(question);
    const std::string page = model_page(question.address);
    throw AdvisedError(ErrorKind::Denied,
                       "Kaggle refuses " + question.what + " of " + model_name(question.address) +
                           ": there is no such model, or it is not open to your account. Look at " + page + "." + said(answer),
                       {Remedy::AcceptLicence, page});
}

// A server that only stores the files knows neither accounts nor licences.
[[noreturn]] void throw_refused_by_storage(const HubQuestion& question, const HttpAnswer& answer)
{
    throw Error(ErrorKind::Network, "The server " + answer.head.host + ", to which " + name_of(question.address.hub) + " sends for " +
                                        question.what + ", refuses it (status " + std::to_string(answer.head.status) +
                                        "). Its permission may have run out: try again." + kept);
}

[[noreturn]] void throw_not_found(const HubQuestion& question, const HttpAnswer& answer)
{
    const std::string hub = name_of(question.address.hub);
    const std::string model = model_name(question.address);
    const std::string code = answer.head.header("x-error-code");
    if (code == "RevisionNotFound")
        throw Error(ErrorKind::NotFound, "The model " + model + " has no revision " + question.address.revision + ". Its branches and tags are on " +
                                             model_page(question.address) + "/tree/main.");
    if (code == "EntryNotFound")
        throw Error(ErrorKind::NotFound, "The model " + model + " has no file " + question.what + " any more. Try again without what had come before.");
    throw Error(ErrorKind::NotFound, hub + " has no model " + to_string(question.address) + ". Look at its name on " + model_page(question.address) +
                                         "." + said(answer));
}

[[noreturn]] void throw_status(const HubQuestion& question, const HttpAnswer& answer)
{
    const std::string head = "The server " + answer.head.host + " did not give " + question.what + " of " + model_name(question.address);
    if (answer.head.status == 429)
        throw Error(ErrorKind::Network, head + ": it was asked too often (status 429). Wait some minutes, then try again." + kept);
    if (answer.head.status == 416)
        throw Error(ErrorKind::Network, head + " from its beginning either: it refuses every part of it (status 416). Try again later.");
    if (is_passing(answer))
        throw Error(ErrorKind::Network, head + ": it has a fault of its own (status " + std::to_string(answer.head.status) + "). Try again later." + kept);
    throw Error(ErrorKind::Network, head + ": it answered with status " + std::to_string(answer.head.status) + ". Is the endpoint right?" + said(answer));
}

[[noreturn]] void throw_connection(const HubQuestion& question, const HttpAnswer& answer)
{
    if (answer.ending == HttpEnding::RefusedRedirect)
        throw Error(ErrorKind::Network, name_of(question.address.hub) + " redirects " + question.what +
                                            " to an address that is not safe to follow, or round in circles. Look at the endpoint and the proxy.");
    if (answer.ending == HttpEnding::Untrusted)
        throw Error(ErrorKind::Network, "The connection for " + question.what + " of " + model_name(question.address) +
                                            " is not safe: the certificate was not accepted. Look at the clock of this machine and at the proxy.");
    throw Error(ErrorKind::Network, "Could not get " + question.what + " of " + model_name(question.address) + ": " + reason_of(answer) +
                                        ". Look at the network and the proxy, then try again." + kept);
}

std::optional<std::chrono::milliseconds> until(const std::string& date)
{
    QDateTime moment = QLocale::c().toDateTime(QString::fromStdString(date).trimmed(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(moment)));
}

}

TransferQuestion transfer_question(const HubQuestion& question)
{
    return {question.what, name_of(question.address.hub), question.credential ? question.credential->authorization : "",
            [question](const HttpAnswer& answer) { throw_hub_failure(question, answer); }};
}

void throw_hub_failure(const HubQuestion& question, const HttpAnswer& answer)
{
    if (answer.ending != HttpEnding::Complete)
        throw_connection(question, answer);
    const int status = answer.head.status;
    const bool is_of_storage = !answer.head.redirect_headers.empty();
    if ((status == 401 || status == 403) && is_of_storage)
        throw_refused_by_storage(question, answer);
    if (status == 401)
        throw_sign_in(question);
    if (status == 403 && question.address.hub == Hub::HuggingFace)
        throw_forbidden_by_hugging_face(question, answer);
    if (status == 403)
        throw_forbidden_by_kaggle(question, answer);
    if (status == 404 && !is_of_storage)
        throw_not_found(question, answer);
    throw_status(question, answer);
}

bool is_passing(const HttpAnswer& answer)
{
    if (answer.ending == HttpEnding::Untrusted || answer.ending == HttpEnding::RefusedRedirect)
        return false;
    const int status = answer.head.status;
    return answer.ending != HttpEnding::Complete || status == 408 || status == 429 || (status >= 500 && status != 501);
}

std::string reason_of(const HttpAnswer& answer)
{
    const std::string host = answer.head.host.empty() ? "the server" : answer.head.host;
    switch (answer.ending) {
    case HttpEnding::Cut:
        return "the connection to " + host + " was cut";
    case HttpEnding::Silent:
        return host + " sent nothing for too long";
    case HttpEnding::NoConnection:
        return host + " could not be reached";
    default:
        return host + " answered with status " + std::to_string(answer.head.status);
    }
}

std::optional<std::chrono::milliseconds> retry_after(const HttpHead& head)
{
    const std::string text = head.header("retry-after");
    int seconds = -1;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (fault == std::errc() && end == text.data() + text.size() && seconds >= 0)
        return std::chrono::seconds(seconds);
    return text.empty() ? std::nullopt : until(text);
}

}
