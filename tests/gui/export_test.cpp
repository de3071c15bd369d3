#include "gui/export_page_test.h"

#include "common/files.h"
#include "jobs/run_figures.h"
#include "jobs/run_threshold.h"
#include "shell/last_folder.h"
#include "store/adapters.h"
#include "store/labelling.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

namespace winnow {
namespace {

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
