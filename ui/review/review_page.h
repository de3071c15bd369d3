#pragma once

#include "jobs/run_threshold.h"
#include "review/review_state.h"
#include "shell/page.h"

#include <map>

class QStackedWidget;
class QTabWidget;

namespace winnow {

class CommentsPanel;
class ComparisonPanel;
class ConfusionPanel;
class CurvesPanel;
class EmptyState;
class MessageBar;
class ReviewHeader;

// How good a run is, where it errs, and at which threshold it is to decide.
class ReviewPage : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(Session& session, QWidget* parent = nullptr);

    static void declare_commands(); // before there is a page

    void entered() override;
    void left() override;
    QList<QAction*> commands() const override;

private:
    QWidget* make_content();
    QWidget* make_top();
    QWidget* make_bottom();
    QAction* add_action(const char* name, const QString& id, std::function<void()> act);
    void make_actions();
    void connect_parts();
    void follow_changes(const Changes& changes);
    void load();
    void take_data(ReviewData review);
    void choose_run(std::int64_t run);
    void choose_part(Split part);
    std::optional<Split> wanted_part() const;
    void show_empty(const QString& title, const QString& sentence, const QString& button, std::function<void()> act);
    void show_no_run();
    void show_first_look();
    enum class Wish { Now, Kept }; // chosen just now, or at another run or before the last start
    void compare(std::optional<std::int64_t> run, Wish wish = Wish::Now);
    void take_up_comparison();
    void begin_comparison(std::int64_t run, Wish wish);
    void end_comparison();
    void show_comparison(std::shared_ptr<const ReviewData> other, Wish wish);
    void keep_comparison(std::optional<std::int64_t> with) const;
    std::optional<std::int64_t> kept_comparison() const;
    void relabel(const std::string& label);
    void note_changed_labels();
    void save_threshold();
    void write_threshold(std::int64_t run, const RunThreshold& threshold);
    std::vector<std::int64_t> wanted_comments() const;

    ReviewState* m_state;
    MessageBar* m_messages;
    ReviewHeader* m_header;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTabWidget* m_tabs;
    ConfusionPanel* m_matrix;
    CurvesPanel* m_curves;
    CommentsPanel* m_comments;
    ComparisonPanel* m_comparison;
    QList<QAction*> m_actions;
    std::function<void()> m_help; // what the empty state's button does
    std::map<std::int64_t, Split> m_parts; // that the user went to, by run
    bool m_first_look_allowed = false;
    bool m_stale = true;          // something changed while the page was not in view
    Background m_loading;
    Background m_loading_other;
    bool m_comparison_in_front = false; // its tab was, when it ended
    std::optional<std::int64_t> m_compare_next; // chosen while the run to compare it with was not shown yet
    Wish m_wish_next = Wish::Now;
};

}
