#pragma once

#include "common/error.h"

#include <gtest/gtest.h>

#include <string>

namespace winnow::test {

// Expects `act` to throw an Error of this kind whose sentence has `part` in it.
template <typename Act>
void expect_error(ErrorKind kind, const std::string& part, Act act)
{
    try {
        act();
        ADD_FAILURE() << "nothing was thrown; expected: " << part;
    } catch (const Error& error) {
        EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(kind)) << error.what();
        EXPECT_NE(std::string(error.what()).find(part), std::string::npos) << error.what();
    }
}

// The kind of the Error that `act` throws.
template <typename Act>
ErrorKind kind_of(Act act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.kind();
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorKind::Internal;
}

}
