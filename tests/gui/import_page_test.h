#pragma once

#include "gui/gui_test.h"

#include "store/comments.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <fstream>

namespace winnow {

// The page Import, with files that are dropped on the window.
class ImportPageTest : public GuiTest {
protected:
    std::filesystem::path file(const QString& name, const std::string& bytes)
    {
        const auto written = path(name);
        std::ofstream(written, std::ios::binary) << bytes;
        return written;
    }

    void drop(const std::filesystem::path& dropped)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(qt(dropped))});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &event);
    }

    void wait_until_counted()
    {
        wait_for("the counts", [this] { return find<QPushButton>("import")->isVisible() && find<QPushButton>("import")->isEnabled(); });
    }

    void drop_and_wait(const std::filesystem::path& dropped)
    {
        drop(dropped);
        wait_until_counted();
    }

    QString outlook() { return find<QLabel>("import_outlook")->text(); }
    std::int64_t count() { return Comments(session().project()).count(); }

    // Chooses by the keyboard, as the user does.
    void choose(const char* box, int item)
    {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < item; ++i)
            press(Qt::Key_Down);
        ASSERT_EQ(combo->currentIndex(), item);
    }

    void import_and_wait()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        wait_for("the summary", [this] { return find<QLabel>("import_done")->isVisible(); });
    }
};

}
