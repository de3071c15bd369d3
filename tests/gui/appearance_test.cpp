#include "gui/label_page_test.h"

#include "shell/theme.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <map>

namespace winnow {
namespace {

// Larger text, and light or dark, while the window is open.
class AppearanceTest : public LabelPageTest {
protected:
    void TearDown() override
    {
        LabelPageTest::TearDown();
        set_text_zoom(100);
        set_appearance(Appearance::System);
    }

    // A decision was made, a message is said, and every page is there.
    void open_all()
    {
        open_label(make());
        press(Qt::Key_1);
        expect_text("two");
        window().workspace()->messages().show_message(MessageBar::Kind::Warning, QStringLiteral("Something to know."));
        window().workspace()->make_pages();
    }

    // The edge of the last decision.
    QString edge()
    {
        QString sheet;
        for (const QToolButton* chip : find<QWidget>("last_decisions")->findChildren<QToolButton*>())
            if (chip->isVisible()) // those of before are deleted later
                sheet = chip->styleSheet();
        EXPECT_FALSE(sheet.isEmpty());
        return sheet;
    }

    std::map<QWidget*, double> text_sizes()
    {
        std::map<QWidget*, double> sizes;
        for (QWidget* widget : window().findChildren<QWidget*>())
            sizes[widget] = widget->font().pointSizeF();
        return sizes;
    }

    void expect_present_colours()
    {
        for (const QWidget* widget : window().findChildren<QWidget*>())
            for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::ButtonText})
                EXPECT_EQ(widget->palette().color(QPalette::Active, role).name(), QApplication::palette().color(QPalette::Active, role).name())
                    << widget->metaObject()->className() << " " << widget->objectName().toStdString() << ", role " << role;
    }

    static int ground_of(QWidget* widget) { return widget->grab().toImage().pixelColor(widget->width() / 8, widget->height() / 2).lightness(); }

    QMenu* menu(const QString& title, QWidget* in)
    {
        for (QAction* action : in->actions())
            if (action->menu() && action->text().remove(QLatin1Char('&')) == title)
                return action->menu();
        ADD_FAILURE() << "no menu " << title.toStdString();
        return nullptr;
    }
};

TEST_F(AppearanceTest, LargerTextIsLargerEverywhereAtOnceAndSoIsSmallerText)
{
    open_all();
    const std::map<QWidget*, double> before = text_sizes();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    for (const auto& [widget, size] : text_sizes())
        if (const auto was = before.find(widget); was != before.end() && was->second > 0) {
            EXPECT_NEAR(size / was->second, 1.4, 0.02) << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    press(Qt::Key_0, Qt::ControlModifier);
    for (const auto& [widget, size] : text_sizes())
        if (const auto was = before.find(widget); was != before.end()) {
            EXPECT_NEAR(size, was->second, 0.1) << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
}

TEST_F(AppearanceTest, WhatWasFittedToTheTextIsFittedAgain)
{
    open_all();
    auto* table = window().findChild<QTableView*>(QStringLiteral("comments"));
    window().workspace()->open_page(PageId::Comments);
    wait_for("the comments", [table] { return table->model()->rowCount() > 0; });
    const int row = table->rowHeight(0);
    const int side = window().findChild<QWidget*>(QStringLiteral("side_bar"))->width();
    set_text_zoom(150);
    EXPECT_GT(table->rowHeight(0), row + 3);
    EXPECT_GT(window().findChild<QWidget*>(QStringLiteral("side_bar"))->minimumWidth(), side);
    set_text_zoom(100);
    EXPECT_EQ(table->rowHeight(0), row);
}

TEST_F(AppearanceTest, AWindowThatLargerTextHasWidenedComesBackWithSmallerText)
{
    open_all();
    window().resize(1150, 600); // room for all at this size of the text
    const QSize before = window().size();
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    wait_for("the window widens", [&] { return window().width() > before.width(); });
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_0, Qt::ControlModifier);
    wait_for("the window comes back", [&] { return window().size() == before; });
}

TEST_F(AppearanceTest, AnotherAppearanceIsTakenByEverythingAtOnce)
{
    set_appearance(Appearance::Light);
    open_all();
    auto* button = find<QPushButton>("button_label_1");
    const QString light_edge = edge();
    EXPECT_GT(ground_of(button), 180);
    set_appearance(Appearance::Dark);
    expect_present_colours();
    EXPECT_LT(ground_of(button), 90);
    EXPECT_NE(edge(), light_edge);
    set_appearance(Appearance::Light);
    expect_present_colours();
    EXPECT_GT(ground_of(button), 180);
    EXPECT_EQ(edge(), light_edge);
}

TEST_F(AppearanceTest, AMessageThatIsHiddenWithItsPageIsDrawnAnewToo)
{
    set_appearance(Appearance::Light);
    open_all();
    auto* bar = window().findChild<MessageBar*>(QStringLiteral("workspace_messages"));
    const QString light = bar->styleSheet();
    window().hide();
    set_appearance(Appearance::Dark);
    EXPECT_NE(bar->styleSheet(), light);
}

TEST_F(AppearanceTest, TheMenuSaysWhatIsLightOrDark)
{
    QMenu* appearances = menu(QStringLiteral("Appearance"), menu(QStringLiteral("View"), window().menuBar()));
    ASSERT_NE(appearances, nullptr);
    QStringList titles;
    for (const QAction* action : appearances->actions())
        titles << action->text().remove(QLatin1Char('&'));
    EXPECT_EQ(titles, QStringList({QStringLiteral("As the system"), QStringLiteral("Light"), QStringLiteral("Dark")}));
}

TEST_F(AppearanceTest, TheButtonOfMaskingSaysWhatItDoesNow)
{
    open_label(make());
    const auto* button = find<QPushButton>("button_window.mask");
    EXPECT_EQ(button->text(), QStringLiteral("B  Unmask"));
    EXPECT_EQ(button->toolTip(), QStringLiteral("Unmask (B)"));
    press(Qt::Key_B);
    EXPECT_EQ(button->text(), QStringLiteral("B  Mask"));
    EXPECT_EQ(button->toolTip(), QStringLiteral("Mask (B)"));
    EXPECT_EQ(button->accessibleName(), QStringLiteral("Mask"));
    click("button_window.mask");
    EXPECT_EQ(button->text(), QStringLiteral("B  Unmask"));
}

}
}
