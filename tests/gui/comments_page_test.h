#pragma once

#include "gui/gui_test.h"

#include "comments/comment_table.h"
#include "comments/comment_view_table.h"
#include "store/comments.h"
#include "store/runs.h"
#include "store/scores.h"
#include "widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>

namespace winnow {

// The page Comments.
class CommentsPageTest : public GuiTest {
protected:
    // The page, its list read, its model watched for mistakes.
    void open_page(const std::filesystem::path& project)
    {
        open(project, PageId::Comments);
        m_tester = std::make_unique<QAbstractItemModelTester>(table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        wait_for("all comments", [this] { return table()->rowCount() > 0 && table()->rowCount() == Comments(session().project()).count(); });
        view()->setFocus();
    }
    void TearDown() override
    {
        m_tester.reset();
        GuiTest::TearDown();
    }

    CommentTableView* view() { return find<CommentTableView>("comments"); }
    CommentTable* table() { return static_cast<CommentTable*>(view()->model()); }
    QString cell(int row, int column) { return table()->index(row, column).data().toString(); }
    QString said() { return find<MessageBar>("message_bar")->text(); }
    QString count() { return find<QLabel>("comment_count")->text(); }
    bool is_whole() { return count().contains(QStringLiteral(" of ")) && !count().contains(QStringLiteral("more than")); } // of a filtered list
    std::optional<Annotation> decision(std::int64_t comment) { return Annotations(session().project()).current(comment, session().task().id); }
    QString label(std::int64_t comment)
    {
        const auto current = decision(comment);
        return current && current->kind == AnnotationKind::Label ? qt(current->label) : QString();
    }

    void search(const QString& words)
    {
        press(Qt::Key_Slash);
        type(words);
    }

    // A choice of the menu of filters.
    void filter(const char* menu, const QString& choice)
    {
        auto* all = find<QMenu>("filter_menu");
        QMetaObject::invokeMethod(all, "aboutToShow");
        for (QAction* action : all->findChild<QMenu*>(QLatin1String(menu))->actions())
            if (action->text() == choice)
                return action->trigger();
        FAIL() << "no choice " << choice.toStdString();
    }

    void click_header(int column)
    {
        QHeaderView* header = view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 12, header->height() / 2));
    }

    void choose_row(int row) { QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->visualRect(table()->index(row, 0)).center()); }

    void choose_rows(int first, int last)
    {
        choose_row(first);
        for (int row = first; row < last; ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
    }

    // A finished run: comment 1 scores 0.9 for Hostile, comment 2 0.1, both were Hostile.
    void add_run_to(const std::filesystem::path& file)
    {
        Project project = Project::open(file);
        Transaction transaction(project);
        const std::int64_t run = add_run(project, {.task_id = 1, .state = RunState::Finished, .model = "m", .task = R"({"labels":["Fine","Hostile"],"positive_label":"Hostile"})", .settings = "{}", .threshold = 0.5});
        set_scores(project, run, {{1, Split::Test, "Hostile", {0.1, 0.9}, false}, {2, Split::Test, "Hostile", {0.9, 0.1}, false}});
        transaction.commit();
    }

    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

}
