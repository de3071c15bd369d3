#include "gui/gui_test.h"
#include "gui/run_fixture.h"

#include "shell/masking.h"
#include "store/comments.h"
#include "widgets/comment_text.h"
#include "widgets/comment_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>

namespace winnow {
namespace {

const QString hebrew = QStringLiteral("\u05E9\u05DC\u05D5\u05DD"); // shalom

TEST(CommentText, CharactersThatTurnTheDirectionAreWrittenOut)
{
    EXPECT_EQ(shown_text("pay \xE2\x80\xAE" "now\xE2\x80\xAC"), QStringLiteral("pay \u27E6RLO\u27E7now\u27E6PDF\u27E7"));
    EXPECT_EQ(shown_text("\xF0\x9F\x98\x80 \xE0\xA4\xA8\xE0\xA4\xAE\xE0\xA4\xB8\xE0\xA5\x8D\xE0\xA4\xA4\xE0\xA5\x87"), QStringLiteral("\U0001F600 \u0928\u092E\u0938\u094D\u0924\u0947"));
}

TEST(CommentText, ALineIsReadInTheDirectionOfItsOwnLetters)
{
    EXPECT_EQ(direction_of(hebrew), Qt::RightToLeft);
    EXPECT_EQ(direction_of(QStringLiteral("\u27E6RLE\u27E7 12! ") + hebrew), Qt::RightToLeft);
    EXPECT_EQ(direction_of(QStringLiteral("\u27E6RLE\u27E7 hello")), Qt::LeftToRight);
    EXPECT_EQ(direction_of(QStringLiteral("12!")), Qt::LeftToRight);
}

TEST(CommentText, ACoverIsAsLongAsWhatIsUnderIt)
{
    EXPECT_EQ(covered_text(QStringLiteral("oh no")), QStringLiteral("\u25CF\u25CF \u25CF\u25CF"));
    EXPECT_EQ(covered_text(QStringLiteral("a\u0301\U0001F600")), QStringLiteral("\u25CF\u25CF"));
    EXPECT_EQ(covered_text(QString()), QString());
}

TEST(CommentText, OnlyWholeWordsOfTheListAreCovered)
{
    const WordMask mask({QStringLiteral("jerk"), QStringLiteral("shut  up"), QStringLiteral(" "), QStringLiteral("(hm)"), QStringLiteral("\u0928\u092E")});
    EXPECT_EQ(mask.masked(QStringLiteral("Jerk! jerky, JERK")), QStringLiteral("\u25CF\u25CF\u25CF\u25CF! jerky, \u25CF\u25CF\u25CF\u25CF"));
    EXPECT_EQ(mask.masked(QStringLiteral("shut\nup")), QStringLiteral("\u25CF\u25CF\u25CF\u25CF\n\u25CF\u25CF"));
    EXPECT_EQ(mask.masked(QStringLiteral("(hm)")), QStringLiteral("\u25CF\u25CF\u25CF\u25CF"));
    EXPECT_EQ(mask.masked(QStringLiteral("\u0928\u092E\u0947")), QStringLiteral("\u0928\u092E\u0947")); // a longer word: a vowel sign follows
    EXPECT_EQ(WordMask().masked(QStringLiteral("jerk")), QStringLiteral("jerk"));
}

TEST(CommentText, MarkupAndLinksStayWhatWasTyped)
{
    CommentView view;
    const QString text = QStringLiteral("<b>bold</b> &amp; https://example.org/?a=1");
    view.set_text(text);
    EXPECT_EQ(view.toPlainText(), text);
    EXPECT_EQ(view.document()->firstBlock().charFormat().fontWeight(), static_cast<int>(QFont::Normal));
    EXPECT_FALSE(view.textInteractionFlags() & Qt::LinksAccessibleByMouse);
}

TEST(CommentText, EachLineHasItsOwnDirection)
{
    CommentView view;
    view.set_text(QStringLiteral("hello\n") + hebrew, covered_text(QStringLiteral("hello\n") + hebrew));
    const QTextBlock first = view.document()->firstBlock();
    EXPECT_EQ(first.textDirection(), Qt::LeftToRight);
    EXPECT_EQ(first.next().textDirection(), Qt::RightToLeft); // covered as it is
}

void move_mouse(CommentView& view, QPointF to)
{
    QMouseEvent event(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
}

void point_at(CommentView& view)
{
    move_mouse(view, {4, 4});
    move_mouse(view, {9, 9});
}

TEST(CommentText, WhatIsCoveredShowsWhileItIsPointedAtAndOnceItIsOpened)
{
    CommentView view;
    view.show();
    view.set_text(QStringLiteral("ab"), QStringLiteral("\u25CF\u25CF"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("\u25CF\u25CF"));
    EXPECT_EQ(view.accessibleDescription(), QStringLiteral("\u25CF\u25CF"));
    point_at(view);
    EXPECT_EQ(view.toPlainText(), QStringLiteral("ab"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view, &leave);
    EXPECT_TRUE(view.is_masked());
    view.open_text();
    EXPECT_EQ(view.toPlainText(), QStringLiteral("ab"));
    view.set_text(QStringLiteral("cd"), QStringLiteral("\u25CF\u25CF"));
    EXPECT_TRUE(view.is_masked());
}

TEST(CommentText, AMouseThatRestsUncoversNoNextComment)
{
    CommentView view;
    view.show();
    view.set_text(QStringLiteral("ab"), QStringLiteral("\u25CF\u25CF"));
    point_at(view);
    ASSERT_FALSE(view.is_masked());
    view.set_text(QStringLiteral("cd"), QStringLiteral("\u25CF\u25CF"));
    EXPECT_TRUE(view.is_masked());
    move_mouse(view, {9, 9}); // where it is already: the window changed under it
    move_mouse(view, {9, 9});
    EXPECT_TRUE(view.is_masked());
    move_mouse(view, {12, 9});
    EXPECT_FALSE(view.is_masked());
}

QString put_together(const QString& text)
{
    LinePieces pieces(text);
    QString whole;
    while (!pieces.at_end()) {
        const LinePieces::Piece piece = pieces.next();
        EXPECT_LE(piece.text.size(), 500);
        EXPECT_TRUE(piece.text.isEmpty() || !piece.text.back().isHighSurrogate());
        whole += piece.text;
        if (!piece.goes_on && !pieces.at_end())
            whole += QLatin1Char('\n');
    }
    return whole;
}

TEST(CommentText, TheEndOfALineOfWindowsIsOneEnd)
{
    CommentView view;
    view.set_text(QStringLiteral("one\r\ntwo"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("one\ntwo"));
}

TEST(CommentText, LongLinesAreCutWhereNothingIsTornAndNothingIsLost)
{
    const QString words = QStringLiteral("street lights ").repeated(300);
    for (const QString& text : {QString(), QStringLiteral("\n"), QStringLiteral("one\ntwo\n"), words, words + QLatin1Char('\n') + words,
                                QStringLiteral("x").repeated(1500), QStringLiteral("x") + QStringLiteral("\U0001F600").repeated(900), QStringLiteral("a") + QStringLiteral("\u0301").repeated(1500)})
        EXPECT_EQ(put_together(text), text);
    LinePieces pieces(words);
    EXPECT_TRUE(pieces.next().text.endsWith(QLatin1Char(' ')));
}

TEST(CommentText, OfALongCommentTheBeginningIsPutInAndTheRestAsItIsScrolled)
{
    CommentView view;
    view.resize(300, 200);
    view.show();
    const QString text = QStringLiteral("street lights ").repeated(10000) + hebrew;
    view.set_text(text);
    QTest::qWait(50);
    EXPECT_LT(view.document()->characterCount(), 30000);
    EXPECT_TRUE(text.startsWith(view.toPlainText().remove(QLatin1Char('\n'))));
    view.selectAll();
    view.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), text) << "all is what is meant";
    for (int step = 0; step < 200 && !view.toPlainText().endsWith(hebrew); ++step) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QTest::qWait(1);
    }
    EXPECT_EQ(view.toPlainText().remove(QLatin1Char('\n')), text);
    QTextCursor cursor(view.document());
    cursor.setPosition(100);
    cursor.setPosition(5000, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    view.copy();
    EXPECT_EQ(QApplication::clipboard()->text(), cursor.selectedText().remove(QChar::ParagraphSeparator)) << "the ends of pieces are not of the text";
}

class MaskingTest : public GuiTest {
protected:
    QString shown(const char* text, std::optional<double> score = {}) { return session().masking().masked(shown_text(text), score); }
};

TEST_F(MaskingTest, TheKeyShowsEverythingAndTheProjectRemembersIt)
{
    const auto file = make_project();
    open(file, PageId::Comments);
    EXPECT_EQ(shown("you jerk"), QStringLiteral("you \u25CF\u25CF\u25CF\u25CF"));
    press(Qt::Key_B);
    EXPECT_EQ(shown("you jerk"), QStringLiteral("you jerk"));
    window().close_project();
    open(file, PageId::Label);
    EXPECT_FALSE(session().masking().is_on());
    press(Qt::Key_B);
    EXPECT_TRUE(session().masking().is_on());
}

TEST_F(MaskingTest, AHighScoreCoversTheWholeComment)
{
    const auto file = make_project();
    add_made_up_run(file, {.threshold = 0.0003}); // where a run decides is another question
    open(file, PageId::Comments);
    EXPECT_EQ(shown("oh no", 0.5), QStringLiteral("\u25CF\u25CF \u25CF\u25CF"));
    EXPECT_EQ(shown("oh no", 0.49), QStringLiteral("oh no"));
    session().masking().set_rules({}, 0); // by words alone
    EXPECT_EQ(shown("oh no", 1.0), QStringLiteral("oh no"));
}

TEST_F(MaskingTest, TheWordsAndTheScoreOfAProjectAreItsUsersAndCanBeUndone)
{
    open(make_project(), PageId::Comments);
    window().findChild<QAction*>(QStringLiteral("window.mask_rules"))->trigger();
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("mask_dialog"));
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("mask_words"))->setPlainText(QStringLiteral("bother\n\n"));
    dialog->findChild<QDoubleSpinBox*>(QStringLiteral("mask_score"))->setValue(0.9);
    QTest::keyClick(dialog->findChild<QDoubleSpinBox*>(QStringLiteral("mask_score")), Qt::Key_Return);
    EXPECT_EQ(session().masking().words(), QStringList{QStringLiteral("bother")});
    EXPECT_EQ(shown("bother the jerk"), QStringLiteral("\u25CF\u25CF\u25CF\u25CF\u25CF\u25CF the jerk"));
    EXPECT_EQ(shown("oh no", 0.8), QStringLiteral("oh no"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown("bother the jerk"), QStringLiteral("bother the \u25CF\u25CF\u25CF\u25CF"));
    EXPECT_EQ(shown("oh no", 0.8), QStringLiteral("\u25CF\u25CF \u25CF\u25CF"));
}

}
}
