// What the search of the page Comments looks for, and what it says that it does not.

#include "gui/comments_page_test.h"

#include <QClipboard>
#include <fstream>

namespace winnow {
namespace {

class CommentsSearchTest : public CommentsPageTest {
protected:
    void open_table(const std::string& rows)
    {
        const auto file = make_project(Filling::Empty);
        const auto comments = path(QStringLiteral("comments.csv"));
        std::ofstream(comments) << "text\n" << rows;
        {
            Project project = Project::open(file);
            import_file(project, tasks(project).front(), comments, {});
        }
        open_page(file);
    }

    // Pasted: not every keyboard has these signs.
    void search_anew(const char* words)
    {
        press(Qt::Key_Slash);
        press(Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(words));
        press(Qt::Key_V, Qt::ControlModifier);
    }

    bool is_shown(const char* word)
    {
        const QString wanted = QString::fromLatin1(word);
        for (int column = 0; table()->rowCount() == 1 && column < table()->columnCount(); ++column)
            if (cell(0, column).contains(wanted))
                return true;
        return false;
    }
};

TEST_F(CommentsSearchTest, ASignAloneIsFoundWhereItStandsAndBesideWordsTheLineSaysThatItIsLeftOut)
{
    open_table("A ticket is 5 € now\nFive euros are too much\nThe lamp is out 😠\n");
    search_anew("€");
    wait_for("the price", [this] { return count() == QStringLiteral("1 of 3") && is_shown("ticket"); });
    search_anew("😠");
    wait_for("the lamp", [this] { return count() == QStringLiteral("1 of 3") && is_shown("lamp"); });
    search_anew("5 €");
    wait_for("what is left out", [this] { return count() == QStringLiteral("1 of 3  ·  signs are not searched for, only words and numbers are"); });
    search_anew("♥");
    wait_for("nothing", [this] { return count() == QStringLiteral("0 of 3"); });
}

TEST_F(CommentsSearchTest, TheIdThatTheFileGaveACommentFindsIt)
{
    open_page(make_project());
    search(QStringLiteral("c002"));
    wait_for("the comment", [this] { return is_whole() && table()->rowCount() == 1; });
    EXPECT_TRUE(cell(0, CommentTable::Text).startsWith(QStringLiteral("Reported it twice")));
}

}
}
