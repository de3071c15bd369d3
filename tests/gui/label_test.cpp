#include "gui/label_page_test.h"
#include "gui/run_fixture.h"

#include "shell/shortcuts.h"
#include "store/project_settings.h"

#include <QInputDialog>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace winnow {
namespace {

TEST_F(LabelPageTest, ADigitLabelsAndShowsTheNextComment)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    EXPECT_EQ(text(), QStringLiteral("two"));
    EXPECT_EQ(label_of(1), "Hostile");
    press(Qt::Key_1);
    EXPECT_EQ(text(), QStringLiteral("three"));
    EXPECT_EQ(label_of(2), "Fine");
    wait_for("the counts", [&] { return text_of("label_counts").contains(QStringLiteral("2 of 5 labelled")); });
    EXPECT_TRUE(text_of("label_counts").contains(QStringLiteral("Hostile 1")));
}

TEST_F(LabelPageTest, AClickOnALabelDoesAsItsKey)
{
    open_label(make());
    expect_text("one");
    click("button_label_2");
    EXPECT_EQ(text(), QStringLiteral("two"));
    EXPECT_EQ(label_of(1), "Hostile");
    press(Qt::Key_1);
    EXPECT_EQ(label_of(2), "Fine");
}

TEST_F(LabelPageTest, KeysWorkAfterAClickIntoTheComment)
{
    open_label(make());
    expect_text("one");
    QTest::mouseClick(find<QPlainTextEdit>("comment")->viewport(), Qt::LeftButton);
    press(Qt::Key_Space);
    expect_text("two");
    press(Qt::Key_Left);
    expect_text("one");
}

TEST_F(LabelPageTest, UndoGoesBackToTheCommentAndRedoLabelsItAgain)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    press(Qt::Key_1);
    expect_text("three");
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("two");
    EXPECT_EQ(label_of(2), "");
    press(Qt::Key_Backspace);
    expect_text("one");
    EXPECT_EQ(label_of(1), "");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    expect_text("one");
    EXPECT_EQ(label_of(1), "Hostile");
    EXPECT_TRUE(find<QPushButton>("button_label_2")->isChecked());
}

TEST_F(LabelPageTest, UndoGoesBackToTheCommentAfterTheProjectWasOpenedAgain)
{
    const auto file = make();
    open_label(file);
    expect_text("one");
    press(Qt::Key_2);
    expect_text("two");
    window().close_project();
    open_label(file);
    expect_text("two");
    press(Qt::Key_Z, Qt::ControlModifier);
    expect_text("one");
    EXPECT_EQ(label_of(1), "");
    press(Qt::Key_1);
    expect_text("two");
}

TEST_F(LabelPageTest, SkipUnsureAndClearAreKept)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_Space);
    press(Qt::Key_U);
    press(Qt::Key_2);
    EXPECT_EQ(kind_of(1), AnnotationKind::Skip);
    EXPECT_EQ(kind_of(2), AnnotationKind::Unsure);
    press(Qt::Key_Left);
    expect_text("three");
    press(Qt::Key_0);
    EXPECT_EQ(kind_of(3), AnnotationKind::Cleared);
    expect_text("three");
}

TEST_F(LabelPageTest, SkippingALabelledCommentLeavesItsLabel)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    press(Qt::Key_Left);
    expect_text("one");
    press(Qt::Key_Space);
    expect_text("two");
    EXPECT_EQ(label_of(1), "Hostile");
}

TEST_F(LabelPageTest, ANoteIsTypedInPlaceAndLabelsNothing)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_N);
    type(QStringLiteral("2 or 1? u"));
    press(Qt::Key_Return);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: 2 or 1? u"));
    EXPECT_EQ(kind_of(1), AnnotationKind::Cleared);
    press(Qt::Key_N);
    type(QStringLiteral("no"));
    press(Qt::Key_Escape);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: 2 or 1? u"));
    press(Qt::Key_1);
    expect_text("two");
}

