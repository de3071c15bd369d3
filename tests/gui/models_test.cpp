#include "gui/gui_test.h"

#include "models/model_table.h"
#include "models/script_of_winnow.h"
#include "store/runs.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <fstream>

namespace winnow {
namespace {

namespace fs = std::filesystem;

class ModelsPage : public GuiTest {
protected:
    void SetUp() override
    {
        GuiTest::SetUp();
        m_models_before = qgetenv("WINNOW_MODELS");
        qputenv("WINNOW_MODELS", qt(models()).toUtf8());
        fs::create_directories(models());
    }
    void TearDown() override
    {
        GuiTest::TearDown();
        if (m_models_before.isNull())
            qunsetenv("WINNOW_MODELS");
        else
            qputenv("WINNOW_MODELS", m_models_before);
    }

    fs::path models() const { return path(QStringLiteral("models")); }

    // A model in the models folder, with its terms beside it. It is listed by its files; nothing opens it.
    void put_model(const std::string& id)
    {
        fs::create_directories(models() / id);
        std::ofstream(models() / id / "config.json") << "{}";
        std::ofstream(models() / id / "TERMS.txt") << "Be kind.";
    }

    void open_models_page()
    {
        open(make_project(Filling::Empty), PageId::Models);
        wait_for("the models are read", [this] { return table()->rowCount() > 0 || find<QWidget>("empty_state")->isVisible(); });
    }

    QAbstractItemModel* table() { return find<QTableView>("models")->model(); }
    QString cell(int row, ModelTable::Column column) { return table()->index(row, column).data().toString(); }

    QByteArray m_models_before;
};

TEST_F(ModelsPage, SaysWhereAModelLiesAndWhichRunsUseIt)
{
    put_model("tiny");
    const auto file = make_project(Filling::Empty);
    {
        Project project = Project::open(file);
        winnow::Run run;
        run.task_id = tasks(project).front().id;
        run.model = "tiny";
        run.task = run.settings = "{}";
        add_run(project, run);
    }
    open(file, PageId::Models);
    wait_for("the models are read", [this] { return table()->rowCount() == 1; });
    EXPECT_EQ(cell(0, ModelTable::Name), QStringLiteral("tiny"));
    EXPECT_EQ(cell(0, ModelTable::Runs), QStringLiteral("1"));
    EXPECT_EQ(cell(0, ModelTable::Place), qt(models() / "tiny"));
}

TEST_F(ModelsPage, ShowsTheTermsThatLieBesideAModel)
{
    put_model("tiny");
    open_models_page();
    click("model_terms");
    EXPECT_EQ(find<QTextBrowser>("terms_text")->toPlainText(), QStringLiteral("Be kind."));
}

TEST_F(ModelsPage, WithoutTermsBesideItTheAddressOfTheTermsIsShownAsText)
{
    put_model("gemma-tiny"); // of the catalogue of these tests
    fs::remove(models() / "gemma-tiny" / "TERMS.txt");
    open_models_page();
    ASSERT_TRUE(find<QToolButton>("model_terms")->isEnabled());
    click("model_terms");
    EXPECT_EQ(find<QLineEdit>("terms_page")->text(), QStringLiteral("https://ai.google.dev/gemma/terms"));
    click("open_terms_page"); // nothing here can open it
    EXPECT_EQ(find<QLineEdit>("not_opened_place")->text(), QStringLiteral("https://ai.google.dev/gemma/terms"));
    click("copy_place");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("https://ai.google.dev/gemma/terms"));
}

TEST_F(ModelsPage, TheTermsBesideAnotherModelOfTheSameTermsAreShown)
{
    put_model("gemma-3-270m-q4_k_m");
    put_model("gemma-tiny");
    fs::remove(models() / "gemma-tiny" / "TERMS.txt");
    open_models_page();
    wait_for("both", [this] { return table()->rowCount() == 2; });
    find<QTableView>("models")->selectRow(1);
    ASSERT_EQ(cell(1, ModelTable::Name), QStringLiteral("Gemma tiny"));
    click("model_terms");
    EXPECT_EQ(find<QTextBrowser>("terms_text")->toPlainText(), QStringLiteral("Be kind."));
}

TEST_F(ModelsPage, TheScriptOfWinnowIsFoundAboveTheProgram)
{
    const fs::path bin = path(QStringLiteral("it's here/build/bin"));
    fs::create_directories(bin);
    const QString command = QStringLiteral("./installer/quickstart --no-demo");
    EXPECT_TRUE(folder_of_script(command, qt(bin)).isEmpty());
    fs::create_directories(path(QStringLiteral("it's here/installer")));
    std::ofstream(path(QStringLiteral("it's here/installer/quickstart"))) << "#!/bin/sh";
    fs::permissions(path(QStringLiteral("it's here/installer/quickstart")), fs::perms::owner_all);
    EXPECT_EQ(folder_of_script(command, qt(bin)), qt(path(QStringLiteral("it's here"))));
    EXPECT_EQ(command_from_anywhere(QStringLiteral("pip download gemma")), QStringLiteral("pip download gemma"));
}

TEST_F(ModelsPage, ThatTheCommandIsCopiedIsSaid)
{
    open_models_page();
    wait_for("the models that Winnow knows", [this] { return find<QWidget>("known_gemma-3-270m-q4_k_m")->isVisible(); });
    click("get_gemma-3-270m-q4_k_m");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("./installer/quickstart --no-demo")));
    EXPECT_TRUE(find<QLabel>("message_text")->text().startsWith(QStringLiteral("The command is copied")));
}

