#include "gui/import_page_test.h"

#include "import/preview_model.h"
#include "store/annotations.h"
#include "widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

namespace winnow {
namespace {

const std::string windows_1252 = "Kommentar;isHate;thread\n"
                                 "Das Caf\xe9 ist zu;0,1;Markt\n"
                                 "Sch\xf6ne Gr\xfc\xdf" "e an alle;0,0;Markt\n"
                                 "Der L\xe4rm ist \xe4rgerlich;0,4;Park\n"
                                 "Ihr seid alle Schw\xe4tzer;0,6;Park\n"
                                 "F\xfcr euch ist hier kein Platz;1,0;Park\n";

TEST_F(ImportPageTest, TheMenuLeadsToAllWaysInAndEnterToAFile)
{
    open(make_project(Filling::Empty), PageId::Comments);
    find<QAction>("window.import")->trigger();
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
    EXPECT_TRUE(find<QPushButton>("import_web")->isVisible());
    EXPECT_TRUE(find<QPushButton>("import_ethos")->isVisible());
    EXPECT_EQ(window().findChild<QDialog*>(QStringLiteral("import_dialog")), nullptr);
    press(Qt::Key_Return);
    wait_for("the dialog", [this] { return window().findChild<QDialog*>(QStringLiteral("import_dialog")) != nullptr; });
}

TEST_F(ImportPageTest, TheNextFileIsLookedForWhereTheLastOneWasAlsoInAnotherProject)
{
    open(make_project(Filling::Empty), PageId::Import);
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("tables")));
    drop_and_wait(file(QStringLiteral("tables/votes.csv"), "text,label\nGood morning,Fine\nGo away,Hostile\n"));
    const auto project = session().path();
    window().close_project();
    open(project, PageId::Import);
    press(Qt::Key_Return);
    wait_for("the dialog", [this] { return window().findChild<QFileDialog*>(QStringLiteral("import_dialog")) != nullptr; });
    EXPECT_EQ(find<QFileDialog>("import_dialog")->directory().absolutePath(), m_folder.filePath(QStringLiteral("tables")));
}

TEST_F(ImportPageTest, AFolderWithAProjectIsOpenedWhenItIsDropped)
{
    const auto project = make_project(Filling::Empty);
    drop(project.parent_path());
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(session().path(), project);
}

TEST_F(ImportPageTest, ASemicolonFileInWindows1252IsReadAndTheCountsFollowTheRule)
{
    open(make_project(Filling::Empty), PageId::Comments);
    drop(file(QStringLiteral("alt.csv"), windows_1252));
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
    // "Kommentar" is no name that is known: the user says that it is the text.
    wait_for("the preview", [this] { return find<QTableView>("preview")->model()->columnCount() == 3 && !outlook().isEmpty(); });
    EXPECT_FALSE(find<QPushButton>("import")->isEnabled());
    choose("use_0", 0);
    choose("use_1", 1);
    wait_until_counted();
    EXPECT_TRUE(find<QComboBox>("encoding")->currentText().contains(QStringLiteral("windows-1252")));
    EXPECT_TRUE(find<QComboBox>("delimiter")->currentText().startsWith(QStringLiteral("Semicolon")));
    const QAbstractItemModel* rows = find<QTableView>("preview")->model();
    EXPECT_EQ(rows->index(0, 0).data().toString(), QStringLiteral("Das Café ist zu"));
    EXPECT_TRUE(find<QLabel>("rule_sides")->text().contains(QStringLiteral("“Hostile”, 3 rows"))) << "from the median, 0.4, on";
    EXPECT_TRUE(outlook().contains(QStringLiteral("2 Fine, 3 Hostile")));

    choose("rule_kind", 2);
    auto* threshold = find<QDoubleSpinBox>("rule_threshold");
    threshold->setFocus();
    threshold->selectAll();
    type(QStringLiteral("0,5")); // as the file has it
    EXPECT_EQ(threshold->value(), 0.5);
    EXPECT_TRUE(find<QLabel>("rule_sides")->text().contains(QStringLiteral("“Hostile”, 2 rows")));
    wait_for("the counts of the new rule", [this] { return outlook().contains(QStringLiteral("3 Fine, 2 Hostile")); });
    wait_until_counted();
    import_and_wait();
    EXPECT_EQ(count(), 5);
    EXPECT_EQ(Comments(session().project()).get(1).text, "Das Café ist zu");
    EXPECT_EQ(Annotations(session().project()).current(3, session().task().id)->label, "Fine");

    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(count(), 0) << "an import is one step of undo";
}

TEST_F(ImportPageTest, DuplicatesAndContradictionsAreCountedBeforeAnythingIsWritten)
{
    open(make_project(), PageId::Import);
    const std::string there = Comments(session().project()).get(4).text; // labelled Hostile
    ASSERT_EQ(count(), 400);
    drop_and_wait(file(QStringLiteral("more.csv"), "text,label\n\"" + there + "\",Fine\nThe bench by the pond is new,Fine\nThe bench by the pond is new,Fine\n"));
    EXPECT_TRUE(outlook().contains(QStringLiteral("1 new comment:"))) << qPrintable(outlook());
    EXPECT_TRUE(outlook().contains(QStringLiteral("2 duplicates left out, 1 of which contradict"))) << qPrintable(outlook());
    EXPECT_EQ(count(), 400);
    choose("duplicates", 2);
    wait_for("the counts with both kept", [this] { return outlook().contains(QStringLiteral("3 new comments:")); });
    wait_until_counted();
    EXPECT_EQ(count(), 400);
    import_and_wait();
    EXPECT_EQ(count(), 403);
    const auto* contradictory = find<QTableWidget>("contradictory_rows");
    ASSERT_EQ(contradictory->rowCount(), 1);
    EXPECT_EQ(contradictory->item(0, 0)->text(), QStringLiteral("2"));
    EXPECT_EQ(contradictory->item(0, 1)->text(), QStringLiteral("Fine; a comment with the same text has Hostile, and both stay"));
    ASSERT_TRUE(find<QPushButton>("import_contradictions")->isVisible());
    click("import_contradictions");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Comments);
    const auto is_told = [this] {
        return std::ranges::any_of(find<QWidget>("comments_page")->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("more.csv, line 2: Fine; a comment with the same text has Hostile, and both stay");
        });
    };
    wait_for("the contradiction in the detail", is_told);
}

