#include "common/advice.h"
#include "hub/download_job.h"
#include "protocol/event.h"
#include "protocol/exit_code.h"

#include <QCoreApplication>
#include <cstring>
#include <gtest/gtest.h>
#include <iostream>

namespace {

// This program as the worker of a download, as winnow-cli is it: the tests end it, kill it and read what it reports.
int work(const char* folder)
{
    std::int64_t sequence = 0;
    const auto report = [&](const winnow::Event& event) { std::cout << winnow::event_line(event, sequence++) << std::endl; };
    try {
        winnow::run_download_job(folder, report);
        return 0;
    } catch (const winnow::AdvisedError& error) {
        report(winnow::Failed{winnow::name_of(error.kind()), error.what(), error.advice()});
    } catch (const winnow::Error& error) {
        report(winnow::Failed{winnow::name_of(error.kind()), error.what(), {}});
    }
    return 1;
}

}

int main(int count, char** arguments)
{
    testing::InitGoogleTest(&count, arguments);
    const QCoreApplication application(count, arguments);
    if (count == 3 && std::strcmp(arguments[1], "worker") == 0)
        return work(arguments[2]);
    return RUN_ALL_TESTS();
}
