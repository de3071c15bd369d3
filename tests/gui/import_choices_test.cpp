// What can be chosen while the preview of a file is shown, and how one comes away from it.

#include "gui/import_page_test.h"

#include "import/number_bars.h"
#include "import/number_histogram.h"
#include "widgets/message_bar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDoubleSpinBox>
#include <QTableView>
#include <algorithm>
#include <cmath>

namespace winnow {
namespace {

class ImportChoicesTest : public ImportPageTest {
protected:
    void drop_votes()
    {
        open(make_project(Filling::Empty), PageId::Import);
        std::string table = "text,votes\n";
        for (int row = 0; row < 12; ++row)
            table += "Comment number " + std::to_string(row) + ',' + std::to_string(row % 6) + '\n';
        drop(file(QStringLiteral("votes.csv"), table));
        wait_for("the preview", [this] { return find<QTableView>("preview")->isVisible(); });
        choose("use_1", 1);
        wait_until_counted();
    }

    // The place of a number in the histogram.
    QPoint at(double number)
    {
        const auto* plot = find<NumberHistogram>("rule_histogram");
        return {static_cast<int>(std::lround(plot->xAxis->coordToPixel(number))), plot->axisRect()->center().y()};
    }
    double threshold() { return find<QDoubleSpinBox>("rule_threshold")->value(); }
};

TEST_F(ImportChoicesTest, AClickOnTheBarOfANumberChoosesThatNumberAndTheLineIsDraggedFromBarToBar)
{
    drop_votes();
    auto* plot = find<NumberHistogram>("rule_histogram");
    QTest::mouseClick(plot, Qt::LeftButton, {}, at(3.3));
    EXPECT_EQ(threshold(), 3);
    EXPECT_TRUE(find<QLabel>("rule_sides")->text().startsWith(QStringLiteral("3 and more: “Hostile”, 6 rows"))) << qPrintable(find<QLabel>("rule_sides")->text());
    QTest::mouseMove(plot, at(2.5));
    EXPECT_EQ(plot->cursor().shape(), Qt::SplitHCursor);
    QTest::mousePress(plot, Qt::LeftButton, {}, at(2.5));
    EXPECT_EQ(threshold(), 3) << "taken, not moved";
    QTest::mouseMove(plot, at(4.4));
    EXPECT_EQ(threshold(), 5);
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at(4.4));
    QTest::mouseMove(plot, at(1));
    EXPECT_EQ(threshold(), 5) << "let go";
    wait_for("the counts", [this] { return outlook().contains(QStringLiteral("10 Fine, 2 Hostile")); });
}

TEST_F(ImportChoicesTest, EscapeClosesAnOpenListAndNothingElse)
{
    drop_votes();
    for (const char* name : {"duplicates", "use_0", "encoding"}) {
        auto* box = find<QComboBox>(name);
        box->setFocus();
        box->showPopup();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(box->view()->window()));
        QTest::keyClick(box->view(), Qt::Key_Escape);
        wait_for("the list to close", [box] { return !box->view()->isVisible(); });
        EXPECT_TRUE(find<QWidget>("import_form")->isVisible()) << name;
        EXPECT_TRUE(find<MessageBar>("message_bar")->isHidden()) << name;
    }
    auto* box = find<QComboBox>("duplicates");
    box->showPopup();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(box->view()->window()));
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    wait_for("the choice", [box] { return !box->view()->isVisible() && box->currentIndex() == 1; });
    EXPECT_TRUE(find<QWidget>("import_form")->isVisible()) << "Enter in the list chooses, and imports nothing";
}

TEST_F(ImportChoicesTest, AnotherEncodingAndBackKeepsWhatTheColumnsAre)
{
    open(make_project(Filling::Empty), PageId::Import);
    drop(file(QStringLiteral("votes.csv"), "text,Gr\xc3\xbc\xc3\x9f""e,votes\nGood day,a,1\nGo away,b,4\n"));
    wait_until_counted();
    choose("use_1", 7);
    choose("use_2", 1);
    wait_until_counted();
    choose("rule_kind", 2);
    find<QDoubleSpinBox>("rule_threshold")->setValue(3);
    wait_until_counted();
    const auto header = [this] { return find<QTableView>("preview")->model()->headerData(1, Qt::Horizontal).toString(); };
    choose("encoding", 4); // windows-1252: the second column has another name
    wait_for("the other names", [&] { return header() != QStringLiteral("Grüße"); });
    EXPECT_EQ(find<QComboBox>("use_2")->currentIndex(), 1);
    choose("encoding", 0);
    wait_for("the names", [&] { return header() == QStringLiteral("Grüße"); });
    wait_until_counted();
    EXPECT_EQ(find<QComboBox>("use_1")->currentIndex(), 7);
    EXPECT_EQ(find<QComboBox>("use_2")->currentIndex(), 1);
    EXPECT_EQ(threshold(), 3);
    EXPECT_TRUE(outlook().contains(QStringLiteral("1 Fine, 1 Hostile"))) << qPrintable(outlook());
}

TEST_F(ImportChoicesTest, EscapeAsksBeforeWhatWasChosenIsLost)
{
    drop_votes();
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("import_form")->isVisible());
    EXPECT_EQ(find<QComboBox>("use_1")->currentIndex(), 1);
    EXPECT_TRUE(find<MessageBar>("message_bar")->text().contains(QStringLiteral("is lost")));
    click("message_action");
    EXPECT_TRUE(find<QPushButton>("import_web")->isVisible());
    EXPECT_FALSE(find<QWidget>("import_form")->isVisible());
}

