#include "gui/gui_test.h"

#include "shell/label_looks.h"
#include "store/annotations.h"

#include <QComboBox>
#include <QDialog>
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
    bool can_be_taken() { return find<QPushButton>("task_form_ok")->isEnabled(); }
};

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
    EXPECT_TRUE(fault().contains(QStringLiteral("The key 1")));
    fill("label_key_1", QStringLiteral("h"));
    EXPECT_TRUE(can_be_taken());
    fill("task_name", QString());
    EXPECT_TRUE(fault().contains(QStringLiteral("name")));
    EXPECT_FALSE(can_be_taken());
    press(Qt::Key_Escape);
    wait_until_gone();
    EXPECT_EQ(window().workspace(), nullptr);
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

}
}
