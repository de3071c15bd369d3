#include "gui/gui_test.h"

#include "import/preview_model.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "widgets/message_bar.h"

#include <QDialog>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <fstream>

namespace winnow {
namespace {

class ImportPageTest : public GuiTest {
protected:
    std::filesystem::path file(const QString& name, const std::string& bytes)
    {
        const auto written = path(name);
        std::ofstream(written, std::ios::binary) << bytes;
        return written;
    }

    void drop(const std::filesystem::path& dropped)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(qt(dropped))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    void wait_until_counted()
    {
        wait_for("the counts", [this] { return find<QPushButton>("import")->isVisible() && find<QPushButton>("import")->isEnabled(); });
    }

    void drop_and_wait(const std::filesystem::path& dropped)
    {
        drop(dropped);
        wait_until_counted();
    }

    QString outlook() { return find<QLabel>("import_outlook")->text(); }
    std::int64_t count() { return Comments(session().project()).count(); }

    // Chooses by the keyboard, as the user does.
    void choose(const char* box, int item)
    {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < item; ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(combo->currentIndex(), item);
    }

    void import_and_wait()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        wait_for("the summary", [this] { return find<QLabel>("import_done")->isVisible(); });
    }
};

TEST_F(ImportPageTest, DuplicatesAndContradictionsAreCountedBeforeAnythingIsWritten)
{
    open(make_project(), PageId::Import);
    const std::string there = Comments(session().project()).get(4).text; // labelled Hostile
    ASSERT_EQ(count(), 400);
    drop_and_wait(file(QStringLiteral("more.csv"), "text,label\n\"" + there + "\",Fine\nThe bench by the pond is new,Fine\nThe bench by the pond is new,Fine\n"));
    EXPECT_TRUE(outlook().contains(QStringLiteral("1 new comment:"))) << qPrintable(outlook());
    EXPECT_TRUE(outlook().contains(QStringLiteral("2 duplicates left out")));
    EXPECT_TRUE(outlook().contains(QStringLiteral("1 row contradicts")));
    EXPECT_EQ(count(), 400);
    choose("duplicates", 2);
    wait_for("the counts with both kept", [this] { return outlook().contains(QStringLiteral("3 new comments:")); });
    wait_until_counted();
    EXPECT_EQ(count(), 400);
    import_and_wait();
    EXPECT_EQ(count(), 403);
    ASSERT_TRUE(find<QPushButton>("import_contradictions")->isVisible());
    click("import_contradictions");
    EXPECT_EQ(window().workspace()->page_id(), PageId::Comments);
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
