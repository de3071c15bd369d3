// Does in the real window what a person does in a day, at full speed: work_a_day PROJECT MODEL DECISIONS SEED. It labels by
// keys and takes back, searches, reviews, trains, and closes and opens the project again. Prints what it decided ("17 label
// Fine"), and after each tenth the memory of the process ("memory 3 123456", in KiB). A warning of Qt's ends it. The
// comments are "comment 1", "comment 2", ... For tests/faults/day.
#include "gui/tools/opening.h"
#include "shell/settings.h"
#include "shell/training_desk.h"
#include "widgets/qt_text.h"
#include "window/main_window.h"
#include "window/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <malloc.h>
#include <random>

namespace {

using winnow::PageId;

struct Choice {
    Qt::Key key;
    const char* what;
};

constexpr Choice choices[] = {{Qt::Key_1, "label Fine"}, {Qt::Key_2, "label Hostile"}, {Qt::Key_Space, "skip"}, {Qt::Key_U, "unsure"}};
constexpr Choice taking_back = {Qt::Key_Backspace, "undo"};

// Of so many decisions one is followed by this. A day of eight hours has 7,200 decisions, one each four seconds.
constexpr int between_searches = 36;  // 200 a day
constexpr int between_reviews = 72;   // 100
constexpr int between_reopenings = 450; // 16
constexpr int between_trainings = 900;  // 8

[[noreturn]] void give_up(const char* what)
{
    std::printf("stopped: %s\n", what);
    std::exit(1);
}

void refuse_warnings(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg || text.startsWith(QStringLiteral("This plugin does not support")))
        return;
    std::printf("warning: %s\n", qPrintable(text));
    std::exit(1);
}

long memory()
{
    ::malloc_trim(0); // what is free in the process is no growth
    long pages = 0;
    std::ifstream statm("/proc/self/statm");
    statm >> pages >> pages;
    return pages * 4;
}

class Day {
public:
    Day(const char* project, const char* model, unsigned seed) : m_project(project), m_model(model), m_random(seed) { open(); }

    void decide()
    {
        const bool takes_back = m_since_opened > 0 && m_random() % 18 == 0; // 400 a day
        const Choice choice = takes_back ? taking_back : choices[m_random() % std::size(choices)];
        const QString before = shown_number();
        QTest::keyClick(m_window->workspace()->page(), choice.key);
        if (!QTest::qWaitFor([&] { return shown_number() != before; }, 20000))
            give_up("no next comment");
        m_since_opened += takes_back ? -1 : 1;
        std::printf("%s %s\n", qPrintable(takes_back ? shown_number() : before), choice.what);
    }

    void search()
    {
        m_window->workspace()->open_page(PageId::Comments);
        auto* page = m_window->workspace()->page();
        auto* table = page->findChild<QTableView*>(QStringLiteral("comments"));
        auto* field = page->findChild<QLineEdit*>(QStringLiteral("search"));
        field->setFocus();
        field->clear();
        const int word = 1 + static_cast<int>(m_random() % 900);
        QTest::keyClicks(field, QStringLiteral("comment %1").arg(word));
        if (!QTest::qWaitFor([&] { return table->model()->rowCount() >= 1 && table->model()->rowCount() < 2000; }, 20000))
            give_up("the search finds nothing");
        field->clear();
        label_again();
    }

    void review()
    {
        m_window->workspace()->open_page(PageId::Review);
        QTest::qWait(30);
        label_again();
    }

    void train()
    {
        winnow::TrainingRequest request;
        request.settings = winnow::recipe("quick");
        request.settings.epochs = 1;
        request.settings.train_limit = 8;
        request.model_id = "tiny";
        request.model_path = m_model;
        request.base_model_name = "tiny";
        request.threads = 1;
        auto& desk = m_window->workspace()->session().training();
        desk.start(request);
        if (!QTest::qWaitFor([&] { return !desk.state(); }, 120000))
            give_up("the training does not end");
    }

    void reopen()
    {
        m_window.reset();
        open();
    }

private:
    void open()
    {
        m_window = std::make_unique<winnow::MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        if (!opens(*m_window, m_project))
            give_up("the project does not open");
        m_since_opened = 0;
        label_again();
    }

    void label_again()
    {
        m_window->workspace()->open_page(PageId::Label);
        if (!QTest::qWaitFor([&] { return !shown_number().isEmpty(); }, 30000))
            give_up("nothing to label");
    }

    QString shown_number() const
    {
        const auto* comment = m_window->workspace()->page()->findChild<QPlainTextEdit*>(QStringLiteral("comment"));
        return comment && comment->isVisible() ? comment->toPlainText().section(QLatin1Char(' '), 1) : QString();
    }

    std::filesystem::path m_project;
    std::filesystem::path m_model;
    std::mt19937 m_random;
    std::unique_ptr<winnow::MainWindow> m_window;
    int m_since_opened = 0;
};

}

int main(int count, char** arguments)
{
    QApplication application(count, arguments);
    if (count != 5) {
        std::fprintf(stderr, "usage: work_a_day PROJECT MODEL DECISIONS SEED\n");
        return 2;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    qInstallMessageHandler(refuse_warnings);
    const int decisions = std::atoi(arguments[3]);
    const int beginning = std::min(between_trainings / 2, decisions / 20); // within the first tenth everything was done once
    Day day(arguments[1], arguments[2], static_cast<unsigned>(std::atoi(arguments[4])));
    for (int decision = 1; decision <= decisions; ++decision) {
        day.decide();
        if (decision % between_searches == 0)
            day.search();
        if (decision % between_reviews == 0)
            day.review();
        if (decision % between_trainings == beginning)
            day.train();
        if (decision % between_reopenings == 0 || decision == beginning)
            day.reopen();
        if (decision % (decisions / 10) == 0)
            std::printf("memory %d %ld\n", decision / (decisions / 10), memory());
    }
    return 0;
}
