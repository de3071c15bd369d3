// The whole job as a user does it, by keys and clicks on the real window with real weights: the demo is opened, labelled,
// trained on, looked at, put right, trained on again, compared and exported; what comes out is held against winnow-cli.
#include "gui/exporting_test.h"

#include "plots/run_plots.h"
#include "review/figure_text.h"
#include "shell/training_desk.h"
#include "store/annotations.h"
#include "store/comments.h"
#include "store/runs.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <nlohmann/json.hpp>

namespace winnow {
namespace {

namespace fs = std::filesystem;

constexpr int comments_to_label = 60;
constexpr int until_trained = 600000;

class Journey : public ExportingTest {
protected:
    void SetUp() override
    {
        GuiTest::SetUp();
        m_models_before = qgetenv("WINNOW_MODELS");
        if (!qEnvironmentVariableIsSet("WINNOW_STARTER_MODEL") || !qEnvironmentVariableIsSet("WINNOW_CLI"))
            GTEST_SKIP() << "Needs $WINNOW_STARTER_MODEL, a model, and $WINNOW_CLI, the program that trains it.";
        Settings().setValue(QStringLiteral("annotator"), QStringLiteral("kim"));
        fs::create_directories(path(QStringLiteral("models/starter")));
        fs::create_symlink(qEnvironmentVariable("WINNOW_STARTER_MODEL").toStdString(), path(QStringLiteral("models/starter/starter.gguf")));
        qputenv("WINNOW_MODELS", qt(path(QStringLiteral("models"))).toUtf8());
    }
    void TearDown() override
    {
        GuiTest::TearDown();
        qputenv("WINNOW_MODELS", m_models_before);
    }

    void open_demo()
    {
        window();
        click("open_demo");
        wait_for("the demo", [this] { return window().workspace() != nullptr; });
    }

    void go_to(PageId page, Qt::Key key)
    {
        press(key, Qt::AltModifier);
        ASSERT_EQ(window().workspace()->page_id(), page);
        QTest::qWait(100); // what the page reads on other threads
        watch_models();
    }

    // Each of our models that a view shows is held to the rules of Qt's models from now on; a breach is a warning, which
    // fails the test.
    void watch_models()
    {
        for (auto* view : window().findChildren<QAbstractItemView*>())
            if (auto* model = view->model(); is_ours(model) && !model->findChild<QAbstractItemModelTester*>())
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Warning, model);
    }

    static bool is_ours(const QAbstractItemModel* model) { return model && QByteArray(model->metaObject()->className()).startsWith("winnow::"); }

    std::string true_label(std::int64_t comment) { return Annotations(session().project()).current(comment, session().task().id)->label; }

    // The key of the label that the demo's author gave.
    Qt::Key key_of(const std::string& label) { return label == "Fine" ? Qt::Key_1 : Qt::Key_2; }

    void label_comments_by_keys()
    {
        go_to(PageId::Label, Qt::Key_2);
        press(Qt::Key_Q);
        auto* queues = find<QComboBox>("queue");
        wait_for("the queues", [&] { return queues->view()->isVisible(); });
        QTest::keyClick(queues->view(), Qt::Key_Home);
        QTest::keyClick(queues->view(), Qt::Key_Down); // after "unlabelled": all, in order
        QTest::keyClick(queues->view(), Qt::Key_Return);
        wait_for("the first comment", [this] { return find<QWidget>("comment")->isVisible(); });
        const std::vector<std::int64_t> comments = Comments(session().project()).ids();
        const auto shown = [this] { return find<QPlainTextEdit>("comment")->toPlainText(); };
        for (int i = 0; i < comments_to_label; ++i) {
            const QString before = shown();
            press(key_of(true_label(comments[static_cast<std::size_t>(i)])));
            wait_for("the next comment", [&] { return shown() != before; });
            ASSERT_FALSE(HasFailure()) << i;
        }
        for (int i = 0; i < comments_to_label; ++i)
            EXPECT_EQ(Annotations(session().project()).current(comments[static_cast<std::size_t>(i)], session().task().id)->annotator, "kim") << i;
        EXPECT_EQ(changed_by_kim(), 0) << "each key gave the label that the comment had";
    }

