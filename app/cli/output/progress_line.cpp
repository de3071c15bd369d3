#include "output/progress_line.h"

#include "output/text.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace winnow {

namespace {

constexpr int bar_width = 24;
constexpr std::chrono::seconds between_lines{5};

std::string bar(const Progress& progress, int width)
{
    const double done = std::clamp(static_cast<double>(progress.step) / static_cast<double>(progress.total_steps), 0.0, 1.0);
    const auto filled = static_cast<std::size_t>(done * width);
    return "[" + std::string(filled, '#') + std::string(static_cast<std::size_t>(width) - filled, '-') + "]  ";
}

}

std::string progress_text(const Progress& progress, int width)
{
    std::string text = progress.phase + "  ";
    if (progress.total_steps > 0) {
        if (width > 0)
            text += bar(progress, width);
        text += std::to_string(progress.step) + " of " + std::to_string(progress.total_steps);
    }
    if (progress.seconds_left >= 1)
        text += "  about " + duration_text(progress.seconds_left) + " left";
    if (progress.loss)
        text += "  loss " + fixed(*progress.loss, 3);
    return text;
}

ProgressLine::ProgressLine() : m_terminal(::isatty(STDERR_FILENO) == 1) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::clear()
{
    if (m_drawn)
        std::cerr << "\r\033[K" << std::flush;
    m_drawn = false;
}

void ProgressLine::show(const Progress& progress)
{
    if (m_terminal) {
        std::cerr << "\r\033[K" << progress_text(progress, bar_width) << std::flush;
        m_drawn = true;
    } else if (is_time_for_a_line(progress)) {
        std::cerr << progress_text(progress, 0) << std::endl;
    }
}

bool ProgressLine::is_time_for_a_line(const Progress& progress)
{
    const auto now = std::chrono::steady_clock::now();
    const bool is_time = progress.phase != m_phase || now - m_last_line >= between_lines;
    if (is_time) {
        m_phase = progress.phase;
        m_last_line = now;
    }
    return is_time;
}

void ProgressLine::note(const std::string& line)
{
    clear();
    std::cerr << line << std::endl;
}

}
