// Trains in the real window until it is killed: train_until_killed PROJECT. Says "training" once a step was taken, for
// tests/faults/kill_window.
#include "gui/tools/opening.h"
#include "shell/training_desk.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <cstdio>

namespace {

bool press(winnow::MainWindow& window, const char* name)
{
    auto* button = window.workspace()->page()->findChild<QPushButton*>(QString::fromLatin1(name));
    if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }, 30000))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool train(winnow::MainWindow& window)
{
    window.workspace()->open_page(winnow::PageId::Train);
    const auto& state = window.workspace()->session().training().state();
    return press(window, "train") && QTest::qWaitFor([&] { return state && state->step > 0; }, 60000);
}

}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    if (count != 2) {
        std::fprintf(stderr, "usage: train_until_killed PROJECT\n");
        return 2;
    }
    winnow::MainWindow window;
    window.resize(1280, 800);
    window.show();
    if (!opens(window, arguments[1]) || !train(window))
        return 1;
    std::printf("training\n");
    std::fflush(stdout);
    return QApplication::exec();
}