    void type_into(QWidget* field, const QString& text)
    {
        QWidget* parent = field->parentWidget();
        while (parent && !qobject_cast<QScrollArea*>(parent))
            parent = parent->parentWidget();
        if (parent)
            qobject_cast<QScrollArea*>(parent)->ensureWidgetVisible(field);
        ASSERT_TRUE(field->isVisible()) << field->objectName().toStdString();
        field->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Tab);
    }

    // Too short to learn much: the journey is about what the window does with it.
    void train_shortly()
    {
        go_to(PageId::Train, Qt::Key_3);
        wait_for("the comments are counted", [this] { return find<QPushButton>("train")->isEnabled(); });
        if (!find<QToolButton>("all_settings")->isChecked())
            click("all_settings");
        type_into(find<QWidget>("setting_train_limit"), QStringLiteral("48"));
        type_into(find<QWidget>("setting_max_length"), QStringLiteral("96"));
        type_into(find<QWidget>("setting_epochs"), QStringLiteral("1"));
        const int runs_before = find<QTableView>("runs")->model()->rowCount();
        wait_for("Train can be pressed", [this] { return find<QPushButton>("train")->isEnabled(); });
        click("train");
        wait_for("the training, after its estimate", [this] { return session().training().state().has_value(); }, until_trained);
        wait_for("the end of the training", [&] { return !session().training().state() && find<QTableView>("runs")->model()->rowCount() == runs_before + 1; }, until_trained);
        const winnow::Run run = run_numbered(session().project(), runs_before + 1);
        ASSERT_EQ(run.state, RunState::Finished) << run.sentence;
    }

    void review(std::int64_t run)
    {
        go_to(PageId::Review, Qt::Key_4);
        wait_for("the run", [&] { return find<QComboBox>("review_run")->currentData().toLongLong() == run && list()->model()->rowCount() > 0; });
        watch_models();
    }

    QTableView* list() { return find<QTableView>("review_list"); }

