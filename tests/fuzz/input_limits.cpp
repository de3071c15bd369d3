#include "input_limits.h"

#include <atomic>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <sys/time.h>
#include <unistd.h>

// Of sanitizer/allocator_interface.h, which g++ does not bring along.
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void*, std::size_t), void (*)(const volatile void*));
extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void*);

namespace winnow::fuzz {

namespace {

std::atomic<std::int64_t> held{0}, most_held{0}, held_before{0};

template<std::size_t Size>
[[noreturn]] void end_with(const char (&sentence)[Size])
{
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, sentence, Size - 1);
    std::abort();
}

void note_allocation(const volatile void*, std::size_t size)
{
    const std::int64_t now = held += static_cast<std::int64_t>(size);
    if (now > most_held)
        most_held = now;
    if (now > held_before + static_cast<std::int64_t>(most_bytes))
        end_with("FINDING: more than 256 MiB for one input\n");
}

void note_release(const volatile void* place)
{
    if (place)
        held -= static_cast<std::int64_t>(__sanitizer_get_allocated_size(place));
}

void watch_allocations()
{
    __sanitizer_install_malloc_and_free_hooks(note_allocation, note_release);
    std::signal(SIGPROF, [](int) { end_with("FINDING: more than a second for one input\n"); });
}

double processor_seconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

void set_alarm(double seconds)
{
    itimerval alarm{};
    alarm.it_value.tv_sec = static_cast<time_t>(seconds);
    alarm.it_value.tv_usec = static_cast<suseconds_t>((seconds - static_cast<double>(alarm.it_value.tv_sec)) * 1e6);
    ::setitimer(ITIMER_PROF, &alarm, nullptr);
}

}

Limits::Limits()
{
    static std::once_flag once;
    std::call_once(once, watch_allocations);
    held_before = most_held = held.load();
    set_alarm(most_seconds);
    m_begun = processor_seconds();
}

Limits::~Limits()
{
    set_alarm(0);
}

Spent Limits::spent() const
{
    return {processor_seconds() - m_begun, static_cast<std::size_t>(most_held - held_before)};
}

}
