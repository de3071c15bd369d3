#include "gui/gui_test.h"
#include "gui/run_fixture.h"

#include "shell/label_looks.h"
#include "store/annotations.h"
#include "store/labelling.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace winnow {
namespace {

class TaskFormTest : public GuiTest {
protected:
    void wait_for_form()
    {
        wait_for("the form", [this] {
            auto* form = window().findChild<QDialog*>(QStringLiteral("task_form"));
            return form && form->isActiveWindow();
        });
    }

    void wait_until_gone()
    {
        wait_for("the end of the form", [this] { return window().findChild<QDialog*>(QStringLiteral("task_form")) == nullptr; });
    }

    void fill(const char* name, const QString& text)
    {
        auto* line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        press(Qt::Key_Delete);
        type(text);
    }

    QString fault() { return find<QLabel>("task_fault")->text(); }
    QString key_fault() { return find<QLabel>("label_key_fault")->text(); }
    bool can_be_taken() { return find<QPushButton>("task_form_ok")->isEnabled(); }
};

TEST_F(TaskFormTest, EscapeThrowsNothingAwayThatWasTyped)
{
    window();
    press(Qt::Key_N, Qt::ControlModifier);
    wait_for_form();
    fill("task_name", QStringLiteral("Rude to staff"));
    press(Qt::Key_Escape);
    auto* form = window().findChild<QDialog*>(QStringLiteral("task_form"));
    ASSERT_NE(form, nullptr);
    ASSERT_TRUE(form->isVisible());
    EXPECT_TRUE(form->findChild<QLabel*>(QStringLiteral("message_text"))->text().startsWith(QStringLiteral("What you typed is not saved.")));
    QTest::mouseClick(form->findChild<QPushButton*>(QStringLiteral("message_action")), Qt::LeftButton);
    wait_until_gone();
    press(Qt::Key_N, Qt::ControlModifier);
    wait_for_form();
    press(Qt::Key_Escape); // nothing was typed
    wait_until_gone();
}

TEST_F(TaskFormTest, ANewProjectIsMadeByTheForm)
{
    window();
    press(Qt::Key_N, Qt::ControlModifier);
    wait_for_form();
    fill("task_name", QStringLiteral("Rude to staff"));
    EXPECT_TRUE(find<QLineEdit>("project_file")->text().endsWith(QStringLiteral("/Rude to staff.winnow"))) << "the file follows the name";
    fill("task_name", QStringLiteral("Is it hostile / rude?"));
    EXPECT_TRUE(find<QLineEdit>("project_file")->text().endsWith(QStringLiteral("/Is it hostile rude.winnow"))) << qPrintable(find<QLineEdit>("project_file")->text());
    fill("task_name", QStringLiteral("Rude to staff"));
    fill("label_name_0", QStringLiteral("Polite"));
    fill("label_name_1", QStringLiteral("Rude"));
    click("add_label");
    type(QStringLiteral("Unclear"));
    find<QPlainTextEdit>("task_policy")->setFocus();
    type(QStringLiteral("Rude is what a waiter would not laugh about."));
    fill("project_file", qt(path(QStringLiteral("staff"))));
    ASSERT_TRUE(can_be_taken()) << qPrintable(fault());
    press(Qt::Key_Return);
    wait_until_gone();
    ASSERT_NE(window().workspace(), nullptr);
    EXPECT_EQ(session().path(), path(QStringLiteral("staff.winnow")));
    EXPECT_EQ(window().workspace()->page_id(), PageId::Import);
    const Task& task = session().task().task;
    EXPECT_EQ(task.name, "Rude to staff");
    EXPECT_EQ(task.labels, (std::vector<std::string>{"Polite", "Rude", "Unclear"}));
    EXPECT_EQ(task.positive_label, "Rude");
    EXPECT_EQ(current_policy(session().project(), session().task().id)->text, "Rude is what a waiter would not laugh about.");
    window().close_project();
    press(Qt::Key_N, Qt::ControlModifier);
    wait_for_form();
    EXPECT_EQ(QFileInfo(find<QLineEdit>("project_file")->text()).absolutePath(), m_folder.path()) << "where the last one went";
    press(Qt::Key_Escape);
    wait_until_gone();
}

TEST_F(TaskFormTest, WhatIsWrongIsSaidWhileTyping)
{
    window();
    click("new_project");
    wait_for_form();
    fill("label_name_1", QStringLiteral("Fine"));
    EXPECT_TRUE(fault().contains(QStringLiteral("twice")));
    EXPECT_FALSE(can_be_taken());
    fill("label_name_1", QStringLiteral("Hostile"));
    EXPECT_TRUE(can_be_taken());
    fill("label_key_1", QStringLiteral("1"));
    EXPECT_TRUE(key_fault().contains(QStringLiteral("The key 1")));
    EXPECT_FALSE(can_be_taken());
    fill("label_key_1", QStringLiteral("n"));
    EXPECT_EQ(key_fault(), QStringLiteral("N already belongs to “Note”. Choose other keys, or change those first."));
    EXPECT_FALSE(can_be_taken());
    fill("label_key_1", QStringLiteral("b"));
    EXPECT_TRUE(key_fault().contains(QStringLiteral("“Mask or show strong language”"))) << qPrintable(key_fault());
    fill("label_key_1", QStringLiteral("l"));
    EXPECT_TRUE(key_fault().contains(QStringLiteral("“Send to the label queue”"))) << "labels have their keys in Comments too";
    fill("label_key_1", QStringLiteral("m"));
    EXPECT_TRUE(key_fault().contains(QStringLiteral("“Show the misclassified”"))) << "and in Review";
    fill("label_key_1", QStringLiteral("h"));
    EXPECT_TRUE(key_fault().isEmpty());
    EXPECT_FALSE(find<QLabel>("label_key_fault")->isVisible());
    EXPECT_TRUE(can_be_taken());
    fill("task_name", QString());
    EXPECT_TRUE(fault().contains(QStringLiteral("name")));
    EXPECT_FALSE(can_be_taken());
    QTest::mouseClick(window().findChild<QDialog*>(QStringLiteral("task_form"))->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    wait_until_gone();
    EXPECT_EQ(window().workspace(), nullptr);
}

TEST_F(TaskFormTest, AKeyOfACommandIsRefusedInTheSettingsToo)
{
    open(make_project(), PageId::Comments);
    Q_EMIT window().workspace()->task_settings_wanted();
    wait_for_form();
    fill("label_key_0", QStringLiteral("u"));
    EXPECT_EQ(key_fault(), QStringLiteral("U already belongs to “Unsure”. Choose other keys, or change those first."));
    EXPECT_TRUE(find<QLabel>("label_key_fault")->isVisible());
    const auto bottom = [](const QWidget* widget) { return widget->mapToGlobal(widget->rect().bottomLeft()).y(); };
    EXPECT_LT(bottom(find<QLabel>("label_key_fault")) - bottom(find<QLineEdit>("label_key_1")), 80) << "near the field";
    press(Qt::Key_Return);
    EXPECT_FALSE(can_be_taken());
    fill("label_key_0", QStringLiteral("f"));
    click("task_form_ok");
    wait_until_gone();
    EXPECT_EQ(label_looks(session().project(), session().task().task, window().palette()).at(0).key, QStringLiteral("f"));
}

TEST_F(TaskFormTest, ThePromptIsShownAsTheModelReadsIt)
{
    window();
    click("new_project");
    wait_for_form();
    click("advanced");
    EXPECT_TRUE(find<QPlainTextEdit>("task_prompt")->isVisible());
    fill("label_name_0", QStringLiteral("Kind"));
    EXPECT_TRUE(find<QPlainTextEdit>("task_prompt")->toPlainText().contains(QStringLiteral(":[Kind,Hostile]\n<separator>\nText:")));
}

TEST_F(TaskFormTest, ATaskForShieldGemmaIsReadyMade)
{
    window();
    click("new_project");
    wait_for_form();
    find<QComboBox>("task_template")->setFocus();
    press(Qt::Key_Down);
    EXPECT_TRUE(find<QPlainTextEdit>("task_prompt")->toPlainText().contains(QStringLiteral("<start_of_turn>\nHuman Question: ")));
    fill("project_file", qt(path(QStringLiteral("shield"))));
    ASSERT_TRUE(can_be_taken()) << qPrintable(fault());
    click("task_form_ok");
    wait_until_gone();
    const Task& task = session().task().task;
    EXPECT_EQ(task.prompt_format, PromptFormat::ShieldGemma);
    EXPECT_EQ(task.positive_label, "Yes");
    EXPECT_EQ(task.labels, (std::vector<std::string>{"No", "Yes"}));
    Q_EMIT window().workspace()->task_settings_wanted();
    wait_for_form();
    EXPECT_EQ(find<QComboBox>("task_prompt_format")->currentData().toInt(), static_cast<int>(PromptFormat::ShieldGemma));
    press(Qt::Key_Escape);
    wait_until_gone();
}

TEST_F(TaskFormTest, ARenamedLabelKeepsItsDecisionsAndOneStepTakesItAllBack)
{
    open(make_project(), PageId::Comments);
    Q_EMIT window().workspace()->task_settings_wanted();
    wait_for_form();
    fill("label_name_1", QStringLiteral("Harsh"));
    fill("label_key_1", QStringLiteral("h"));
    find<QPlainTextEdit>("task_policy")->setFocus();
    type(QStringLiteral("Harsh hits a person."));
    click("task_form_ok");
    wait_until_gone();
    EXPECT_EQ(session().task().task.labels.at(1), "Harsh");
    EXPECT_EQ(session().task().task.positive_label, "Harsh");
    EXPECT_EQ(Annotations(session().project()).current(4, session().task().id)->label, "Harsh");
    EXPECT_EQ(label_looks(session().project(), session().task().task, window().palette()).at(1).key, QStringLiteral("h"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().task().task.labels.at(1), "Hostile");
    EXPECT_EQ(Annotations(session().project()).current(4, session().task().id)->label, "Hostile");
    EXPECT_FALSE(current_policy(session().project(), session().task().id));
}

TEST_F(TaskFormTest, ALabelThatCommentsHaveCannotGo)
{
    open(make_project(), PageId::Comments);
    Q_EMIT window().workspace()->task_settings_wanted();
    wait_for_form();
    click("add_label");
    type(QStringLiteral("Other"));
    click("remove_label_0");
    click("task_form_ok");
    auto* form = window().findChild<QDialog*>(QStringLiteral("task_form"));
    ASSERT_NE(form, nullptr);
    EXPECT_TRUE(form->findChild<QLabel*>(QStringLiteral("message_text"))->text().contains(QStringLiteral("cannot go")));
    EXPECT_EQ(session().task().task.labels.size(), 2u);
}

TEST_F(TaskFormTest, OnlyLabelsThatRunsKnowKeepTheirNames)
{
    const auto file = make_project();
    add_made_up_run(file);
    open(file, PageId::Comments);
    const auto settings = [this] {
        Q_EMIT window().workspace()->task_settings_wanted();
        wait_for_form();
    };
    settings();
    fill("label_name_1", QStringLiteral("Harsh"));
    EXPECT_EQ(find<QLineEdit>("label_name_1")->text(), QStringLiteral("Hostile"));
    EXPECT_TRUE(find<QLineEdit>("label_name_1")->toolTip().contains(QStringLiteral("runs know")));
    EXPECT_TRUE(find<QLabel>("locked_labels")->isVisible());
    click("add_label");
    type(QStringLiteral("Rude"));
    click("task_form_ok");
    wait_until_gone();
    const std::int64_t comment = 4;
    label_comments(session().project(), session().task().id, std::span(&comment, 1), {.label = "Rude"}, "ben");
    settings();
    fill("label_name_2", QStringLiteral("Snide"));
    click("task_form_ok");
    wait_until_gone();
    EXPECT_EQ(session().task().task.labels.back(), "Snide");
    EXPECT_EQ(Annotations(session().project()).current(comment, session().task().id)->label, "Snide");
}

TEST_F(TaskFormTest, ANewTaskIsChosenAndCanBeUndone)
{
    open(make_project(Filling::Empty), PageId::Comments);
    Q_EMIT window().workspace()->new_task_wanted();
    wait_for_form();
    fill("task_name", QStringLiteral("Spam"));
    click("task_form_ok");
    wait_until_gone();
    EXPECT_EQ(session().task().task.name, "Spam");
    EXPECT_EQ(find<QComboBox>("tasks")->currentText(), QStringLiteral("Spam"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(session().task().task.name, "Hostile comments");
}

}
}