    void drag_threshold()
    {
        auto* histogram = find<ScoreHistogram>("score_histogram");
        auto* threshold = find<QDoubleSpinBox>("threshold");
        const double before = threshold->value();
        const auto place = [&](double score) {
            return QPoint(static_cast<int>(histogram->xAxis->coordToPixel(score)), static_cast<int>(histogram->yAxis->coordToPixel(histogram->yAxis->range().center())));
        };
        wait_for("the histogram is laid out", [&] { return place(1).x() - place(0).x() > 100; });
        QTest::mousePress(histogram, Qt::LeftButton, {}, place(before));
        QTest::mouseMove(histogram, place(0.45));
        QTest::mouseMove(histogram, place(0.4));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, place(0.4));
        EXPECT_NEAR(threshold->value(), 0.4, 0.02);
        EXPECT_NE(threshold->value(), before);
        click("save_threshold");
        EXPECT_EQ(run_numbered(session().project(), 1).threshold, threshold->value());
    }

    // The first three of the list are said to be the other label, by its key.
    void relabel_three()
    {
        const int changed_before = changed_by_kim();
        for (int i = 0; i < 3; ++i) {
            QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(i, 0)).center());
            const QString label = list()->model()->index(i, 2).data().toString();
            press(key_of(label == QStringLiteral("Fine") ? "Hostile" : "Fine"));
            wait_for("the new label", [&] { return changed_by_kim() == changed_before + i + 1; });
        }
    }

    // Comments whose label is not the demo's any more.
    int changed_by_kim()
    {
        int changed = 0;
        for (const auto& [comment, annotation] : Annotations(session().project()).all_current(session().task().id)) {
            const auto history = Annotations(session().project()).history(comment, session().task().id);
            changed += history.front().label != history.back().label;
        }
        return changed;
    }

    void try_a_text()
    {
        go_to(PageId::Try, Qt::Key_5);
        type(QStringLiteral("You lot could not run a bath"));
        wait_for("the decision", [this] { return !find<QLabel>("try_decision")->text().isEmpty(); }, 60000);
        wait_for("the words", [this] { return find<QTableView>("try_words")->model()->rowCount() == 7; }, 60000);
    }

    void compare_with_the_first_run()
    {
        auto* box = find<QComboBox>("compare_with");
        box->setFocus();
        press(Qt::Key_Down);
        wait_for("the comparison", [this] { return !find<QLabel>("comparison_said")->text().isEmpty(); });
        EXPECT_EQ(box->currentData().toLongLong(), 1);
        EXPECT_TRUE(find<QLabel>("comparison_said")->isVisible());
        watch_models();
    }

    void export_all()
    {
        press(Qt::Key_E, Qt::ControlModifier);
        ASSERT_EQ(window().workspace()->page_id(), PageId::Export);
        QDir(m_folder.path()).mkdir(QStringLiteral("out"));
        export_by("export_adapter", out());
        export_by("export_tables", out());
        export_by("export_report", report());
    }

    QString out() const { return m_folder.filePath(QStringLiteral("out")); }
    QString report() const { return m_folder.filePath(QStringLiteral("report.html")); }

    QByteArray winnow_cli(const QStringList& arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("WINNOW_CLI"), arguments);
        process.waitForFinished(60000);
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }

    static QByteArray bytes(const QString& file)
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
        return in.readAll();
    }

    static QStringList files_under(const QString& folder)
    {
        QStringList names;
        for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            names << QDir(folder).relativeFilePath(files.next());
        names.sort();
        return names;
    }

    static void expect_same_files(const QString& ours, const QString& theirs)
    {
        EXPECT_EQ(files_under(ours), files_under(theirs));
        EXPECT_TRUE(files_under(ours).contains(QStringLiteral("adapter_model.safetensors")));
        for (const QString& name : files_under(ours))
            EXPECT_EQ(bytes(QDir(ours).filePath(name)), bytes(QDir(theirs).filePath(name))) << name.toStdString();
    }

    // The figures of a saved table are those of `winnow-cli evaluate --json`, digit by digit.
    static void expect_figures(const QString& file, const nlohmann::json& evaluation)
    {
        int figures = 0;
        for (const QByteArray& line : bytes(file).trimmed().split('\n').mid(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            const std::string name = cells[0].toStdString();
            ASSERT_TRUE(evaluation.contains(name)) << name;
            EXPECT_EQ(cells[1].toDouble(), evaluation[name].get<double>()) << name;
            EXPECT_EQ(cells[2].toDouble(), evaluation["intervals"][name][0].get<double>()) << name;
            EXPECT_EQ(cells[3].toDouble(), evaluation["intervals"][name][1].get<double>()) << name;
            ++figures;
        }
        EXPECT_GE(figures, 6);
    }

    QByteArray m_models_before;
};

TEST_F(Journey, FromTheDemoToAnAdapterAndItsReport)
{
    const std::function<void()> steps[] = {[this] { open_demo(); },
                                           [this] { go_to(PageId::Comments, Qt::Key_1); },
                                           [this] { label_comments_by_keys(); },
                                           [this] { train_shortly(); },
                                           [this] { review(1); },
                                           [this] { drag_threshold(); },
                                           [this] { relabel_three(); },
                                           [this] { train_shortly(); },
                                           [this] { review(2); },
                                           [this] { compare_with_the_first_run(); },
                                           [this] { try_a_text(); },
                                           [this] { export_all(); }};
    for (const auto& step : steps) {
        step();
        ASSERT_FALSE(HasFailure()); // the rest rests on it
    }
    const QString project = qt(session().path());
    const QString theirs = m_folder.filePath(QStringLiteral("theirs"));
    winnow_cli({QStringLiteral("export"), QStringLiteral("adapter"), project, theirs, QStringLiteral("--run"), QStringLiteral("2")});
    expect_same_files(QDir(out()).filePath(QStringLiteral("demo-run2-adapter")), theirs);
    const auto evaluation = nlohmann::json::parse(winnow_cli({QStringLiteral("evaluate"), project, QStringLiteral("--run"), QStringLiteral("2"), QStringLiteral("--on"),
                                                              QStringLiteral("validation"), QStringLiteral("--threshold"),
                                                              QStringLiteral("auto"), QStringLiteral("--json")}));
    expect_figures(QDir(out()).filePath(QStringLiteral("demo-run2-validation-tables/figures.csv")), evaluation);
    EXPECT_TRUE(bytes(report()).contains(QLocale().toString(evaluation["roc_auc"].get<double>(), 'f', 3).toUtf8())); // as its tables write them
}

}
}
