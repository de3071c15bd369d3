// Labels in the real window by its keys until it is killed: label_until_killed PROJECT SEED. The comments are
// "comment 1", "comment 2", ... Prints what was decided about which ("17 label Fine") once the window shows the next
// comment, and "through" when none is left. tests/faults/kill_labelling kills it and compares.
#include "gui/tools/opening.h"
#include "shell/settings.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <cstdio>
#include <random>
#include <vector>

namespace {

struct Choice {
    Qt::Key key;
    const char* what;
};

constexpr Choice choices[] = {{Qt::Key_1, "label Fine"}, {Qt::Key_2, "label Hostile"}, {Qt::Key_Space, "skip"}, {Qt::Key_U, "unsure"}};
constexpr Choice taking_back = {Qt::Key_Backspace, "undo"};

QString shown_number(const winnow::MainWindow& window)
{
    const auto* comment = window.workspace()->page()->findChild<QPlainTextEdit*>(QStringLiteral("comment"));
    return comment && comment->isVisible() ? comment->toPlainText().section(QLatin1Char(' '), 1) : QString();
}

// The comment of the next decision, or the one that is taken back; empty: the window does not go on.
QString decide(winnow::MainWindow& window, const Choice& choice)
{
    const QString before = shown_number(window);
    QTest::keyClick(window.workspace()->page(), choice.key);
    if (!QTest::qWaitFor([&] { return shown_number(window) != before; }))
        return {};
    return choice.key == taking_back.key ? shown_number(window) : before;
}

}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    if (count != 3) {
        std::fprintf(stderr, "usage: label_until_killed PROJECT SEED\n");
        return 2;
    }
    winnow::MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (!opens(window, arguments[1]))
        return 1;
    window.workspace()->open_page(winnow::PageId::Label);
    if (!QTest::qWaitFor([&] { return !shown_number(window).isEmpty(); }, 30000))
        return 1;
    std::printf("ready\n");
    std::fflush(stdout);
    std::mt19937 random(static_cast<unsigned>(std::stoul(arguments[2])));
    int decided = 0;
    for (;;) {
        const bool takes_back = decided > 0 && random() % 8 == 0;
        const Choice choice = takes_back ? taking_back : choices[random() % std::size(choices)];
        const QString number = decide(window, choice);
        if (number.isEmpty())
            break;
        decided += takes_back ? -1 : 1;
        std::printf("%s %s\n", qPrintable(number), choice.what);
        std::fflush(stdout);
    }
    std::printf("stopped\n");
    return 0;
}