TEST_F(LabelPageTest, ChangedKeysWorkAndStandOnTheButtons)
{
    open_label(make());
    expect_text("one");
    Shortcuts::instance().set_keys(QStringLiteral("label.skip"), QKeySequence(Qt::Key_X));
    EXPECT_TRUE(find<QPushButton>("button_label.skip")->text().startsWith(QLatin1Char('X')));
    press(Qt::Key_X);
    expect_text("two");
    EXPECT_EQ(kind_of(1), AnnotationKind::Skip);
    Shortcuts::instance().reset();
    const char* looks = R"({"Hostile comments": {"Fine": {"key": "f", "colour": "#336699"}, "Hostile": {"key": "u"}}})";
    change_setting(session().project(), project_settings::label_looks, looks, "ben");
    session().announce(Changes{.tasks = true});
    EXPECT_TRUE(find<QPushButton>("button_label_1")->text().startsWith(QLatin1Char('F')));
    press(Qt::Key_F);
    expect_text("three");
    EXPECT_EQ(label_of(2), "Fine");
    press(Qt::Key_2); // "u" is taken: Hostile keeps its digit
    expect_text("four");
    EXPECT_EQ(label_of(3), "Hostile");
}

TEST_F(LabelPageTest, TheLastDecisionsAreShownAndLeadBack)
{
    open_label(make());
    expect_text("one");
    press(Qt::Key_2);
    press(Qt::Key_Space);
    const auto chips = [&] {
        QStringList texts;
        for (const QToolButton* chip : find<QWidget>("last_decisions")->findChildren<QToolButton*>())
            if (chip->isVisible())
                texts << chip->text();
        return texts;
    };
    EXPECT_EQ(chips(), QStringList({QStringLiteral("skipped"), QStringLiteral("Hostile")}));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(chips(), QStringList({QStringLiteral("Hostile")}));
    for (QToolButton* chip : find<QWidget>("last_decisions")->findChildren<QToolButton*>())
        if (chip->isVisible())
            QTest::mouseClick(chip, Qt::LeftButton);
    expect_text("one");
}

TEST_F(LabelPageTest, ChosenCommentsAreShownThoughThePageWasNotOpened)
{
    open(make(), PageId::Comments);
    Q_EMIT session().label_wanted({4, 2});
    EXPECT_EQ(window().workspace()->page_id(), PageId::Label);
    expect_text("four");
    press(Qt::Key_1);
    expect_text("two");
}

TEST_F(LabelPageTest, ACommentFromRightToLeftIsShownSo)
{
    open_label(make({"مرحبا بالجميع في الحي", "two"}));
    expect_text("مرحبا بالجميع في الحي");
    EXPECT_EQ(find<QPlainTextEdit>("comment")->document()->firstBlock().textDirection(), Qt::RightToLeft);
    press(Qt::Key_1);
    expect_text("two");
    EXPECT_EQ(find<QPlainTextEdit>("comment")->document()->firstBlock().textDirection(), Qt::LeftToRight);
}

TEST_F(LabelPageTest, TheThreadIsBesideTheComment)
{
    open_label(make());
    expect_text("one");
    const auto says = [&](const char* wanted) {
        for (const QLabel* label : find<QWidget>("thread")->findChildren<QLabel*>())
            if (label->text() == QLatin1String(wanted))
                return true;
        return false;
    };
    wait_for("the one after it", [&] { return says("two"); });
    press(Qt::Key_Right);
    wait_for("the one before it", [&] { return says("one"); });
    EXPECT_FALSE(says("three"));
}

TEST_F(LabelPageTest, PShowsAndHidesThePolicy)
{
    const auto file = make();
    {
        Project project = Project::open(file);
        add_policy(project, tasks(project).front().id, "# Hostile\nAttacks people,\n**not** things.\n\n- insults\n- <b>contempt</b>\n");
    }
    open_label(file);
    expect_text("one");
    EXPECT_EQ(find<QTextEdit>("policy")->toPlainText(), QStringLiteral("Hostile\nAttacks people, not things.\ninsults\n<b>contempt</b>"));
    EXPECT_TRUE(find<QWidget>("policy_panel")->isVisible());
    press(Qt::Key_P);
    EXPECT_FALSE(find<QWidget>("policy_panel")->isVisible());
    press(Qt::Key_P);
    EXPECT_TRUE(find<QWidget>("policy_panel")->isVisible());
}

