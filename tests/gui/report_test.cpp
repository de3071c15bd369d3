// What a report of a run says.

#include "gui/export_page_test.h"

#include "evaluation/evaluation.h"
#include "jobs/run_figures.h"
#include "review/figure_text.h"
#include "store/labelling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace winnow {
namespace {

TEST_F(ExportPageTest, ThePolicyIsInTheReportAsTheWindowShowsIt)
{
    open_export_page();
    add_policy(session().project(), session().task().id, "A comment is **hostile** when it\n\n- attacks <b>people</b>\n- or threatens");
    export_by("export_report", at(QStringLiteral("report.html")));
    EXPECT_TRUE(content(at(QStringLiteral("report.html")))
                    .contains(QStringLiteral("<p>A comment is <b>hostile</b> when it</p><ul><li>attacks &lt;b&gt;people&lt;/b&gt;</li><li>or threatens</li></ul>")));
}

TEST_F(ExportPageTest, TheReportSaysHowManyLabelsChangedAndSpeaksInWords)
{
    open_export_page();
    Project& project = session().project();
    const auto part = scored_part(scores(project, 1), session().task().task, Split::Validation);
    const std::int64_t changed[] = {part.comments[0], part.comments[1]};
    label_comments(project, session().task().id, changed, {.kind = AnnotationKind::Skip}, "ben");
    export_by("export_report", at(QStringLiteral("report.html")));
    const QString report = content(at(QStringLiteral("report.html")));
    EXPECT_TRUE(report.contains(QStringLiteral("2 of the labels changed since the run. The figures count those that it was made with.")));
    EXPECT_TRUE(report.contains(QStringLiteral("<li>Fine</li><li>Hostile (what is looked for)</li>")));
    EXPECT_TRUE(report.contains(QStringLiteral(">the label, among the labels</td>")));
    EXPECT_TRUE(report.contains(QStringLiteral("falling in a straight line")));
    EXPECT_FALSE(report.contains(QRegularExpression(QStringLiteral("\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:"))));
    for (const char* raw : {"label_over", "adamw", "Minutes"})
        EXPECT_FALSE(report.contains(QLatin1String(raw))) << raw;
    session().test_gate().count_look(1);
    const auto test = scored_part(scores(project, 1), session().task().task, Split::Test);
    const std::int64_t one[] = {test.comments[0]};
    label_comments(project, session().task().id, one, {.kind = AnnotationKind::Skip}, "ben");
    find<QComboBox>("export_part")->setFocus();
    press(Qt::Key_Down);
    export_by("export_report", at(QStringLiteral("test.html")));
    EXPECT_TRUE(content(at(QStringLiteral("test.html"))).contains(QStringLiteral("1 of its labels changed after looking.")));
}

TEST_F(ExportPageTest, TheReportSaysWhatEachIntervalIs)
{
    const auto file = make_project();
    add_made_up_run(file, {.threshold = 0.8}); // nothing is called hostile that is not
    open(file, PageId::Export);
    export_by("export_report", at(QStringLiteral("report.html")));
    const QString report = content(at(QStringLiteral("report.html")));
    EXPECT_TRUE(report.contains(QStringLiteral("Interval by")));
    EXPECT_TRUE(report.contains(QRegularExpression(QStringLiteral("<td>Precision</td>(<td[^>]*>[0-9.]+</td>){3}<td[^>]*>Wilson</td>"))));
    EXPECT_TRUE(report.contains(QRegularExpression(QStringLiteral("<td>ROC-AUC</td>(<td[^>]*>[0-9.]+</td>){3}<td[^>]*>bootstrap</td>"))));
    export_by("export_tables", m_folder.path());
    EXPECT_TRUE(content(at(QStringLiteral("forum-run1-validation-tables/figures.csv"))).contains(QStringLiteral(",wilson")));
}

TEST_F(ExportPageTest, WhatIsNotDefinedIsAnEmptyCellAndADashInTheReport)
{
    const auto file = make_project();
    add_made_up_run(file, {.threshold = 1.0}); // nothing is called hostile
    open(file, PageId::Export);
    export_by("export_report", at(QStringLiteral("report.html")));
    EXPECT_TRUE(content(at(QStringLiteral("report.html"))).contains(QRegularExpression(QStringLiteral("<td>Precision</td><td[^>]*>–</td>"))));
    export_by("export_tables", m_folder.path());
    EXPECT_TRUE(content(at(QStringLiteral("forum-run1-validation-tables/figures.csv"))).contains(QStringLiteral("\nprecision,,,,")));
    EXPECT_TRUE(content(at(QStringLiteral("forum-run1-validation-tables/labels.csv"))).contains(QStringLiteral("\nHostile,,0,0,")));
}

TEST_F(ExportPageTest, TheReportHasTheFiguresAndCommentsOnlyWhereAskedFor)
{
    open_export_page();
    const auto scored = scored_part(scores(session().project(), 1), session().task().task, Split::Validation);
    const Evaluation evaluation = evaluate(scored.sample, session().task().task.labels, session().task().task.positive_index(), 0.5);
    const QString wrong = [&] {
        const auto predictions = predict(scored.sample, session().task().task.positive_index(), 0.5);
        for (std::size_t i = 0; i < predictions.size(); ++i)
            if (predictions[i] != scored.sample.truths[i])
                return qt(Comments(session().project()).get(scored.comments[i]).text).section(QLatin1Char('\n'), 0, 0).section(QLatin1Char(' '), 0, 2).toHtmlEscaped();
        return QString();
    }();
    ASSERT_FALSE(wrong.isEmpty());
    export_by("export_report", at(QStringLiteral("report.html")));
    EXPECT_TRUE(content(at(QStringLiteral("report.html"))).contains(figure_text(evaluation.roc_auc)));
    EXPECT_FALSE(content(at(QStringLiteral("report.html"))).contains(wrong)) << wrong.toStdString();
    find<QCheckBox>("report_with_text")->setFocus();
    press(Qt::Key_Space);
    export_by("export_report", at(QStringLiteral("quoting.html")));
    EXPECT_TRUE(content(at(QStringLiteral("quoting.html"))).contains(wrong)) << wrong.toStdString();
    export_by("export_report", at(QStringLiteral("report.pdf")));
    EXPECT_TRUE(content(at(QStringLiteral("report.pdf"))).startsWith(QStringLiteral("%PDF-")));
}

TEST_F(ExportPageTest, BeforeTheFirstLookAtTestTheReportIsOfValidationAndNoLook)
{
    open_export_page();
    export_by("export_report", at(QStringLiteral("report.html")));
    const QString report = content(at(QStringLiteral("report.html")));
    EXPECT_TRUE(report.contains(QStringLiteral("60 comments of the validation part"))) << report.left(3000).toStdString();
    EXPECT_TRUE(report.contains(QStringLiteral("The test part was not looked at for this report.")));
    EXPECT_EQ(looks(), 0);
}

TEST_F(ExportPageTest, TheTestPartIsReportedAfterAQuestionAndCountsAsOneLook)
{
    open_export_page();
    find<QComboBox>("export_part")->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(find<QComboBox>("export_part")->currentIndex(), 1);
    click("export_report");
    wait_for("the question", [this] { return find<QMessageBox>("first_look_question")->isVisible(); });
    EXPECT_EQ(dialog(), nullptr);
    QTest::keyClick(find<QMessageBox>("first_look_question"), Qt::Key_Escape);
    wait_for("the question is gone", [this] { return window().findChild<QMessageBox*>(QStringLiteral("first_look_question")) == nullptr; });
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(looks(), 0);
    click("export_report");
    wait_for("the question again", [this] { return find<QMessageBox>("first_look_question")->isVisible(); });
    QTest::mouseClick(find<QPushButton>("first_look"), Qt::LeftButton);
    answer(at(QStringLiteral("test.html")));
    EXPECT_TRUE(content(at(QStringLiteral("test.html"))).contains(QStringLiteral("100 comments of the test part")));
    EXPECT_TRUE(content(at(QStringLiteral("test.html"))).contains(QStringLiteral("looked at 1 time.")));
    export_by("export_tables", m_folder.path()); // of the same part, and no other look
    EXPECT_EQ(looks(), 1);
    window().workspace()->open_page(PageId::Review);
    wait_for("the run", [this] { return find<QComboBox>("review_part")->count() == 2; });
    EXPECT_TRUE(find<QLabel>("test_looks")->isHidden()) << "Review begins on validation";
}

}
}
