#include "gui/review_page_test.h"

#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>

namespace winnow {
namespace {

class PlotSaving : public Review {
protected:
    // By the menu of the curve that is shown.
    void save_as(const QString& file)
    {
        auto* plot = find<RocPlot>("roc_plot");
        QContextMenuEvent event(QContextMenuEvent::Mouse, plot->rect().center(), plot->mapToGlobal(plot->rect().center()));
        QApplication::sendEvent(plot, &event);
        plot->findChild<QMenu*>(QStringLiteral("plot_menu"))->actions().at(1)->trigger();
        auto* dialog = plot->findChild<QFileDialog*>(QStringLiteral("save_plot_dialog"));
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    }
};

TEST_F(PlotSaving, WhereThePictureIsGoesOnThePage)
{
    open_review();
    const QString file = m_folder.filePath(QStringLiteral("roc.svg"));
    save_as(file);
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_EQ(find<QLabel>("message_text")->text(), QStringLiteral("The picture is %1.").arg(file));
    EXPECT_EQ(find<QPushButton>("message_action")->text(), QStringLiteral("Open the folder"));
    save_as(m_folder.filePath(QStringLiteral("no such folder/roc.svg")));
    EXPECT_TRUE(find<QLabel>("message_text")->text().contains(QStringLiteral("no such folder"))) << find<QLabel>("message_text")->text().toStdString();
}

}
}
