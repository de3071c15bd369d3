#pragma once

#include "common/error.h"
#include "common/names.h"

#include <string>

namespace winnow {

// What a person can do about a failure that no setting mends: a page shows it as a button.
enum class Remedy {
    None,
    SignIn,        // no token, or one that is not accepted
    AcceptLicence, // the model's terms, on its page
    AwaitReview,   // the model's owners have not answered yet
};

struct Advice {
    Remedy remedy = Remedy::None;
    std::string page; // where it is done; https, or empty
};

inline constexpr Names<Remedy, 4> remedy_names = {{
    {Remedy::None, "none"},
    {Remedy::SignIn, "sign_in"},
    {Remedy::AcceptLicence, "accept_licence"},
    {Remedy::AwaitReview, "await_review"},
}};

// An Error with such advice.
class AdvisedError : public Error {
public:
    AdvisedError(ErrorKind kind, const std::string& sentence, Advice advice) : Error(kind, sentence), m_advice(std::move(advice)) {}
    const Advice& advice() const { return m_advice; }

private:
    Advice m_advice;
};

}
