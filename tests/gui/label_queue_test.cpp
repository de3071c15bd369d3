#include "gui/label_page_test.h"

#include "gui/run_fixture.h"

#include "store/second_reading.h"

#include <QPushButton>

namespace winnow {
namespace {

TEST_F(LabelPageTest, ALabelTakenBackIsToldAsOneThatIsGiven)
{
    open_label(make());
    press(Qt::Key_2);
    expect_text("two");
    Changes told;
    QObject::connect(&session(), &Session::changed, &session(), [&](const Changes& changes) { told = changes; });
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("one");
    EXPECT_TRUE(told.annotations);
    EXPECT_FALSE(told.comments || told.splits || told.runs || told.tasks) << "what else is shown would be read anew";
    EXPECT_EQ(told.comment_ids, std::vector<std::int64_t>{1});
}

TEST_F(LabelPageTest, ThePlaceInEachQueueIsKept)
{
    const auto file = make();
    open_label(file);
    choose(LabelQueue::InOrder);
    expect_text("one");
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    expect_text("four");
    choose(LabelQueue::Unlabelled);
    expect_text("one");
    window().close_project();
    open_label(file);
    choose(LabelQueue::InOrder);
    expect_text("four");
}

TEST_F(LabelPageTest, TheRandomQueueIsTheDocumentsOwnOrder)
{
    open_label(make());
    choose(LabelQueue::Random);
    const auto ids = queue_ids(session().project(), session().task().id, {.kind = QueueKind::Random, .seed = 1});
    const QStringList texts = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five")};
    for (const std::int64_t id : ids) {
        EXPECT_EQ(text(), texts.at(id - 1));
        press(Qt::Key_1);
        EXPECT_EQ(label_of(id), "Fine");
    }
    wait_for("the end", [&] { return find<QWidget>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All 5 comments are labelled"));
}

TEST_F(LabelPageTest, QueuesByTheLastRunSayWhatItSaid)
{
    const auto file = make_project();
    add_made_up_run(file, {.sharpness = 0.1});
    open_label(file);
    choose(LabelQueue::SuspectedMistakes);
    const auto ids = queue_ids(session().project(), session().task().id, {.kind = QueueKind::SuspectedMistakes});
    ASSERT_FALSE(ids.empty());
    const auto scores = winnow::scores(session().project(), 1);
    const auto& worst = *std::ranges::find(scores, ids.front(), &StoredScore::comment_id);
    const std::string other = worst.label == "Fine" ? "Hostile" : "Fine";
    const QString expected = QStringLiteral("labelled %1, the last run says %2 with %3")
                                 .arg(qt(worst.label), qt(other), QLocale().toString(*std::ranges::max_element(worst.scores), 'f', 2));
    EXPECT_TRUE(text_of("label_hint").contains(expected)) << text_of("label_hint").toStdString();
    const QString before = text();
    press(Qt::Key_Space); // the label is right: it stays
    EXPECT_NE(text(), before);
    EXPECT_EQ(label_of(ids.front()), worst.label);
    choose(LabelQueue::LeastSure);
    EXPECT_TRUE(text_of("label_hint").contains(QStringLiteral("the last run says")));
}

TEST_F(LabelPageTest, SuspectedMistakesLeadToTrainWhereNoRunSaysAnything)
{
    open_label(make());
    choose(LabelQueue::SuspectedMistakes);
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("No run says anything yet"));
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(LabelPageTest, TheEndSaysHowManyHaveNoLabelYet)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_1);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    press(Qt::Key_1);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("This is the end of the queue"));
    expect_sentence("2 comment(s) of this queue have no label yet.");
    click("empty_button");
    expect_text("two");
    press(Qt::Key_1);
    expect_text("three");
    press(Qt::Key_1);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("You are through"));
    expect_sentence("All 2 comment(s) of this queue are labelled, skipped or marked unsure.");
    click("empty_button");
    expect_text("one");
}

TEST_F(LabelPageTest, AnotherWindowsDecisionIsShown)
{
    const auto file = make();
    open_label(file);
    expect_text("one");
    label_as(file, "anna", 1, "Hostile");
    wait_for("the other's label", [&] { return find<QPushButton>("button_label_2")->isChecked(); });
    expect_text("one");
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: because of the tone"));
    wait_for("the counts", [&] { return text_of("label_counts").contains(QStringLiteral("1 of 5 labelled")); });
}

TEST_F(LabelPageTest, WhatAnImportLabelsMeanwhileLeavesTheUnlabelledQueueAndOnesOwnDecisionsStay)
{
    const auto file = make();
    open_label(file);
    choose(LabelQueue::Unlabelled);
    expect_text("one");
    press(Qt::Key_1);
    expect_text("two");
    window().workspace()->open_page(PageId::Comments);
    const auto table = path(QStringLiteral("labels.csv"));
    std::ofstream(table) << "text,label\ntwo,Fine\nfour,Hostile\n";
    EXPECT_EQ(import_file(session().project(), session().task(), table, {}).label_added, 2);
    session().announce(Changes::everything());
    window().workspace()->open_page(PageId::Label);
    expect_text("three");
    EXPECT_TRUE(text_of("label_hint").startsWith(QStringLiteral("2 of 3"))) << text_of("label_hint").toStdString();
    press(Qt::Key_1);
    expect_text("five");
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    expect_text("one");
}

TEST_F(LabelPageTest, CommentsThatAreDeletedMeanwhileAreLeftOut)
{
    const auto file = make();
    open_label(file);
    expect_text("one");
    const std::vector<std::int64_t> gone = {1, 2};
    delete_comments(session().project(), gone, "ben");
    session().announce(Changes::everything());
    expect_text("three");
}

}
}
