#include "gui/review_page_test.h"

#include "review/comment_model.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QToolTip>

namespace winnow {
namespace {

class ReviewColumns : public Review {
protected:
    // A comment that the run knows by one label, and that has another now.
    void relabel_the_first()
    {
        open_review();
        list()->setFocus();
        list()->selectRow(0);
        m_before = labelled();
        press(m_before == QStringLiteral("Hostile") ? Qt::Key_1 : Qt::Key_2);
        wait_for("the new label", [this] { return labelled() != m_before; });
    }

    QString labelled() { return list()->model()->index(0, CommentModel::Labelled).data().toString(); }

    QString tip_at(const QModelIndex& index)
    {
        const QPoint place = list()->visualRect(index).center();
        QHelpEvent event(QEvent::ToolTip, place, list()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list()->viewport(), &event);
        return QToolTip::text();
    }

    QString m_before;
};

TEST_F(ReviewColumns, TheLabelThatChangedIsShownWhole)
{
    relabel_the_first();
    EXPECT_GE(list()->columnWidth(CommentModel::Labelled), list()->fontMetrics().horizontalAdvance(labelled()));
}

TEST_F(ReviewColumns, ACellThatIsCutShowsItselfWhenPointedAt)
{
    relabel_the_first();
    const QModelIndex cell = list()->model()->index(0, CommentModel::Labelled);
    EXPECT_EQ(tip_at(cell), QString()) << "it is whole";
    list()->setColumnWidth(CommentModel::Labelled, 60);
    EXPECT_TRUE(tip_at(cell).contains(labelled())) << tip_at(cell).toStdString();
}

}
}