TEST_F(ImportPageTest, RefusedRowsAreNamedWithTheFileTheyAreIn)
{
    open(make_project(Filling::Empty), PageId::Import);
    drop_and_wait(file(QStringLiteral("rows.csv"), "text,label\nGood day,Fine\n,Fine\nragged\nGood night,Hostile\n"));
    EXPECT_TRUE(outlook().contains(QStringLiteral("1 row refused: the text is empty"))) << qPrintable(outlook());
    import_and_wait();
    const auto* refused = find<QTableWidget>("refused_rows");
    ASSERT_EQ(refused->rowCount(), 2);
    EXPECT_EQ(refused->item(0, 0)->text(), QStringLiteral("3"));
    EXPECT_EQ(refused->item(0, 1)->text(), QStringLiteral("the text is empty"));
    EXPECT_EQ(refused->item(1, 0)->text(), QStringLiteral("4"));
    EXPECT_TRUE(std::filesystem::exists(path(QStringLiteral("rows-refused.csv"))));
    EXPECT_TRUE(find<QLabel>("refused_title")->text().contains(QStringLiteral("rows-refused.csv")));
    EXPECT_EQ(count(), 2);
}

TEST_F(ImportPageTest, ACancelledImportLeavesTheDocumentAsItWas)
{
    std::string table = "text,label\n";
    for (int row = 0; row < 60000; ++row)
        table += "Comment number " + std::to_string(row) + " of many,Fine\n";
    open(make_project(Filling::Empty), PageId::Import);
    drop_and_wait(file(QStringLiteral("big.csv"), table));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(find<QPushButton>("cancel_import")->isVisible());
    EXPECT_FALSE(find<QWidget>("import_form")->isEnabled());
    press(Qt::Key_Escape);
    wait_for("the end", [this] { return find<MessageBar>("message_bar")->text().contains(QStringLiteral("as it was")); });
    EXPECT_EQ(count(), 0);
    EXPECT_FALSE(next_undo(session().project(), session().annotator()));
    EXPECT_TRUE(find<QWidget>("import_form")->isEnabled());
}

TEST_F(ImportPageTest, ValuesThatAreNoLabelsAreMappedAndRememberedForTheSameColumns)
{
    open(make_project(Filling::Empty), PageId::Import);
    drop_and_wait(file(QStringLiteral("one.csv"), "text,label,source\nGood day,ok,a\nGo away all of you,bad,b\n"));
    EXPECT_TRUE(outlook().contains(QStringLiteral("2 without a label"))) << qPrintable(outlook());
    choose("label_of_0", 2); // "bad", as the values that are as frequent stand in alphabetical order
    choose("label_of_1", 1);
    choose("use_2", 7);
    wait_for("the counts", [this] { return outlook().contains(QStringLiteral("1 Fine, 1 Hostile")); });
    wait_until_counted();
    import_and_wait();
    EXPECT_EQ(Comments(session().project()).get(1).metadata, "{}") << "the column was left out";
    drop(file(QStringLiteral("two.csv"), "text,label,source\nNice weather,ok,c\nNobody wants you here,bad,d\n"));
    wait_for("the counts of the second file", [this] { return find<QWidget>("import_form")->isVisible() && outlook().contains(QStringLiteral("1 Fine, 1 Hostile")); });
    EXPECT_EQ(find<QComboBox>("use_2")->currentIndex(), 7);
}

TEST_F(ImportPageTest, AFileDroppedWithoutAProjectIsImportedIntoANewOne)
{
    window();
    drop(file(QStringLiteral("fresh.csv"), "text,label\nGood day,Fine\n"));
    wait_for("the form", [this] { return window().findChild<QDialog*>(QStringLiteral("task_form")) != nullptr; });
    with_focus();
    find<QLineEdit>("project_file")->setFocus();
    find<QLineEdit>("project_file")->selectAll();
    type(qt(path(QStringLiteral("fresh"))));
    click("task_form_ok");
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(session().path(), path(QStringLiteral("fresh.winnow")));
    wait_until_counted();
    EXPECT_TRUE(outlook().startsWith(QStringLiteral("1 new comment: 1 Fine")));
}

TEST(PreviewModel, HoldsWhatItShows)
{
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ImportPreview preview;
    preview.columns = {"text", "label"};
    preview.records.resize(2);
    preview.records[0].values = {"one", std::nullopt};
    preview.records[1].fault = "ragged";
    preview.records[1].raw = "as it stands";
    model.set(preview);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("one"));
    EXPECT_EQ(model.index(0, 1).data().toString(), QString());
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("as it stands"));
    model.set({});
    EXPECT_EQ(model.rowCount(), 0);
}

}
}
