#include "output/progress_line.h"

#include "output/text.h"

#include <algorithm>
#include <iostream>
#include <unistd.h>

namespace winnow {

namespace {

constexpr int bar_width = 24;
constexpr std::chrono::seconds between_lines{5};

std::string bar(std::int64_t part, std::int64_t whole, int width)
{
    const double done = std::clamp(static_cast<double>(part) / static_cast<double>(whole), 0.0, 1.0);
    const auto filled = static_cast<std::size_t>(done * width);
    return "[" + std::string(filled, '#') + std::string(static_cast<std::size_t>(width) - filled, '-') + "]  ";
}

}

std::string progress_text(const Progress& progress, int width)
{
    std::string text = progress.phase + "  ";
    if (progress.total_steps > 0) {
        if (width > 0)
            text += bar(progress.step, progress.total_steps, width);
        text += std::to_string(progress.step) + " of " + std::to_string(progress.total_steps);
    }
    if (progress.seconds_left >= 1)
        text += "  about " + duration_text(progress.seconds_left) + " left";
    if (progress.loss)
        text += "  loss " + fixed(*progress.loss, 3);
    return text;
}

std::string progress_text(const Downloading& progress, int width)
{
    std::string text = "downloading  ";
    if (progress.total_bytes > 0 && width > 0)
        text += bar(progress.bytes, progress.total_bytes, width);
    text += bytes_text(progress.bytes);
    if (progress.total_bytes >= 0)
        text += " of " + bytes_text(progress.total_bytes);
    if (progress.bytes_per_second >= 1)
        text += "  " + bytes_text(static_cast<std::int64_t>(progress.bytes_per_second)) + "/s";
    if (progress.seconds_left >= 1)
        text += "  about " + duration_text(progress.seconds_left) + " left";
    const auto done = std::ranges::count(progress.files, FileTransfer::State::Done, &FileTransfer::state);
    const bool verifies = std::ranges::count(progress.files, FileTransfer::State::Verifying, &FileTransfer::state) > 0;
    return text + "  " + std::to_string(done) + " of " + counted(static_cast<std::int64_t>(progress.files.size()), "file", "files") +
           (verifies ? ", checking" : "");
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
    draw(progress_text(progress, bar_width), progress_text(progress, 0), progress.phase);
}

void ProgressLine::show(const Downloading& progress)
{
    draw(progress_text(progress, bar_width), progress_text(progress, 0), "downloading");
}

void ProgressLine::draw(const std::string& with_bar, const std::string& without, const std::string& phase)
{
    if (m_terminal) {
        std::cerr << "\r\033[K" << with_bar << std::flush;
        m_drawn = true;
    } else if (is_time_for_a_line(phase)) {
        std::cerr << without << std::endl;
    }
}

bool ProgressLine::is_time_for_a_line(const std::string& phase)
{
    const auto now = std::chrono::steady_clock::now();
    const bool is_time = phase != m_phase || now - m_last_line >= between_lines;
    if (is_time) {
        m_phase = phase;
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
