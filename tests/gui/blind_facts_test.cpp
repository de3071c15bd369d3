// What is told of a comment beside it while it is read blind.

#include "gui/label_page_test.h"

namespace winnow {
namespace {

class BlindFactsTest : public LabelPageTest {
protected:
    QStringList facts()
    {
        QStringList texts;
        for (const auto* label : find<QWidget>("side_panel")->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }
};

// The labels came from a column of votes, which stays as metadata.
TEST_F(BlindFactsTest, TheNumberThatALabelWasMadeOfIsHidden)
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
    choose(LabelQueue::SecondReading);
    expect_text("one");
    wait_for("what is known of the comment", [this] { return facts().contains(QStringLiteral("Elm Road")); });
    EXPECT_FALSE(facts().contains(QStringLiteral("votes")));
    EXPECT_FALSE(facts().contains(QStringLiteral("4")));
}

}
}