TEST_F(ImportChoicesTest, APreviewIsLeftByEscapeAndByItsButton)
{
    open(make_project(Filling::Empty), PageId::Import);
    drop_and_wait(file(QStringLiteral("votes.csv"), "text,votes\nGood day,1\n"));
    EXPECT_TRUE(find<QAction>("import.cancel")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_TRUE(find<QPushButton>("import_web")->isVisible());
    EXPECT_FALSE(find<QWidget>("import_form")->isVisible());
    EXPECT_FALSE(find<QAction>("import.cancel")->isEnabled()) << "there is nothing to cancel";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(count(), 0);
    drop_and_wait(path(QStringLiteral("votes.csv")));
    ASSERT_TRUE(find<QPushButton>("cancel_import")->isVisible());
    click("cancel_import");
    EXPECT_TRUE(find<QPushButton>("import_web")->isVisible());
    EXPECT_EQ(count(), 0);
}

TEST_F(ImportChoicesTest, ThePreviewHasTheFocusSoThatOneMoreEnterImportsNothing)
{
    open(make_project(Filling::Empty), PageId::Import);
    drop_and_wait(file(QStringLiteral("one.csv"), "text,label\nGood day,Fine\n"));
    EXPECT_EQ(QApplication::focusWidget(), find<QTableView>("preview"));
    press(Qt::Key_Return);
    QTest::qWait(100);
    EXPECT_TRUE(find<QWidget>("import_form")->isVisible());
    EXPECT_EQ(count(), 0);
    press(Qt::Key_I, Qt::AltModifier);
    wait_for("the summary", [this] { return find<QLabel>("import_done")->isVisible(); });
    EXPECT_EQ(count(), 1);
}

TEST_F(ImportChoicesTest, APictureWithTheEndingOfATableIsRefusedWithWhatItIs)
{
    open(make_project(Filling::Empty), PageId::Import);
    drop(file(QStringLiteral("bild.csv"), std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0", 17)));
    wait_for("the refusal", [this] { return find<MessageBar>("message_bar")->text().contains(QStringLiteral("seems to be a picture")); });
    EXPECT_TRUE(find<QPushButton>("import_web")->isVisible());
    EXPECT_FALSE(find<QWidget>("import_form")->isVisible());
}

TEST(NumberBars, FewNumbersHaveABarEachAndTheLineStandsBesideIt)
{
    const NumberBars votes({0, 0, 1, 3, 3, 3, 5});
    EXPECT_TRUE(votes.have_one_number_each());
    EXPECT_EQ(votes.middles(), (std::vector<double>{0, 1, 3, 5}));
    EXPECT_EQ(votes.width(), 1);
    EXPECT_EQ(votes.threshold_at(3.9), 3);
    EXPECT_EQ(votes.counts(3).above, (std::vector<double>{0, 0, 3, 1}));
    EXPECT_EQ(votes.counts(3).below, (std::vector<double>{2, 1, 0, 0}));
    EXPECT_EQ(votes.line_of(3), 2);
    EXPECT_EQ(votes.line_of(0), -0.5);
    EXPECT_EQ(votes.line_of(6), 5.5);
    EXPECT_EQ(votes.threshold_by_line(3.8), 5);
    EXPECT_TRUE(NumberBars({7}).have_one_number_each());
    EXPECT_FALSE(NumberBars({0, 0.001, 1}).have_one_number_each()) << "a bar would be too thin to be hit";
}

TEST(NumberBars, OfManyNumbersABorderIsChosenAndEveryNumberCountsToOneSideOfIt)
{
    std::vector<double> numbers;
    for (int i = 0; i <= 300; ++i)
        numbers.push_back(i / 300.0);
    const NumberBars bars(numbers);
    EXPECT_FALSE(bars.have_one_number_each());
    const double border = bars.threshold_at(0.31);
    EXPECT_EQ(border, 0.3);
    const NumberBars::Counts counts = bars.counts(border);
    for (std::size_t bar = 0; bar < counts.below.size(); ++bar)
        EXPECT_TRUE(counts.below[bar] == 0 || counts.above[bar] == 0) << "bar " << bar << " has one colour";
    EXPECT_EQ(std::ranges::count_if(numbers, [border](double number) { return number >= border; }), 211);
}

// Whatever stands in a file: no number may be beside the bars.
TEST(NumberBars, HaveAPlaceForEveryNumber)
{
    const auto check = [](std::vector<double> numbers) {
        for (int i = 0; i < 30; ++i)
            numbers.push_back(numbers.front() + (numbers[1] - numbers.front()) * i / 30);
        const NumberBars bars(numbers);
        const NumberBars::Counts counts = bars.counts(numbers.front());
        double all = 0;
        for (std::size_t bar = 0; bar < counts.above.size(); ++bar)
            all += counts.above[bar] + counts.below[bar];
        EXPECT_EQ(all, static_cast<double>(numbers.size()));
    };
    check({0, 1});
    check({-1e-12, 1e-12});
    check({1e15, 1e15 + 1});
    check({-1e308, 1.7e308});
    check({0, 5e-324});
    check({123.456, 789.012});
}

}
}
