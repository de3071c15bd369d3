#pragma once

#include "protocol/event.h"

#include <chrono>
#include <string>

namespace winnow {

// A job's progress on standard error: a bar that is drawn over on a terminal, else a line every few seconds.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine(); // leaves the cursor on a line of its own

    void show(const Progress& progress);
    void show(const Downloading& progress);
    // A line that stays, above the bar.
    void note(const std::string& line);

private:
    void draw(const std::string& with_bar, const std::string& without, const std::string& phase);
    bool is_time_for_a_line(const std::string& phase);
    void clear();

    bool m_terminal;
    bool m_drawn = false;
    std::string m_phase;
    std::chrono::steady_clock::time_point m_last_line;
};

// "training  [#########-----------]  120 of 800  about 4 min left  loss 0.412"
std::string progress_text(const Progress& progress, int bar_width);

// "downloading  [#####---------------]  1.2 GB of 5.0 GB  24 MB/s  about 2 min 40 s left  2 of 7 files"
std::string progress_text(const Downloading& progress, int bar_width);

}
