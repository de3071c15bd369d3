#pragma once

#include "common/descriptor.h"

#include <QSocketNotifier>
#include <functional>

namespace winnow {

// While it lives, Ctrl+C (INT), TERM and HUP call back from the event loop instead of ending the program.
class Interrupts {
public:
    explicit Interrupts(std::function<void()> on_interrupt);
    ~Interrupts();

private:
    std::function<void()> m_on_interrupt;
    Descriptor m_signals; // signalfd
    QSocketNotifier m_notifier;
};

}
