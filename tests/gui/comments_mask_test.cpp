// What the table and an open comment mask.

#include "gui/comments_page_test.h"

#include "shell/masking.h"
#include "widgets/comment_view.h"

#include <QToolButton>

namespace winnow {
namespace {

TEST_F(CommentsPageTest, StrongLanguageIsMaskedUntilTheKeyOrTheOpenComment)
{
    const auto file = make_project();
    add_run_to(file);
    open_page(file);
    EXPECT_FALSE(cell(0, CommentTable::Text).contains(QStringLiteral("lamp"))); // scores 0.9
    EXPECT_TRUE(cell(1, CommentTable::Text).contains(QStringLiteral("\u25CF\u25CF\u25CF\u25CF form")));
    choose_row(0);
    auto* text = find<CommentView>("detail_text");
    EXPECT_TRUE(text->is_masked());
    press(Qt::Key_Return);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("lamp")));
    press(Qt::Key_B);
    EXPECT_TRUE(cell(0, CommentTable::Text).contains(QStringLiteral("lamp")));
    EXPECT_TRUE(cell(1, CommentTable::Text).contains(QStringLiteral("damn")));
    press(Qt::Key_B);
    EXPECT_FALSE(cell(0, CommentTable::Text).contains(QStringLiteral("lamp")));
}

TEST_F(CommentsPageTest, WhatIsMaskedIsSaidOnceAndShowsItselfWhenPointedAt)
{
    const auto file = make_project();
    open_page(file);
    auto* hint = find<QWidget>("mask_hint");
    wait_for("the hint", [&] { return hint->isVisible(); });
    EXPECT_EQ(find<QLabel>("mask_hint_words")->text(), QStringLiteral("Strong language is masked. B shows it."));
    EXPECT_TRUE(table()->index(1, CommentTable::Text).data(Qt::ToolTipRole).toString().contains(QStringLiteral("damn form")));
    EXPECT_TRUE(table()->index(0, CommentTable::Text).data(Qt::ToolTipRole).toString().isEmpty()) << "nothing of it is masked";
    press(Qt::Key_B);
    EXPECT_FALSE(hint->isVisible());
    EXPECT_TRUE(table()->index(1, CommentTable::Text).data(Qt::ToolTipRole).toString().isEmpty());
    press(Qt::Key_B);
    wait_for("the hint again", [&] { return hint->isVisible(); });
    const auto cross = [this] { return find<QToolButton>("close_mask_hint")->icon().pixmap(16).toImage(); };
    const QImage before = cross();
    QPalette palette = hint->palette();
    palette.setColor(QPalette::WindowText, Qt::magenta);
    hint->setPalette(palette);
    EXPECT_NE(cross(), before) << "its cross follows the palette";
    click("close_mask_hint");
    EXPECT_FALSE(hint->isVisible());
    press(Qt::Key_B);
    press(Qt::Key_B);
    window().grab(); // paints
    QApplication::processEvents();
    EXPECT_FALSE(hint->isVisible());
}

TEST_F(CommentsPageTest, TheListStaysWhereItIsWhenTheHintOfTheMaskComes)
{
    const auto file = make_project();
    {
        Project project = Project::open(file);
        Transaction transaction(project);
        Comments(project).add({.text = "You wobbler."}, "You wobbler.");
        transaction.commit();
    }
    open_page(file);
    wait_for("the hint for what the demo has", [this] { return find<QWidget>("mask_hint")->isVisible(); });
    session().masking().set_rules({QStringLiteral("wobbler")}, 0);
    window().grab(); // paints
    QApplication::processEvents();
    ASSERT_FALSE(find<QWidget>("mask_hint")->isVisible());
    const int before = view()->mapTo(&window(), QPoint()).y();
    press(Qt::Key_End);
    window().grab(); // paints
    wait_for("the hint", [this] { return find<QWidget>("mask_hint")->isVisible(); });
    EXPECT_EQ(view()->mapTo(&window(), QPoint()).y(), before);
    click("close_mask_hint");
    QApplication::processEvents();
    EXPECT_LT(view()->mapTo(&window(), QPoint()).y(), before) << "closed for good it keeps no place";
}

}
}
