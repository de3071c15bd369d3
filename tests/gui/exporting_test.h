#pragma once

#include "gui/gui_test.h"

#include <QFileDialog>
#include <QLineEdit>

namespace winnow {

// What leaves by the page Export: its buttons are pressed and the question where is answered, by clicks and keys.
class ExportingTest : public GuiTest {
protected:
    void export_by(const char* button, const QString& where)
    {
        if (find<QWidget>("message_bar")->isVisible())
            click("message_close");
        click(button);
        answer(where);
    }

    void answer(const QString& where)
    {
        wait_for("the dialog", [this] { return dialog() != nullptr; });
        dialog()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(where);
        press(Qt::Key_Return);
        wait_for("the message", [this] { return find<QWidget>("message_bar")->isVisible(); }, 60000);
        wait_for("the dialog is gone", [this] { return dialog() == nullptr; });
    }

    QFileDialog* dialog() { return window().findChild<QFileDialog*>(QStringLiteral("export_dialog")); }
};

}
