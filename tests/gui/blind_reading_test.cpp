// A blind second reading: what one notes is one's own, and what others say stays hidden.

#include "gui/label_page_test.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace winnow {
namespace {

// Ben reads what anna has labelled, each with a note of hers.
class BlindReadingTest : public LabelPageTest {
protected:
    void open_blind(const std::vector<std::int64_t>& labelled)
    {
        m_file = make();
        for (const std::int64_t id : labelled)
            label_as(m_file, "anna", id, "Fine");
        open_label(m_file);
        choose(LabelQueue::SecondReading);
    }
    // The comment that is shown, by its number.
    std::int64_t shown()
    {
        const QStringList texts = {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five")};
        return texts.indexOf(text()) + 1;
    }

    static std::string own_note(Project& project, std::int64_t comment, const std::string& annotator)
    {
        const auto own = own_entry(project, tasks(project).front().id, comment, annotator);
        return own ? own->note : std::string();
    }

    std::filesystem::path m_file;
};

TEST_F(BlindReadingTest, ANoteIsOnesOwnAndGoesWithTheDecision)
{
    open_blind({1, 2});
    const std::int64_t id = shown();
    press(Qt::Key_N);
    EXPECT_EQ(find<QLineEdit>("note")->text(), QString()); // hers is hidden
    press(Qt::Key_Return);
    EXPECT_EQ(note_of(id, "anna"), "because of the tone");
    note("irony?");
    EXPECT_EQ(note_of(id, "anna"), "because of the tone");
    EXPECT_EQ(note_of(id, "ben"), "no decision");
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: irony?"));
    EXPECT_TRUE(find<QLabel>("shown_note")->isVisible());
    press(Qt::Key_2);
    EXPECT_NE(shown(), id);
    EXPECT_FALSE(find<QLabel>("shown_note")->isVisible());
    EXPECT_EQ(note_of(id, "ben"), "irony?");
    EXPECT_EQ(note_of(id, "anna"), "because of the tone");
    EXPECT_EQ(label_of(id), "Fine");
}

TEST_F(BlindReadingTest, ANoteAfterTheDecisionIsOnIt)
{
    open_blind({1, 2});
    const std::int64_t id = shown();
    press(Qt::Key_2);
    press(Qt::Key_Left);
    note("irony?");
    EXPECT_EQ(note_of(id, "ben"), "irony?");
    EXPECT_EQ(note_of(id, "anna"), "because of the tone");
    EXPECT_EQ(label_of(id), "Fine"); // still the first reading's
    press(Qt::Key_N);
    EXPECT_EQ(find<QLineEdit>("note")->text(), QStringLiteral("irony?"));
    press(Qt::Key_Escape);
    press(Qt::Key_1); // decided anew: the note stays
    press(Qt::Key_Left);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: irony?"));
    EXPECT_EQ(note_of(id, "ben"), "irony?");
}

TEST_F(BlindReadingTest, WhatWasTypedIsThereAgainAfterAnotherComment)
{
    open_blind({1, 2, 3});
    press(Qt::Key_2);
    const std::int64_t id = shown();
    press(Qt::Key_N);
    type(QStringLiteral("half a thou"));
    QTest::mouseClick(find<QWidget>("last_decisions")->findChildren<QToolButton*>().first(), Qt::LeftButton); // to the one before
    EXPECT_NE(shown(), id);
    EXPECT_FALSE(find<QLabel>("shown_note")->isVisible());
    press(Qt::Key_Right);
    EXPECT_EQ(shown(), id);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: half a thou"));
    press(Qt::Key_N);
    EXPECT_EQ(find<QLineEdit>("note")->text(), QStringLiteral("half a thou"));
    press(Qt::Key_Escape);
    press(Qt::Key_1);
    EXPECT_EQ(note_of(id, "ben"), "half a thou");
}

TEST_F(BlindReadingTest, ANoteBeforeTheDecisionAndOneThatIsHalfTypedAreThereAfterARestart)
{
    open_blind({1, 2, 3});
    const std::int64_t id = shown();
    note("irony?");
    press(Qt::Key_Right);
    const std::int64_t second = shown();
    press(Qt::Key_N);
    type(QStringLiteral("half a thou"));
    window().close_project();
    open(m_file, PageId::Label);
    Project project = Project::open(m_file, Project::Access::ReadOnly);
    EXPECT_EQ(own_note(project, id, "ben"), "irony?");
    EXPECT_EQ(own_note(project, second, "ben"), "half a thou");
}

TEST_F(BlindReadingTest, AHalfTypedNoteIsKeptWhereTheWindowGoes)
{
    open_blind({1, 2});
    const std::int64_t id = shown();
    press(Qt::Key_N);
    type(QStringLiteral("half a thou"));
    m_window.reset();
    Project project = Project::open(m_file, Project::Access::ReadOnly);
    EXPECT_EQ(own_note(project, id, "ben"), "half a thou");
}

TEST_F(BlindReadingTest, TheOrderAndThePlaceStayAcrossARestart)
{
    open_blind({1, 2, 3, 4, 5});
    std::vector<std::int64_t> order;
    for (int i = 0; i < 5; ++i) {
        order.push_back(shown());
        press(Qt::Key_Right);
    }
    choose(LabelQueue::InOrder);
    choose(LabelQueue::SecondReading);
    for (std::size_t i = 0; i < order.size(); ++i)
        press(Qt::Key_Left);
    EXPECT_EQ(shown(), order.front());
    press(Qt::Key_2);
    press(Qt::Key_Right); // the second is left for later
    press(Qt::Key_2);
    EXPECT_EQ(shown(), order[3]);
    window().close_project();
    open_label(m_file);
    EXPECT_EQ(shown(), order[3]);
    EXPECT_TRUE(text_of("label_hint").startsWith(QStringLiteral("2 of 3")));
    press(Qt::Key_Left);
    EXPECT_EQ(shown(), order[1]);
}

TEST_F(BlindReadingTest, TheEndSaysHowManyAreLeftAndLeadsToThem)
{
    open_blind({1, 2, 3});
    const std::int64_t skipped = shown();
    press(Qt::Key_Space);
    press(Qt::Key_2);
    const std::int64_t passed = shown();
    press(Qt::Key_Right);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("This is the end of the queue"));
    expect_sentence("2 comment(s) of this queue are still to be read. Those that you skipped or were unsure about come last.");
    click("empty_button");
    wait_for("what is left", [&] { return find<QWidget>("comment")->isVisible(); });
    EXPECT_EQ(shown(), passed);
    press(Qt::Key_1);
    EXPECT_EQ(shown(), skipped);
    EXPECT_TRUE(text_of("label_hint").contains(QStringLiteral("skipped")));
    press(Qt::Key_1);
    wait_for("the end", [&] { return find<QLabel>("empty_title")->isVisible(); });
    EXPECT_EQ(text_of("empty_title"), QStringLiteral("All are read a second time"));
}

TEST_F(BlindReadingTest, TheAgreementIsToldWhenAllIsReadOrWanted)
{
    open_blind({1, 2, 3});
    const auto says = [&](const char* words) { wait_for(words, [&] { return text_of("agreement_figures").startsWith(QLatin1String(words)); }); };
    says("0 read, 3 left.");
    press(Qt::Key_2);
    says("1 read, 2 left.");
    EXPECT_FALSE(find<QPushButton>("settle")->isVisible());
    click("show_agreement");
    says("anna and ben agree on 0 of 1.");
    EXPECT_TRUE(find<QPushButton>("settle")->isVisible());
    EXPECT_FALSE(find<QPushButton>("show_agreement")->isVisible());
    choose(LabelQueue::InOrder);
    choose(LabelQueue::SecondReading); // hidden again
    says("1 read, 2 left.");
    EXPECT_FALSE(find<QPushButton>("settle")->isVisible());
    press(Qt::Key_1);
    press(Qt::Key_1);
    says("anna and ben agree on 2 of 3.");
    EXPECT_FALSE(find<QPushButton>("show_agreement")->isVisible());
}

TEST_F(BlindReadingTest, AnotherNameHasAnotherQueueAtOnce)
{
    open_blind({1, 2, 3});
    press(Qt::Key_2);
    press(Qt::Key_2);
    EXPECT_TRUE(text_of("label_hint").startsWith(QStringLiteral("3 of 3  ·  read by ben")));
    find<QAction>("window.annotator")->trigger();
    type(QStringLiteral("cleo"));
    press(Qt::Key_Return);
    wait_for("the queue of cleo", [&] { return text_of("label_hint").startsWith(QStringLiteral("1 of 3  ·  read by cleo")); });
    EXPECT_EQ(find<QPushButton>("annotator")->text(), QStringLiteral("cleo"));
    for (const QToolButton* chip : find<QWidget>("last_decisions")->findChildren<QToolButton*>())
        EXPECT_FALSE(chip->isVisible()); // what ben decided is hidden from cleo
}

TEST_F(BlindReadingTest, ANoteOutlivesADecisionThatIsTakenAway)
{
    open_blind({1, 2});
    const std::int64_t id = shown();
    note("irony?");
    press(Qt::Key_2);
    press(Qt::Key_Backspace);
    EXPECT_EQ(shown(), id);
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: irony?"));
    press(Qt::Key_2);
    press(Qt::Key_Left);
    press(Qt::Key_0);
    EXPECT_EQ(note_of(id, "ben"), "no decision");
    EXPECT_EQ(text_of("shown_note"), QStringLiteral("Note: irony?"));
    press(Qt::Key_1);
    EXPECT_EQ(note_of(id, "ben"), "irony?");
}

}
}
