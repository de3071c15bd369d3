#include "gui/exporting_test.h"
#include "gui/run_fixture.h"

#include "common/files.h"
#include "evaluation/evaluation.h"
#include "jobs/run_figures.h"
#include "jobs/run_threshold.h"
#include "review/figure_text.h"
#include "shell/last_folder.h"
#include "store/adapters.h"
#include "store/labelling.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace winnow {
namespace {

class ExportPageTest : public ExportingTest {
protected:
    void open_export_page(bool with_run = true)
    {
        const auto file = make_project();
        if (with_run)
            add_made_up_run(file);
        open(file, PageId::Export);
    }

    int looks() { return test_looks(session().project(), session().task().id); }
    QString message() { return find<QLabel>("message_text")->text(); }
    QString at(const QString& name) const { return m_folder.filePath(name); }

    static QString content(const QString& file)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
        return QString::fromUtf8(in.readAll());
    }
};

TEST_F(ExportPageTest, WithoutARunOnlyLabelsCanLeave)
{
    open_export_page(false);
    EXPECT_TRUE(find<QPushButton>("export_labels")->isEnabled());
    for (const char* name : {"export_adapter", "export_report", "export_scores", "export_plots", "export_tables"})
        EXPECT_FALSE(find<QPushButton>(name)->isEnabled()) << name;
    EXPECT_TRUE(find<QLabel>("export_run")->text().contains(QStringLiteral("Train first")));
}

TEST_F(ExportPageTest, LabelsAndScoresAreWrittenByTheEndingOfTheName)
{
    open_export_page();
    export_by("export_labels", at(QStringLiteral("labels.jsonl")));
    EXPECT_TRUE(message().contains(QStringLiteral("400"))) << message().toStdString();
    EXPECT_EQ(content(at(QStringLiteral("labels.jsonl"))).count(QLatin1Char('\n')), 400);
    EXPECT_TRUE(content(at(QStringLiteral("labels.jsonl"))).startsWith(QLatin1Char('{')));
    export_by("export_scores", at(QStringLiteral("scores.tsv")));
    EXPECT_TRUE(content(at(QStringLiteral("scores.tsv"))).section(QLatin1Char('\n'), 0, 0).contains(QLatin1Char('\t')));
}

TEST_F(ExportPageTest, WhatWasSaidOfOneExportGoesWithTheNextAndWithThePage)
{
    open_export_page();
    export_by("export_labels", at(QStringLiteral("labels.csv")));
    EXPECT_TRUE(find<QWidget>("message_bar")->isVisible());
    click("export_scores");
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible());
    wait_for("the dialog", [this] { return dialog() != nullptr; });
    dialog()->reject();
    wait_for("the dialog is gone", [this] { return dialog() == nullptr; });
    export_by("export_report", at(QStringLiteral("report.html")));
    EXPECT_TRUE(find<QWidget>("message_bar")->isVisible());
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_FALSE(find<QWidget>("message_bar")->isVisible());
}

TEST_F(ExportPageTest, AThresholdThatWasSetOnTheTestPartIsCalledThatEverywhere)
{
    open_export_page();
    set_threshold(session().project(), 1, {0.62, {ThresholdChoice::Way::ByHandOnTest, 0}});
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(find<QLabel>("export_run")->text().endsWith(QStringLiteral("Its threshold is 0.620 (set by hand while looking at the test part).")))
        << find<QLabel>("export_run")->text().toStdString();
    export_by("export_report", at(QStringLiteral("report.html")));
    const QString validation = content(at(QStringLiteral("report.html")));
    EXPECT_TRUE(validation.contains(QStringLiteral("at least 0.620 (set by hand while looking at the test part)")));
    EXPECT_TRUE(validation.contains(QStringLiteral("of the validation part. The threshold was set by hand while looking at the test part.")));
    EXPECT_FALSE(validation.contains(QStringLiteral("which the threshold was chosen on")));
    session().test_gate().count_look(1);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_E, Qt::ControlModifier);
    find<QComboBox>("export_part")->setFocus();
    press(Qt::Key_Down);
    export_by("export_report", at(QStringLiteral("test.html")));
    EXPECT_TRUE(content(at(QStringLiteral("test.html"))).contains(QStringLiteral("The threshold was set by hand while looking at it: the figures at this threshold are too good.")));
}

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

TEST_F(ExportPageTest, TheDialogStartsWhereTheSameThingWentLast)
{
    open_export_page();
    const auto start_of = [this](const char* button) {
        click(button);
        wait_for("the dialog", [this] { return dialog() != nullptr; });
        const QString start = dialog()->directory().absolutePath();
        dialog()->reject();
        wait_for("the dialog is gone", [this] { return dialog() == nullptr; });
        return start;
    };
    ASSERT_TRUE(QDir(m_folder.path()).mkpath(QStringLiteral("letters/tables")));
    EXPECT_EQ(start_of("export_labels"), documents_folder());
    EXPECT_EQ(start_of("export_tables"), documents_folder());
    export_by("export_labels", at(QStringLiteral("letters/labels.csv")));
    export_by("export_tables", at(QStringLiteral("letters/tables")));
    EXPECT_EQ(start_of("export_labels"), at(QStringLiteral("letters")));
    EXPECT_EQ(start_of("export_tables"), at(QStringLiteral("letters/tables")));
    EXPECT_EQ(start_of("export_scores"), documents_folder());
    click("export_scores");
    wait_for("the dialog", [this] { return dialog() != nullptr; });
    EXPECT_EQ(dialog()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), QStringLiteral("forum-run1-scores.csv"));
    dialog()->reject();
    wait_for("the dialog is gone", [this] { return dialog() == nullptr; });
    m_window.reset();
    open(path(QStringLiteral("forum.winnow")), PageId::Export);
    EXPECT_EQ(start_of("export_labels"), at(QStringLiteral("letters"))) << "also when the program starts anew";
    ASSERT_TRUE(QDir(at(QStringLiteral("letters"))).removeRecursively());
    EXPECT_EQ(start_of("export_labels"), documents_folder()) << "a folder that is gone";
}

