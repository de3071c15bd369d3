// How long the window stands still at most while comments of a megabyte are shown, for tests/bench/window --only frames:
//   bench_frames PROJECT     makes the first forty comments long, unless they are
// The longest of all events that the event loop hands out, in milliseconds, drawing included.
#include "gui/run_fixture.h"
#include "store/comments.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {

using namespace winnow;

constexpr std::size_t megabyte = 1 << 20;
constexpr std::int64_t long_comments = 40;
constexpr int steps = 45;
constexpr int between_steps = 60;     // milliseconds, in which what a step has asked for comes
constexpr int longest_wait = 300'000; // milliseconds; checking a large document takes some

// What is handed out while another event is being handled belongs to that one.
class MeasuredApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        if (--m_depth == 0)
            m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    double longest_of(const std::function<void()>& act)
    {
        m_longest = 0;
        act();
        return m_longest;
    }

private:
    int m_depth = 0;
    double m_longest = 0;
};

std::string repeated(const std::string& piece)
{
    std::string text;
    while (text.size() < megabyte)
        text += piece;
    return text;
}

// One line of words; words of none; emoji of several characters; right to left; turned round; marks upon marks; short lines; NUL.
std::string long_text(std::int64_t number)
{
    static const std::array<std::string, 8> pieces = {"so many street lights on Elm Road ", "loooooooooong", "👩‍👩‍👧‍👦🏳️‍🌈👍🏽", "שלום לכולם ", "turned \xE2\x80\xAE" "round ",
                                                      "e\xCC\x81\xCC\xA7\xCC\x8A", "a\n", std::string("nul \0 and so on ", 16)};
    return std::to_string(number) + " " + repeated(pieces[static_cast<std::size_t>(number) % pieces.size()]);
}

void make_long(const std::filesystem::path& file)
{
    {
        Project project = Project::open(file);
        Comments comments(project);
        if (comments.get(1).text.size() > megabyte)
            return;
        Transaction transaction(project);
        for (std::int64_t id = 1; id <= long_comments; ++id) {
            const std::string text = long_text(id);
            comments.update({.id = id, .text = text}, text);
        }
        project.database().exec("DELETE FROM splits");
        transaction.commit();
    }
    add_made_up_run(file);
}

template <typename Widget>
Widget* part(MainWindow& window, const char* name)
{
    return window.workspace()->page()->findChild<Widget*>(QLatin1String(name));
}

void wait_for(const std::function<bool()>& holds)
{
    if (QTest::qWaitFor(holds, longest_wait))
        return;
    std::fputs("The window did not come so far.\n", stderr);
    std::exit(1);
}

void press(QWidget* widget, Qt::Key key, int times)
{
    for (int step = 0; step < times; ++step) {
        QTest::keyClick(widget, key);
        QTest::qWait(between_steps);
    }
}

void to_page(MainWindow& window, PageId page)
{
    window.workspace()->open_page(page);
    QTest::qWait(1000); // what it reads at first
}

void step_through_label(MainWindow& window)
{
    to_page(window, PageId::Label);
    wait_for([&] { return part<QPlainTextEdit>(window, "comment")->isVisible(); });
    press(window.workspace()->page(), Qt::Key_Right, steps);
}

// To the end of what is there, which brings more of the text.
void scroll_label(MainWindow& window)
{
    press(window.workspace()->page(), Qt::Key_Left, 8);
    QScrollBar* bar = part<QPlainTextEdit>(window, "comment")->verticalScrollBar();
    for (int step = 0; step < steps; ++step) {
        bar->setValue(bar->maximum());
        QTest::qWait(between_steps);
    }
}

void step_through_table(MainWindow& window)
{
    to_page(window, PageId::Comments);
    auto* view = part<QTableView>(window, "comments");
    wait_for([&] { return view->model()->rowCount() > 0; });
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    press(view, Qt::Key_Down, steps);
    press(view, Qt::Key_PageUp, 3);
    press(view, Qt::Key_PageDown, 3);
}

void step_through_review(MainWindow& window)
{
    to_page(window, PageId::Review);
    auto* view = part<QTableView>(window, "review_list");
    wait_for([&] { return view->model()->rowCount() > 0; });
    view->setFocus();
    press(view, Qt::Key_Down, steps);
}

void paste(MainWindow& window)
{
    to_page(window, PageId::Try);
    auto* field = part<QPlainTextEdit>(window, "try_text");
    for (std::int64_t number = 0; number < 8; ++number) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(long_text(number)));
        field->clear();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QTest::qWait(between_steps);
        QTest::keyClick(field, Qt::Key_X);
        QTest::qWait(between_steps);
    }
}

}

int main(int count, char** arguments)
{
    MeasuredApplication application(count, arguments);
    if (count != 2) {
        std::fputs("usage: bench_frames PROJECT\n", stderr);
        return 2;
    }
    make_long(arguments[1]);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.open_project(arguments[1]);
    wait_for([&] { return window.workspace() != nullptr; });
    const std::array<std::pair<const char*, void (*)(MainWindow&)>, 5> ways = {{{"Label, from comment to comment", step_through_label},
                                                                                {"Label, scrolled to the end again and again", scroll_label},
                                                                                {"Comments, from row to row beside the detail", step_through_table},
                                                                                {"Review, from row to row", step_through_review},
                                                                                {"Try, pasted, and a character more", paste}}};
    for (const auto& [name, way] : ways) {
        std::printf("%-44s %8.1f\n", name, application.longest_of([&, act = way] { act(window); }));
        std::fflush(stdout);
    }
    return 0;
}
