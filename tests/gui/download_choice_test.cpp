#include "gui/download_page_test.h"

#include "hub/hub_settings.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QToolButton>

namespace winnow {
namespace {

TEST_F(Downloads, AnyModelComesByItsAddressAfterALookAtIt)
{
    put_model();
    open_models_page();
    click("get_by_address");
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("address_dialog"));
    ASSERT_NE(dialog, nullptr);
    type(QStringLiteral("nothing"));
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("message_text"))->text().contains(QStringLiteral("is no model address")));
    dialog->findChild<QLineEdit*>(QStringLiteral("model_address"))->selectAll();
    type(QStringLiteral("https://huggingface.co/google/gemma-tiny"));
    press(Qt::Key_Return);
    auto* found = dialog->findChild<QLabel*>(QStringLiteral("model_found"));
    wait_for("what there is", [&] { return found->text().contains(QStringLiteral("2 files, 300.0 kB in all")); });
    EXPECT_TRUE(hub.asked_of_storage().empty());
    press(Qt::Key_Return);
    wait_until_it_came();
}

TEST_F(Downloads, OfSeveralGgufFilesOneIsChosen)
{
    hub.add("a-Q4.gguf", "four");
    hub.add("a-Q8.gguf", "eight");
    open_models_page();
    click("get_by_address");
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("address_dialog"));
    type(QStringLiteral("hf:google/gemma-tiny"));
    press(Qt::Key_Return);
    auto* file = dialog->findChild<QComboBox*>(QStringLiteral("model_file"));
    wait_for("the choice", [&] { return file->isVisible() && file->count() == 2; });
    press(Qt::Key_Down);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("address_get")), Qt::LeftButton);
    wait_for("the file", [this] { return fs::exists(models() / id / "a-Q8.gguf"); }, 30000);
    EXPECT_FALSE(fs::exists(models() / id / "a-Q4.gguf"));
}

TEST_F(Downloads, TheConnectionIsSetAndCheckedBeforeItIsKept)
{
    open_models_page();
    set("HF_ENDPOINT", {});
    set("KAGGLE_API_ENDPOINT", {});
    set("NO_PROXY", {});
    click("connection");
    auto* dialog = window().findChild<QDialog*>(QStringLiteral("connection_dialog"));
    ASSERT_NE(dialog, nullptr);
    type(QStringLiteral("http://mirror.example.org"));
    press(Qt::Key_Return);
    EXPECT_TRUE(dialog->findChild<QLabel*>(QStringLiteral("message_text"))->text().contains(QStringLiteral("must be an https address")));
    dialog->findChild<QLineEdit*>(QStringLiteral("endpoint_hugging_face"))->selectAll();
    type(QStringLiteral("https://mirror.example.org"));
    press(Qt::Key_Return);
    EXPECT_EQ(hub_settings().hugging_face, "https://mirror.example.org");
}

TEST_F(Downloads, AModelInTheCacheOfAnotherToolIsListedAndLeftThere)
{
    const fs::path cached = path(QStringLiteral("hub")) / "models--google--gemma-3-1b-it/snapshots/abc";
    fs::create_directories(cached);
    for (const char* file : {"config.json", "model.safetensors"})
        std::ofstream(cached / file) << "{}";
    set("HF_HUB_CACHE", qt(path(QStringLiteral("hub"))).toUtf8());
    open_models_page();
    wait_for("it is listed", [this] { return table()->rowCount() == 1; });
    EXPECT_TRUE(table()->index(0, 2).data().toString().startsWith(QStringLiteral("hf:google/gemma-3-1b-it")));
    EXPECT_FALSE(find<QToolButton>("remove_model")->isEnabled());
}

}
}
