#include "gui/review_page_test.h"

#include "jobs/run_threshold.h"

namespace winnow {
namespace {

TEST_F(Review, TheRunsOwnThresholdThatWasSetOnTheTestPartIsCalledThat)
{
    m_file = make_project();
    add_made_up_run(m_file);
    {
        Project project = Project::open(m_file);
        set_threshold(project, 1, {0.62, {ThresholdChoice::Way::ByHandOnTest, 0}});
    }
    open(m_file, PageId::Review);
    wait_for("the run", [this] { return list()->model()->rowCount() > 0; });
    EXPECT_TRUE(find<QLabel>("threshold_origin")->text().startsWith(QStringLiteral("The run's own threshold, set by hand while looking at the test part")))
        << find<QLabel>("threshold_origin")->text().toStdString();
}

}
}
