// Times labelling in the real window: bench_label_page PROJECT [DECISIONS]. From a key to the next comment painted, the
// decision on disk in between; prints the median, the slowest of a hundred and the slowest, in milliseconds. The project
// is one with unlabelled comments (bench_comment_list makes one).
#include "shell/settings.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace {

constexpr int decisions = 300;
constexpr int settling = 3000; // milliseconds until counts and thread of the first comment are read

double milliseconds_of(winnow::MainWindow& window, Qt::Key key)
{
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(window.workspace()->page(), key);
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-32s %7.2f  %7.2f  %7.2f\n", what, times[times.size() / 2], times[times.size() * 99 / 100], times.back());
    std::fflush(stdout);
}

std::vector<double> times_of(winnow::MainWindow& window, Qt::Key key, int turns, int pause)
{
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        times.push_back(milliseconds_of(window, key));
        QTest::qWait(pause);
    }
    return times;
}

}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    if (count < 2) {
        std::fprintf(stderr, "usage: bench_label_page PROJECT [DECISIONS]\n");
        return 2;
    }
    const int turns = count > 2 ? std::stoi(arguments[2]) : decisions;
    winnow::MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.open_project(arguments[1]);
    if (!window.workspace())
        return 1;
    window.workspace()->open_page(winnow::PageId::Label);
    const auto* comment = window.workspace()->page()->findChild<QPlainTextEdit*>(QStringLiteral("comment"));
    if (!QTest::qWaitFor([&] { return comment->isVisible(); }, 60000))
        return 1;
    QTest::qWait(settling);
    std::printf("%-32s  median      99%%  slowest\n", "milliseconds");
    print("to the next, nothing decided", times_of(window, Qt::Key_Right, turns, 0));
    print("a label, as fast as it goes", times_of(window, Qt::Key_1, turns, 0));
    print("a label, every 0.2 s", times_of(window, Qt::Key_2, std::min(turns, 50), 200));
    print("taken back", times_of(window, Qt::Key_Backspace, std::min(turns, 50), 50));
    return 0;
}
