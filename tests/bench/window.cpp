// Times the real window, for tests/bench/window, which is the way to call it:
//   bench_window start [PROJECT]      says "painted" when the window is there, and ends
//   bench_window label PROJECT        from a key to the next comment painted, the decision on disk in between
//   bench_window comments PROJECT     search, order and scrolling in the list of comments
// Times are in milliseconds: the median, the slowest of a hundred, the slowest. The last line is the peak of memory.
#include "shell/settings.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace {

using namespace winnow;

constexpr int decisions = 300;
constexpr int slow_decisions = 50;
constexpr int pages_to_scroll = 300;
constexpr int turns_of_question = 5;
constexpr int settling = 3000;    // milliseconds until counts and thread of the first comment are read
constexpr int longest_wait = 300'000; // milliseconds; checking a large document takes some

class FirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool is_done = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                    QCoreApplication::quit();
                },
                Qt::QueuedConnection);
        return is_done;
    }
};

void wait_for(const std::function<bool()>& holds)
{
    if (QTest::qWaitFor(holds, longest_wait))
        return;
    std::fputs("The window did not come so far.\n", stderr);
    std::exit(1);
}

double milliseconds_of(const std::function<void()>& act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-44s %8.2f  %8.2f  %8.2f\n", what, times[times.size() / 2], times[times.size() * 99 / 100], times.back());
    std::fflush(stdout);
}

template <typename Widget>
Widget* part(MainWindow& window, const char* name)
{
    return window.workspace()->page()->findChild<Widget*>(QLatin1String(name));
}

void open(MainWindow& window, const char* project, PageId page)
{
    window.resize(1280, 800);
    window.show();
    std::printf("%-44s %8.0f\n", "the project opened and checked", milliseconds_of([&] {
                    window.open_project(project);
                    wait_for([&] { return window.workspace() != nullptr; });
                }));
    window.workspace()->open_page(page);
}

std::vector<double> times_of_key(MainWindow& window, Qt::Key key, int turns, int pause)
{
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        times.push_back(milliseconds_of([&] {
            QTest::keyClick(window.workspace()->page(), key);
            window.repaint();
        }));
        QTest::qWait(pause);
    }
    return times;
}

void time_labelling(MainWindow& window, const char* project)
{
    open(window, project, PageId::Label);
    const auto* comment = part<QPlainTextEdit>(window, "comment");
    wait_for([&] { return comment->isVisible(); });
    QTest::qWait(settling);
    print("to the next comment, nothing decided", times_of_key(window, Qt::Key_Right, decisions, 0));
    print("a label, as fast as it goes", times_of_key(window, Qt::Key_1, decisions, 0));
    print("a label, every 0.2 s", times_of_key(window, Qt::Key_2, slow_decisions, 200));
    print("a label taken back", times_of_key(window, Qt::Key_Backspace, slow_decisions, 50));
}

// From what is done to the first page of the new list painted.
double time_of_list(QTableView& view, const std::function<void()>& act)
{
    QEventLoop loop;
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(view.model(), &QAbstractItemModel::rowsInserted, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    return milliseconds_of([&] {
        act();
        loop.exec();
        view.viewport()->repaint();
    });
}

void wait_for_whole_list(MainWindow& window)
{
    const auto* count = part<QLabel>(window, "comment_count");
    QTest::qWait(200);
    wait_for([&] { return count->text().count(QLatin1String(" of ")) == 1 && !count->text().startsWith(QLatin1String("more")); });
}

void time_search(MainWindow& window, QTableView& view, const char* words)
{
    auto* search = part<QLineEdit>(window, "search");
    std::vector<double> times;
    for (int turn = 0; turn < turns_of_question; ++turn) {
        times.push_back(time_of_list(view, [&] { search->setText(QLatin1String(words)); }));
        wait_for_whole_list(window);
        time_of_list(view, [&] { search->clear(); });
        wait_for_whole_list(window);
    }
    print((std::string("search: ") + words).c_str(), times);
}

void time_order(MainWindow& window, QTableView& view, int column)
{
    QHeaderView* header = view.horizontalHeader();
    const std::string title = view.model()->headerData(column, Qt::Horizontal).toString().toStdString();
    std::vector<double> times;
    for (int turn = 0; turn < turns_of_question; ++turn) {
        times.push_back(time_of_list(view, [&] { header->setSortIndicator(column, turn % 2 ? Qt::DescendingOrder : Qt::AscendingOrder); }));
        wait_for_whole_list(window);
    }
    print(("order by " + title + ", the first time").c_str(), {times.front()});
    print(("order by " + title + ", again").c_str(), {times.begin() + 1, times.end()});
}

void time_comments(MainWindow& window, const char* project)
{
    open(window, project, PageId::Comments);
    auto* view = part<QTableView>(window, "comments");
    wait_for([&] { return view->model()->rowCount() > 0; });
    wait_for_whole_list(window);
    std::printf("%-44s %8d\n", "comments", view->model()->rowCount());
    std::vector<double> times;
    for (int turn = 0; turn < pages_to_scroll; ++turn)
        times.push_back(milliseconds_of([&] {
            QTest::keyClick(view, Qt::Key_PageDown);
            view->viewport()->repaint();
        }));
    print("a page down", times);
    print("to the end", {milliseconds_of([&] {
              QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
              view->viewport()->repaint();
          })});
    for (const char* words : {"w12345", "w123", "council", "street lights worked", "t"})
        time_search(window, *view, words);
    for (const int column : {0, 1, 3, 4, view->model()->columnCount() - 1})
        time_order(window, *view, column);
    time_order(window, *view, 0);
    time_search(window, *view, "council"); // the shortest first
}

void print_memory()
{
    rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("%-44s %8ld\n", "peak of memory, MiB", usage.ru_maxrss / 1024);
}

}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    const std::string what = count > 1 ? arguments[1] : "";
    MainWindow window;
    if (what == "start") {
        FirstPaint paint;
        window.installEventFilter(&paint);
        if (count > 2)
            window.open_at_start(arguments[2]);
        window.show();
        QApplication::exec();
    } else if (what == "label" && count == 3) {
        time_labelling(window, arguments[2]);
    } else if (what == "comments" && count == 3) {
        time_comments(window, arguments[2]);
    } else {
        std::fputs("usage: bench_window start [PROJECT] | label PROJECT | comments PROJECT\n", stderr);
        return 2;
    }
    print_memory();
    return 0;
}
