#include "interrupts.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace winnow {

namespace {

sigset_t interrupting_signals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&signals, signal);
    return signals;
}

int open_signals()
{
    const sigset_t signals = interrupting_signals();
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    return ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

}

Interrupts::Interrupts(std::function<void()> on_interrupt)
    : m_on_interrupt(std::move(on_interrupt)), m_signals(open_signals()), m_notifier(m_signals.number(), QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, [this] {
        signalfd_siginfo info;
        while (::read(m_signals.number(), &info, sizeof info) == sizeof info)
            m_on_interrupt();
    });
}

Interrupts::~Interrupts()
{
    const sigset_t signals = interrupting_signals();
    ::sigprocmask(SIG_UNBLOCK, &signals, nullptr);
}

}
