#include "gui/played_worker_test.h"

#include "gui/run_fixture.h"
#include "jobs/run_threshold.h"
#include "shell/training_desk.h"
#include "store/runs.h"
#include "try/word_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCheckBox>
#include <QComboBox>
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

    // While the page Try is left: the other pages show the new one from then on.
    void train_another()
    {
        play("train");
        press(Qt::Key_3, Qt::AltModifier);
        wait_for("the comments are counted", [this] { return find<QPushButton>("train")->isEnabled(); });
        click("train");
        wait_for("the second run", [this] { return !session().training().state() && runs(session().project()).size() == 2; });
        play("serve");
        press(Qt::Key_5, Qt::AltModifier);
    }

    QString run_line() { return find<QLabel>("try_run")->text(); }

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

TEST_F(TryPageTest, HowTheThresholdWasChosenIsSaid)
{
    open_try_page();
    winnow::set_threshold(session().project(), 1, {0.6, {ThresholdChoice::Way::ByHandOnTest, 0}});
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_EQ(run_line(), QStringLiteral("Run 1. A text is Hostile where its score is at least 0.600 (set by hand while looking at the test part)."));
}

TEST_F(TryPageTest, TheRunThatAnswersStaysUntilAnotherOneIsChosenHere)
{
    open_try_page();
    EXPECT_FALSE(find<QLabel>("try_others")->isVisible());
    type(QStringLiteral("You lot again"));
    wait_for("the decision", [this] { return !decision().isEmpty(); });
    train_another();
    ASSERT_EQ(session().run(), 2);
    EXPECT_TRUE(run_line().startsWith(QStringLiteral("Run 1."))) << run_line().toStdString();
    EXPECT_FALSE(decision().isEmpty());
    EXPECT_TRUE(find<QLabel>("try_others")->isVisible());
    EXPECT_EQ(find<QLabel>("try_others")->text(), QStringLiteral("Run 1 answers here as before; the page Review shows run 2."));
    click("try_others_run");
    EXPECT_TRUE(run_line().startsWith(QStringLiteral("Run 2."))) << run_line().toStdString();
    EXPECT_FALSE(find<QLabel>("try_others")->isVisible());
    wait_for("the answer of run 2", [this] { return !decision().isEmpty(); });
    find<QComboBox>("try_runs")->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(find<QComboBox>("try_runs")->currentText().startsWith(QStringLiteral("Run 1 · ")));
    EXPECT_TRUE(run_line().startsWith(QStringLiteral("Run 1.")));
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    EXPECT_TRUE(run_line().startsWith(QStringLiteral("Run 1."))) << "the choice is kept";
}

TEST_F(TryPageTest, MarksOfWordsSayTheirDirectionWithoutTheirColour)
{
    QTextDocument document(QStringLiteral("You lot again"));
    const auto selections = tinted_words(&document, {{0, 3, 0.4}, {4, 7, -0.2}, {8, 13, 0.0001}}, QPalette());
    ASSERT_EQ(selections.size(), 2);
    EXPECT_EQ(selections[0].format.underlineStyle(), QTextCharFormat::SingleUnderline);
    EXPECT_EQ(selections[1].format.underlineStyle(), QTextCharFormat::DashUnderline);
    WordTable table;
    table.set_label(QStringLiteral("Hostile"));
    table.set(QStringLiteral("You lot again"), {{0, 3, 0.4}, {4, 7, -0.2}, {8, 13, 0.0001}});
    EXPECT_EQ(table.index(0, 2).data().toString(), QStringLiteral("toward Hostile"));
    EXPECT_EQ(table.index(1, 2).data().toString(), QStringLiteral("away from Hostile"));
    EXPECT_TRUE(table.index(2, 2).data().toString().isEmpty());
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
    EXPECT_EQ(find<QWidget>("try_legend")->accessibleName(), QStringLiteral("toward Hostile, away from Hostile"));
    EXPECT_TRUE(find<QTableView>("try_words")->isEnabled());
    type(QStringLiteral(" and again"));
    EXPECT_FALSE(find<QTableView>("try_words")->isEnabled()) << "the words of the text before stand back";
    wait_for("the words of the new text", [this] { return find<QTableView>("try_words")->isEnabled() && words()->rowCount() == 1; });
    find<QCheckBox>("try_wants_words")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(words()->rowCount(), 0);
    EXPECT_FALSE(find<QWidget>("try_legend")->isVisible());
    EXPECT_TRUE(find<QPlainTextEdit>("try_text")->extraSelections().isEmpty());
}

TEST_F(TryPageTest, TheWordsOfALongTextStandThereAtOnceAndLookingAtThemIsSaidAndStopped)
{
    open_try_page();
    type(QStringLiteral("You lot again"));
    wait_for("the words", [this] { return words()->rowCount() == 1; });
    find<QPlainTextEdit>("try_text")->setPlainText(QStringLiteral("slow words of another text"));
    ASSERT_EQ(words()->rowCount(), 5);
    EXPECT_EQ(words()->index(0, 0).data().toString(), QStringLiteral("slow"));
    EXPECT_EQ(words()->index(0, 1).data().toString(), QStringLiteral("…"));
    EXPECT_FALSE(find<QWidget>("try_progress")->isVisible());
    wait_for("it is said", [this] { return find<QWidget>("try_progress")->isVisible(); });
    EXPECT_TRUE(find<QLabel>("try_progress_words")->text().startsWith(QStringLiteral("Leaving out 5 word"))) << find<QLabel>("try_progress_words")->text().toStdString();
    click("try_stop_words");
    EXPECT_FALSE(find<QWidget>("try_progress")->isVisible());
    EXPECT_EQ(words()->rowCount(), 0);
    EXPECT_FALSE(decision().isEmpty());
}

TEST_F(TryPageTest, BlanksHaveNoAnswer)
{
    open_try_page();
    type(QStringLiteral("You lot again"));
    wait_for("the decision", [this] { return !decision().isEmpty(); });
    find<QPlainTextEdit>("try_text")->setPlainText(QStringLiteral("  \n "));
    EXPECT_TRUE(decision().isEmpty());
    QTest::qWait(700); // beyond the pause after which the words are asked for
    EXPECT_TRUE(decision().isEmpty());
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
