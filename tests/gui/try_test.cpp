#include "gui/played_worker_test.h"

#include "gui/run_fixture.h"
#include "shell/training_desk.h"
#include "store/runs.h"
#include "try/word_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace winnow {
namespace {

class TryPageTest : public PlayedWorkerTest {
protected:
    // A run whose adapter is in the project, and a worker that answers 0.25 for Fine and 0.75 for Hostile to every text.
    void open_try_page()
    {
        open(make_project(), PageId::Train);
        wait_for("the comments are counted", [this] { return find<QPushButton>("train")->isEnabled(); });
        click("train");
        wait_for("the run", [this] { return !session().training().state() && !runs(session().project()).empty(); });
        play("serve");
        press(Qt::Key_5, Qt::AltModifier);
        ASSERT_EQ(window().workspace()->page_id(), PageId::Try);
    }

    void set_threshold(double threshold)
    {
        winnow::Run run = run_numbered(session().project(), 1);
        run.threshold = threshold;
        update_run(session().project(), run);
    }

    QString decision() { return find<QLabel>("try_decision")->text(); }
    QAbstractItemModel* words() { return find<QTableView>("try_words")->model(); }
};

TEST_F(TryPageTest, WithoutARunItLeadsToTrain)
{
    open(make_project(), PageId::Try);
    EXPECT_TRUE(find<QWidget>("empty_title")->isVisible());
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(TryPageTest, WhatIsTypedIsDecidedAtTheRunsThreshold)
{
    open_try_page();
    EXPECT_TRUE(find<QPlainTextEdit>("try_text")->hasFocus());
    set_threshold(0.9);
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    type(QStringLiteral("Oh, how kind of you"));
    wait_for("the decision", [this] { return !decision().isEmpty(); });
    EXPECT_EQ(decision(), QStringLiteral("Fine")) << "0.75 is below 0.9";
    EXPECT_TRUE(find<QWidget>("score_bars")->accessibleName().contains(QStringLiteral("0.750")));
    // Another threshold for the same run: the model stays loaded, and the decision follows.
    set_threshold(0.6);
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(decision(), QStringLiteral("Hostile"));
    EXPECT_TRUE(find<QLabel>("try_run")->text().contains(QStringLiteral("0.600")));
}

TEST_F(TryPageTest, TheWordsThatMovedTheScoreComeAfterTyping)
{
    open_try_page();
    QAbstractItemModelTester tester(words(), QAbstractItemModelTester::FailureReportingMode::Warning);
    type(QStringLiteral("You lot again"));
    wait_for("the words", [this] { return words()->rowCount() == 1; });
    EXPECT_EQ(words()->index(0, 0).data().toString(), QStringLiteral("You"));
    EXPECT_EQ(words()->index(0, 1).data().toString(), QStringLiteral("+0.400"));
    EXPECT_EQ(find<QPlainTextEdit>("try_text")->extraSelections().size(), 1);
    EXPECT_TRUE(find<QTableView>("try_words")->isEnabled());
    type(QStringLiteral(" and again"));
    EXPECT_FALSE(find<QTableView>("try_words")->isEnabled()) << "the words of the text before stand back";
    wait_for("the words of the new text", [this] { return find<QTableView>("try_words")->isEnabled() && words()->rowCount() == 1; });
    find<QCheckBox>("try_wants_words")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(words()->rowCount(), 0);
    EXPECT_TRUE(find<QPlainTextEdit>("try_text")->extraSelections().isEmpty());
}

TEST_F(TryPageTest, ClearingTheTextClearsTheAnswer)
{
    open_try_page();
    type(QStringLiteral("You lot again"));
    wait_for("the decision", [this] { return !decision().isEmpty(); });
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(find<QPlainTextEdit>("try_text")->toPlainText().isEmpty());
    EXPECT_TRUE(decision().isEmpty());
}

TEST_F(TryPageTest, OfAVeryLongPasteTheBeginningIsTakenAndThatIsSaid)
{
    open_try_page();
    QApplication::clipboard()->setText(QStringLiteral("You lot again. ").repeated(70000));
    find<QPlainTextEdit>("try_text")->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(find<QPlainTextEdit>("try_text")->toPlainText().size(), 4000);
    wait_for("the decision", [this] { return !decision().isEmpty(); });
    EXPECT_TRUE(find<QLabel>("try_state")->text().contains(QStringLiteral("the first 4,000 were taken"))) << find<QLabel>("try_state")->text().toStdString();
}

TEST_F(TryPageTest, ARefusalAndACrashAreSaidAndTheNextTextIsAnswered)
{
    open_try_page();
    auto* text = find<QPlainTextEdit>("try_text");
    text->setPlainText(QStringLiteral("refuse"));
    wait_for("the refusal", [this] { return find<QWidget>("message_bar")->isVisible(); });
    EXPECT_EQ(find<QLabel>("message_text")->text(), QStringLiteral("No."));
    text->setPlainText(QStringLiteral("crash"));
    wait_for("the crash", [this] { return find<QLabel>("message_text")->text() != QStringLiteral("No."); });
    EXPECT_FALSE(find<QLabel>("message_text")->text().isEmpty());
    text->setPlainText(QStringLiteral("You lot again"));
    wait_for("the decision", [this] { return !decision().isEmpty(); });
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible());
}

TEST_F(TryPageTest, AModelThatIsGoneIsSaidAndLeadsToModels)
{
    open_try_page();
    std::filesystem::remove_all(path(QStringLiteral("models/tiny")));
    window().close_project();
    window().open_project(path(QStringLiteral("forum.winnow")));
    window().workspace()->open_page(PageId::Try);
    EXPECT_EQ(find<QLabel>("empty_title")->text(), QStringLiteral("The model of this run is not on this machine"));
    EXPECT_TRUE(find<QLabel>("empty_sentence")->text().contains(QStringLiteral("tiny"))) << find<QLabel>("empty_sentence")->text().toStdString();
    EXPECT_FALSE(find<QPlainTextEdit>("try_text")->isVisible());
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Models);
}

}
}
