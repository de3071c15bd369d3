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

// The labels came from a column of votes, which stays as metadata.
TEST_F(BlindReadingTest, TheNumberThatALabelWasMadeOfIsHidden)
{
    const auto file = make_project(Filling::Empty);
    const auto table = path(QStringLiteral("votes.csv"));
    std::ofstream(table) << "text,votes,forum\none,4,Elm Road\n";
    {
        Project project = Project::open(file);
        ImportOptions options;
        options.source.mapping.label = "votes";
        options.source.rule = rule_from_threshold("3");
        options.annotator = "anna";
        import_file(project, tasks(project).front(), table, options);
    }
    open_label(file);
    const auto facts = [this] {
        QStringList texts;
        for (const auto* label : find<QWidget>("side_panel")->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    };
    choose(LabelQueue::SecondReading);
    expect_text("one");
    EXPECT_TRUE(facts().contains(QStringLiteral("Elm Road")));
    EXPECT_FALSE(facts().contains(QStringLiteral("votes")));
    EXPECT_FALSE(facts().contains(QStringLiteral("4")));
}

}
}