TEST_F(ExportPageTest, ASecondReadingIsInTheFileOfLabels)
{
    open_export_page(false);
    label_comments(session().project(), session().task().id, {{1}}, {.kind = AnnotationKind::Unsure}, "ben", Reading::Second);
    export_by("export_labels", at(QStringLiteral("labels.csv")));
    EXPECT_TRUE(content(at(QStringLiteral("labels.csv"))).section(QLatin1Char('\n'), 0, 0).contains(QStringLiteral(",label by ben,")));
    EXPECT_TRUE(content(at(QStringLiteral("labels.csv"))).section(QLatin1Char('\n'), 1, 1).contains(QStringLiteral(",unsure,")));
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

TEST_F(ExportPageTest, AnAdapterThatIsThereAlreadyGetsANeighbour)
{
    open_export_page();
    const auto folder = path(QStringLiteral("adapter"));
    std::filesystem::create_directory(folder);
    write_file_atomically(folder / "adapter_config.json", std::string_view("{}"));
    store_adapter(session().project(), 1, folder);
    export_by("export_adapter", m_folder.path());
    export_by("export_adapter", m_folder.path());
    EXPECT_TRUE(QFileInfo::exists(at(QStringLiteral("forum-run1-adapter/adapter_config.json"))));
    EXPECT_TRUE(QFileInfo::exists(at(QStringLiteral("forum-run1-adapter-2/adapter_config.json"))));
    EXPECT_TRUE(message().contains(QStringLiteral("forum-run1-adapter-2"))) << message().toStdString();
}

TEST_F(ExportPageTest, PlotsAndTablesAreFilesOfAFolderThatSaysOfWhatTheyAre)
{
    open_export_page();
    const std::pair<QString, QString> exports[] = {{QStringLiteral("svg"), QStringLiteral("forum-run1-validation-plots/")},
                                                   {QStringLiteral("png"), QStringLiteral("forum-run1-validation-plots-2/")},
                                                   {QStringLiteral("pdf"), QStringLiteral("forum-run1-validation-plots-3/")}};
    for (const auto& [format, folder] : exports) {
        find<QComboBox>("plot_format")->setFocus();
        find<QComboBox>("plot_format")->setCurrentText(format.toUpper());
        export_by("export_plots", m_folder.path());
        for (const char* name : {"roc", "precision_recall", "calibration", "scores"})
            EXPECT_GT(QFileInfo(at(folder + QLatin1String(name) + QLatin1Char('.') + format)).size(), 1000) << name << "." << format.toStdString();
    }
    export_by("export_tables", m_folder.path());
    for (const char* name : {"figures", "confusion_matrix", "labels", "roc", "precision_recall", "calibration"})
        EXPECT_GT(content(at(QStringLiteral("forum-run1-validation-tables/%1.csv").arg(QLatin1String(name)))).count(QLatin1Char('\n')), 2) << name;
}

TEST_F(ExportPageTest, PlotsAreThoseOfReviewWithTheirBandsAndTheNamesOfTheLabels)
{
    open_export_page();
    export_by("export_plots", m_folder.path());
    const QString scores = content(at(QStringLiteral("forum-run1-validation-plots/scores.svg")));
    for (const std::string& label : session().task().task.labels)
        EXPECT_TRUE(scores.contains(QLatin1Char('>') + qt(label) + QLatin1Char('<'))) << label;
    for (const char* name : {"roc", "precision_recall"})
        EXPECT_TRUE(content(at(QStringLiteral("forum-run1-validation-plots/%1.svg").arg(QLatin1String(name)))).contains(QStringLiteral("fill-opacity=\"0.")));
}

TEST_F(ExportPageTest, AnAdapterThatTheProjectDoesNotHoldIsSaidAndNothingIsWritten)
{
    open_export_page();
    const QStringList before = QDir(m_folder.path()).entryList();
    export_by("export_adapter", m_folder.path());
    EXPECT_TRUE(message().contains(QStringLiteral("adapter"))) << message().toStdString();
    EXPECT_EQ(QDir(m_folder.path()).entryList(), before);
}

TEST_F(ExportPageTest, AFolderThatCannotBeWrittenIsSaid)
{
    open_export_page();
    // A path below a file: refused for root too.
    QFile file(at(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    click("export_labels");
    wait_for("the dialog", [this] { return dialog() != nullptr; });
    Q_EMIT dialog()->fileSelected(at(QStringLiteral("file/labels.csv")));
    dialog()->reject();
    wait_for("the message", [this] { return find<QWidget>("message_bar")->isVisible(); });
    EXPECT_TRUE(message().contains(QStringLiteral("labels.csv"))) << message().toStdString();
}

}
}
