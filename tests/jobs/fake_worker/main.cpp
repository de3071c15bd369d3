// A worker that plays a script instead of doing a job: fake_worker SCRIPT FOLDER.
#include "training.h"

#include "jobs/worker_process.h"

#include <QCoreApplication>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <map>
#include <thread>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

std::string event(int sequence, const std::string& rest)
{
    return R"({"v":1,"seq":)" + std::to_string(sequence) + R"(,"event":)" + rest + "}\n";
}

std::string started(int sequence)
{
    return event(sequence, R"("started","device":"cpu","total_steps":3,"resumed_at_step":0)");
}

std::string progress(int sequence)
{
    return event(sequence, R"("progress","phase":"training","step":1,"total_steps":3,"seconds_left":2.5)");
}

void say(const std::string& text)
{
    std::cout << text << std::flush;
}

[[noreturn]] void hang()
{
    while (true)
        std::this_thread::sleep_for(1h);
}

void byte_by_byte(const std::string& text)
{
    for (const char byte : text) {
        say({byte});
        std::this_thread::sleep_for(200us);
    }
}

void flood()
{
    say(started(1));
    for (int line = 0; line < 20000; ++line)
        std::cout << progress(line + 2);
    say(event(20002, R"("finished")"));
}

void wait_for_stop(const std::filesystem::path& folder)
{
    say(started(1));
    while (!std::filesystem::exists(folder / "stop"))
        std::this_thread::sleep_for(5ms);
    say(event(2, R"("cancelled")"));
}

// Says that it has heard, and takes its time.
void stop_slowly(const std::filesystem::path& folder)
{
    say(started(1));
    while (!std::filesystem::exists(folder / "stop"))
        std::this_thread::sleep_for(5ms);
    say(event(2, R"("stopping")"));
    std::this_thread::sleep_for(600ms);
    say(event(3, R"("finished")")); // the step was the last
}

[[noreturn]] void flood_without_end()
{
    say(started(1));
    for (int line = 2;; ++line)
        std::cout << progress(line);
}

// Without its first three letters, the text has a score that is lower by 0.4.
std::string answer(int sequence, const std::string& id, bool with_effects)
{
    const std::string effects = with_effects ? R"({"begin":0,"end":3,"change":0.4})" : "";
    return event(sequence, R"("answer","id":)" + id + R"(,"scores":[0.25,0.75],"cut":false,"effects":[)" + effects + "]");
}

// The number behind "id": in a request.
std::string id_in(const std::string& line)
{
    return line.substr(6, line.find(',') - 6);
}

// Answers every request; the text "crash" ends it as a fault would, "skip" and "refuse" are not answered, the words of one
// that begins with "slow" are never done, and with "bye" nobody asked for long.
void serve()
{
    int sequence = 0;
    say(progress(++sequence));
    say(event(++sequence, R"("ready","device":"cpu")"));
    for (std::string line; std::getline(std::cin, line);) {
        const auto asks = [&](const std::string& text) { return line.find("\"" + text + "\"") != std::string::npos; };
        if (asks("crash"))
            std::signal(SIGSEGV, SIG_DFL), ::raise(SIGSEGV);
        else if (asks("skip"))
            say(event(++sequence, R"("skipped","id":)" + id_in(line)));
        else if (asks("refuse"))
            say(event(++sequence, R"("refused","id":)" + id_in(line) + R"(,"sentence":"No.")"));
        else if (asks("bye"))
            break;
        else if (const bool with_effects = line.find(R"("effects":true)") != std::string::npos; !with_effects || line.find("\"slow") == std::string::npos)
            say(answer(++sequence, id_in(line), with_effects));
    }
    say(event(++sequence, R"("finished")"));
}

// Owns a worker that hangs, says its process id and waits to be killed.
int own(const std::string& program, const std::filesystem::path& folder)
{
    int count = 0;
    QCoreApplication application(count, nullptr);
    winnow::WorkerProcess worker(folder, {program, "hang"}, {{}, [](const winnow::Outcome&) {}});
    worker.start();
    std::cout << worker.process_id() << std::endl;
    return application.exec();
}

std::string environment(const char* variable)
{
    const char* value = std::getenv(variable);
    return value ? value : "unset";
}

}

int main(int count, char** arguments)
{
    const std::string script = arguments[count - 2];
    const std::filesystem::path folder = arguments[count - 1];
    const std::map<std::string, std::function<void()>> scripts = {
        {"finish", [] { say(started(1) + progress(2) + event(3, R"("finished")")); }},
        {"bytes", [] { byte_by_byte(started(1) + progress(2) + event(3, R"("finished")")); }},
        {"no-last-newline", [] { say(started(1) + R"({"v":1,"seq":2,"event":"finished"})"); }},
        {"stray", [] { say("Intel MKL says hello\n" + started(1) + "{\"half\n" + std::string("\0\xff\xfe\n", 4) + event(2, R"("finished")")); }},
        {"environment", [] { say("spins " + environment("GOMP_SPINCOUNT") + ", keeps " + environment("ONEDNN_PRIMITIVE_CACHE_CAPACITY") + "\n" + started(1) + event(2, R"("finished")")); }},
        {"flood", [] { flood(); }},
        {"flood-without-end", [] { flood_without_end(); }},
        {"gap", [] { say(started(1) + progress(3)), hang(); }},
        {"newer", [] { say("{\"v\":2,\"seq\":1,\"event\":\"started\"}\n"), hang(); }},
        {"long-line", [] { say(std::string((1 << 20) + 10, 'x')), hang(); }},
        {"unknown-event", [] { say(event(1, R"("dancing")")), hang(); }},
        {"fail", [] { say(started(1) + event(2, R"("failed","kind":"training","sentence":"The loss is not a number.")")), ::_exit(11); }},
        {"two-ends", [] { say(event(1, R"("finished")") + event(2, R"("failed","kind":"internal","sentence":"no")")); }},
        {"finish-and-hang", [] { say(event(1, R"("finished")")), hang(); }},
        {"silent", [] {}},
        {"exit-7", [] { ::_exit(7); }},
        {"no-memory", [] { ::_exit(10); }},
        {"crash", [] { say(started(1)), std::signal(SIGSEGV, SIG_DFL), ::raise(SIGSEGV); }},
        {"killed", [] { say(started(1)), ::raise(SIGKILL); }},
        {"hang", [] { hang(); }},
        {"deaf", [] { std::signal(SIGTERM, SIG_IGN), say(started(1)), hang(); }},
        {"polite", [&] { wait_for_stop(folder); }},
        {"slow-to-stop", [&] { std::signal(SIGTERM, SIG_IGN), stop_slowly(folder); }},
        {"input", [] { say(started(1)), std::cin.get(), say(event(2, R"("cancelled")")); }},
        {"serve", [] { serve(); }},
        {"own", [&] { own(arguments[0], folder); }},
        {"train", [&] { play_training(folder, TrainingPlay::Whole); }},
        {"train-slowly", [&] { play_training(folder, TrainingPlay::WaitingForStop); }},
        {"train-no-memory", [&] { play_training(folder, TrainingPlay::NoMemory); }},
        {"estimate-on-gpu", [&] { play_training(folder, TrainingPlay::OnGpu); }},
        {"estimate-no-memory", [&] { play_training(folder, TrainingPlay::NoMemoryAtOnce); }},
    };
    scripts.at(script)();
    return 0;
}