TEST_F(ModelsPage, WithoutAModelSaysHowToGetOne)
{
    open_models_page();
    EXPECT_TRUE(find<QWidget>("empty_state")->isVisible());
    wait_for("the models that Winnow knows", [this] { return find<QWidget>("known_gemma-3-270m-q4_k_m")->isVisible(); });
    EXPECT_FALSE(find<QToolButton>("remove_model")->isEnabled());
}

TEST_F(ModelsPage, RemovingAModelOfOursAsksAndDeletesItsFiles)
{
    put_model("tiny");
    open_models_page();
    click("remove_model");
    EXPECT_TRUE(fs::exists(models() / "tiny"));
    click("message_action");
    wait_for("it is gone", [this] { return table()->rowCount() == 0; });
    EXPECT_FALSE(fs::exists(models() / "tiny"));
}

TEST_F(ModelsPage, AFileThatIsNoModelIsRefusedNearTheList)
{
    const auto file = path(QStringLiteral("broken.gguf"));
    std::ofstream(file) << "no model";
    open_models_page();
    click("add_model_file");
    auto* dialog = find<QFileDialog>("model_dialog");
    Q_EMIT dialog->fileSelected(qt(file));
    dialog->close();
    wait_for("the refusal", [this] { return find<QLabel>("message_text")->text().contains(QStringLiteral("broken.gguf")) && !find<QLabel>("message_text")->text().startsWith(QStringLiteral("Checking")); });
    EXPECT_EQ(table()->rowCount(), 0);
}

TEST_F(ModelsPage, TheNextModelIsLookedForWhereTheLastOneLies)
{
    const auto folder = path(QStringLiteral("mine/gemma"));
    fs::create_directories(folder);
    open_models_page();
    click("add_model_folder");
    auto* dialog = find<QFileDialog>("model_dialog");
    EXPECT_NE(dialog->directory().absolutePath(), qt(folder.parent_path()));
    Q_EMIT dialog->fileSelected(qt(folder));
    dialog->close();
    wait_for("the dialog is gone", [this] { return window().findChild<QFileDialog*>(QStringLiteral("model_dialog")) == nullptr; });
    click("add_model_file");
    EXPECT_EQ(find<QFileDialog>("model_dialog")->directory().absolutePath(), qt(folder.parent_path()));
}

TEST_F(ModelsPage, ARealModelIsAddedAndForgottenAndItsFileStays)
{
    if (!qEnvironmentVariableIsSet("WINNOW_STARTER_MODEL"))
        GTEST_SKIP() << "Needs $WINNOW_STARTER_MODEL.";
    const fs::path file = fs::canonical(qEnvironmentVariable("WINNOW_STARTER_MODEL").toStdString());
    open_models_page();
    click("add_model_file");
    auto* dialog = find<QFileDialog>("model_dialog");
    Q_EMIT dialog->fileSelected(qt(file));
    dialog->close();
    wait_for("it is listed", [this] { return table()->rowCount() == 1; }, 60000);
    EXPECT_EQ(cell(0, ModelTable::Place), qt(file));
    EXPECT_EQ(cell(0, ModelTable::From), QStringLiteral("added from %1").arg(qt(file.parent_path())));
    click("remove_model");
    click("message_action");
    wait_for("it is forgotten", [this] { return table()->rowCount() == 0; });
    EXPECT_TRUE(fs::exists(file));
}

TEST_F(ModelsPage, TheListIsASoundModel)
{
    put_model("one");
    put_model("two");
    open_models_page();
    QAbstractItemModelTester tester(table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    window().workspace()->open_page(PageId::Label);
    window().workspace()->open_page(PageId::Models);
    wait_for("the models are read again", [this] { return table()->rowCount() == 2; });
}

}
}
