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
        EXPECT_EQ(dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), QStringLiteral("run1-roc.svg"));
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

TEST_F(PlotSaving, AllFormatsHaveTheSameProportionsAlsoOfAPlotThatWasNeverShown)
{
    RocPlot plot;
    plot.set_sample({{0.1, 0.4, 0.6, 0.9}, {0, 1, 0, 1}}, QStringLiteral("Run 1"));
    plot.take_size({420, 380});
    QList<QSize> axes;
    for (const char* ending : {"png", "svg", "pdf"}) {
        plot.save(m_folder.filePath(QStringLiteral("roc.") + QLatin1String(ending)).toStdString());
        axes << plot.axisRect()->rect().size();
    }
    EXPECT_EQ(axes[0], axes[1]);
    EXPECT_EQ(axes[2], axes[1]);
    EXPECT_NEAR(axes[2].width(), axes[2].height(), 40); // but for words and numbers around
}

}
}