TEST_F(LabelPageTest, TheNameIsShownAndAClickChangesIt)
{
    open_label(make());
    auto* name = find<QPushButton>("annotator");
    EXPECT_EQ(name->text(), QStringLiteral("ben"));
    click("annotator");
    auto* dialog = window().findChild<QInputDialog*>(QStringLiteral("annotator_dialog"));
    ASSERT_NE(dialog, nullptr);
    press(Qt::Key_Delete); // the name is selected
    press(Qt::Key_Space);
    press(Qt::Key_Return); // nobody has no name
    EXPECT_TRUE(dialog->isVisible());
    type(QStringLiteral("Tom & Kim"));
    press(Qt::Key_Return);
    EXPECT_EQ(session().annotator(), "Tom & Kim");
    EXPECT_EQ(name->text(), QStringLiteral("Tom && Kim"));
}

TEST_F(LabelPageTest, WhoseLabelOneReplacesIsSaid)
{
    const auto file = make();
    label_as(file, "demo", 1, "Hostile");
    open_label(file);
    choose(LabelQueue::InOrder);
    expect_text("one");
    EXPECT_EQ(text_of("label_hint"), QStringLiteral("1 of 5  ·  demo says Hostile"));
    press(Qt::Key_1);
    press(Qt::Key_Left);
    expect_text("one");
    EXPECT_EQ(text_of("label_hint"), QStringLiteral("1 of 5"));
}

TEST_F(LabelPageTest, ALabelOfNobodyIsSaidToBeNobodys)
{
    open_label(make_project()); // imported without a name
    choose(LabelQueue::InOrder);
    EXPECT_NE(label_of(1), "");
    EXPECT_EQ(text_of("label_hint"), QStringLiteral("1 of 400"));
}

TEST_F(LabelPageTest, AnEmptyProjectLeadsToTheImport)
{
    open_label(make_project(Filling::Empty));
    wait_for("the sentence", [&] { return text_of("empty_title") == QStringLiteral("No comments yet"); });
    press(Qt::Key_1);
    click("empty_button");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
}

TEST_F(LabelPageTest, SpaceOnAFocusedButtonIsTheButtons)
{
    open_label(make_project(Filling::Empty));
    wait_for("the sentence", [&] { return text_of("empty_title") == QStringLiteral("No comments yet"); });
    find<QPushButton>("empty_button")->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
}

TEST_F(LabelPageTest, SaysHowManyMoreUntilATrainingAndLeadsToIt)
{
    const auto file = make_project();
    open_label(file);
    wait_for("the hint", [&] { return text_of("until_training") == QStringLiteral("Enough labels for a first training"); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All 400 comments are labelled"));
    click("train_now");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Train);
}

TEST_F(LabelPageTest, ARelabelledCommentCountsForTheNextTrainingUntilItHasItsLabelAgain)
{
    const auto file = make_project();
    add_made_up_run(file); // without a training part: one label is enough
    open_label(file);
    choose(LabelQueue::InOrder);
    wait_for("the counts", [&] { return text_of("label_counts").contains(QStringLiteral("400 of 400")); });
    EXPECT_FALSE(find<QPushButton>("train_now")->isVisible());
    const std::string before = label_of(1);
    const bool was_fine = before == "Fine";
    press(was_fine ? Qt::Key_2 : Qt::Key_1);
    EXPECT_NE(label_of(1), before);
    EXPECT_EQ(text_of("until_training"), QStringLiteral("Enough new or changed labels for another training"));
    EXPECT_TRUE(find<QPushButton>("train_now")->isVisible());
    press(Qt::Key_Left);
    press(was_fine ? Qt::Key_1 : Qt::Key_2);
    EXPECT_EQ(label_of(1), before);
    EXPECT_FALSE(find<QPushButton>("train_now")->isVisible());
}

}
}
