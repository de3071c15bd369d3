#include "review/review_page.h"

#include "common/error.h"
#include "review/comments_panel.h"
#include "review/comparison_panel.h"
#include "review/confusion_panel.h"
#include "review/curves_panel.h"
#include "review/figures_bar.h"
#include "review/labels_panel.h"
#include "review/operating_bar.h"
#include "review/review_header.h"
#include "review/slices_panel.h"
#include "shell/shortcuts.h"
#include "store/labelling.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int margin = 16;
constexpr int matrix_width = 270;

std::vector<Run> runs_to_review(Session& session)
{
    std::vector<Run> found;
    for (Run& run : runs(session.project()))
        if (run.task_id == session.task().id && run.state == RunState::Finished)
            found.push_back(std::move(run));
    return found;
}

}

ReviewPage::ReviewPage(Session& session, QWidget* parent)
    : Page(session, parent), m_state(new ReviewState(this)), m_messages(new MessageBar(this)), m_header(new ReviewHeader(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("review_page"));
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(make_content());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin / 2, margin, margin / 2);
    column->addWidget(m_messages);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    make_actions();
    connect_parts();
}

void ReviewPage::entered()
{
    session().keep_run_in_view(true);
    if (m_stale)
        load();
}

void ReviewPage::left()
{
    session().keep_run_in_view(false);
}

QList<QAction*> ReviewPage::commands() const
{
    return m_comments->card()->label_actions() + m_actions;
}

QWidget* ReviewPage::make_content()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("review_split"));
    split->setChildrenCollapsible(false);
    split->addWidget(make_top());
    split->addWidget(make_bottom());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* scroll = new QScrollArea(this); // of a window that is too small for curves and comments
    scroll->setObjectName(QStringLiteral("review_scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(split);
    return scroll;
}

QWidget* ReviewPage::make_top()
{
    auto* top = new QWidget(this);
    m_matrix = new ConfusionPanel(*m_state, top);
    m_matrix->setFixedWidth(matrix_width);
    m_curves = new CurvesPanel(*m_state, top);
    auto* plots = new QHBoxLayout;
    plots->setSpacing(16);
    plots->addWidget(m_matrix);
    plots->addWidget(m_curves, 1);
    auto* operating = new OperatingBar(*m_state, top);
    auto* point = new QHBoxLayout;
    point->setSpacing(18);
    point->addWidget(new FiguresBar(*m_state, top));
    point->addWidget(operating, 1);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(plots, 1);
    column->addLayout(point);
    connect(operating, &OperatingBar::save_wanted, this, &ReviewPage::save_threshold);
    return top;
}

QWidget* ReviewPage::make_bottom()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("review_tabs"));
    m_tabs->setAccessibleName(tr("Comments, slices, labels"));
    m_tabs->setDocumentMode(true);
    m_comments = new CommentsPanel(*m_state, session().masking(), m_tabs);
    auto* slices = new SlicesPanel(*m_state, m_tabs);
    m_comparison = new ComparisonPanel(*m_state, m_tabs);
    m_tabs->addTab(m_comments, tr("Comments"));
    m_tabs->addTab(slices, tr("Slices"));
    m_tabs->addTab(new LabelsPanel(*m_state, m_tabs), tr("Label by label"));
    m_tabs->addTab(m_comparison, tr("Comparison"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_comparison), false);
    const auto show_list = [this] { m_tabs->setCurrentWidget(m_comments); };
    connect(m_matrix, &ConfusionPanel::chosen, this, show_list); // the matrix is where one was, and stays so
    const auto go_to_list = [this] {
        m_tabs->setCurrentWidget(m_comments);
        m_comments->show_selected(); // before it had no place to scroll in
        m_comments->setFocus();
    };
    connect(slices, &SlicesPanel::chosen, this, go_to_list);
    connect(m_comparison, &ComparisonPanel::chosen, this, go_to_list);
    return m_tabs;
}

void ReviewPage::declare_commands()
{
    Shortcuts& shortcuts = Shortcuts::instance();
    shortcuts.declare(QStringLiteral("review.search"), tr("Search in the comments"), QKeySequence(Qt::Key_Slash));
    shortcuts.declare(QStringLiteral("review.neighbours"), tr("Neighbours in score"), QKeySequence(Qt::Key_N));
    shortcuts.declare(QStringLiteral("review.to_label"), tr("Label queue"), QKeySequence(Qt::Key_L));
    shortcuts.declare(QStringLiteral("review.to_comments"), tr("Show in Comments"), QKeySequence(Qt::Key_C));
    shortcuts.declare(QStringLiteral("review.misclassified"), tr("Show the misclassified"), QKeySequence(Qt::Key_M));
}

QAction* ReviewPage::add_action(const char* name, const QString& id, std::function<void()> act)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    Shortcuts::instance().bind(action, id);
    connect(action, &QAction::triggered, this, std::move(act));
    m_actions.append(action);
    return action;
}

void ReviewPage::make_actions()
{
    add_action("search", QStringLiteral("review.search"), [this] {
        m_tabs->setCurrentWidget(m_comments);
        m_comments->begin_search();
    });
    m_comments->card()->add_button(add_action("neighbours", QStringLiteral("review.neighbours"), [this] { m_comments->show_neighbours(); }));
    m_comments->card()->add_button(add_action("to_label", QStringLiteral("review.to_label"), [this] {
        if (const auto comments = wanted_comments(); !comments.empty())
            Q_EMIT this->session().label_wanted(comments);
    }));
    m_comments->card()->add_button(add_action("to_comments", QStringLiteral("review.to_comments"), [this] {
        if (const auto comments = wanted_comments(); !comments.empty())
            Q_EMIT this->session().comments_wanted(comments);
    }));
    add_action("misclassified", QStringLiteral("review.misclassified"), [this] {
        m_tabs->setCurrentWidget(m_comments);
        m_state->set_filter({});
    });
    m_comments->card()->set_labels(label_looks(session().project(), session().task().task, palette()));
}

void ReviewPage::connect_parts()
{
    connect(m_header, &ReviewHeader::run_wanted, this, &ReviewPage::choose_run);
    connect(m_header, &ReviewHeader::part_wanted, this, &ReviewPage::choose_part);
    connect(m_header, &ReviewHeader::comparison_wanted, this, &ReviewPage::compare);
    connect(m_header, &ReviewHeader::export_wanted, this, [this] { Q_EMIT session().page_wanted(PageId::Export); });
    connect(m_comments->card(), &CommentCard::label_chosen, this, &ReviewPage::relabel);
    connect(m_state, &ReviewState::failed, m_messages, qOverload<const std::exception_ptr&>(&MessageBar::show_error));
    connect(m_state, &ReviewState::saved, this, [this](const QString& file, int rows) {
        const QString folder = QFileInfo(file).absolutePath();
        m_messages->show_message(MessageBar::Kind::Success, tr("%n row(s) written to %1.", nullptr, rows).arg(file), tr("Open the folder"),
                                 [this, folder] { open_outside(QUrl::fromLocalFile(folder), this); });
    });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_help)
            m_help();
    });
    connect(&session(), &Session::changed, this, &ReviewPage::follow_changes);
    connect(&session(), &Session::run_chosen, this, [this] { follow_changes({.runs = true}); });
    connect(&session(), &Session::comparison_wanted, this, [this](std::int64_t run) { compare(run); });
    connect(&session(), &Session::task_chosen, this, [this] { follow_changes({.runs = true, .tasks = true}); });
}

void ReviewPage::follow_changes(const Changes& changes)
{
    if (changes.tasks)
        m_comments->card()->set_labels(label_looks(session().project(), session().task().task, palette()));
    m_stale = true;
    if (isVisible())
        load();
}

// Reads the run on another thread; what is shown stays until it is there.
void ReviewPage::load()
{
    m_stale = false;
    const bool read = m_messages->guard([&] { m_header->set_runs(runs_to_review(session()), session().run()); });
    if (!read)
        return;
    if (m_header->compared() != m_compare_next)
        m_compare_next.reset(); // it is the run itself now, or not there any more
    if (m_comparison->is_on() && !m_header->compared())
        end_comparison();
    if (!session().run()) {
        show_no_run();
        return;
    }
    m_loading.start([path = session().path(), run = *session().run(), part = wanted_part()](const std::atomic<bool>&) { return read_review(path, run, part); },
                    [this](ReviewData review) { m_messages->guard([&] { take_data(std::move(review)); }); },
                    [this](const std::exception_ptr& exception) {
                        m_messages->show_error(exception);
                        if (m_compare_next)
                            compare(std::nullopt);
                    });
}

void ReviewPage::take_data(ReviewData review)
{
    m_header->setVisible(true);
    m_header->show_data(review);
    if (review.size() == 0) {
        m_state->clear();
        show_empty(tr("Nothing to measure this run by"), tr("Run %1 was trained without a validation or a test part. Set some labelled comments apart, and train again.").arg(review.run.number),
                   tr("Go to Train"), [this] { Q_EMIT session().page_wanted(PageId::Train); });
        return;
    }
    if (review.part == Split::Test && review.test_looks == 0 && !m_first_look_allowed) {
        show_first_look();
        return;
    }
    if (review.part == Split::Test) {
        session().test_gate().count_look(review.run.number);
        review.test_looks = session().test_gate().looks();
        m_header->show_data(review);
    }
    const bool another = !m_state->has_data() || m_state->data().run.number != review.run.number || m_state->data().part != review.part ||
                         m_state->data().scored.comments != review.scored.comments;
    if (another)
        end_comparison();
    session().show_part(review.part);
    m_state->set_data(std::make_shared<const ReviewData>(std::move(review)));
    m_stack->setCurrentIndex(1);
    note_changed_labels();
    if (m_compare_next)
        compare(m_compare_next);
    else if (another)
        take_up_comparison();
}

// On the part that is shown, if that is no first look at the test part of that run.
void ReviewPage::choose_run(std::int64_t run)
{
    if (wanted_part() == Split::Test && session().test_gate().has_seen(run))
        m_parts[run] = Split::Test;
    session().choose_run(run);
}

// Two runs that are compared are compared on the other part too.
void ReviewPage::choose_part(Split part)
{
    m_parts[session().run().value_or(0)] = part;
    m_compare_next = m_header->compared();
    load();
}

// Going to the test part is the user's own step, for each run anew.
std::optional<Split> ReviewPage::wanted_part() const
{
    const auto part = m_parts.find(session().run().value_or(0));
    return part == m_parts.end() ? std::nullopt : std::optional(part->second);
}

void ReviewPage::show_empty(const QString& title, const QString& sentence, const QString& button, std::function<void()> act)
{
    m_help = std::move(act);
    m_empty->set(QStringLiteral("review"), title, sentence, button);
    m_stack->setCurrentIndex(0);
}

void ReviewPage::show_no_run()
{
    m_loading.stop();
    m_state->clear();
    m_header->setVisible(false);
    show_empty(tr("No run to look at yet"), tr("Train on what you have labelled, and see here what the classifier gets right and wrong."), tr("Go to Train"),
               [this] { Q_EMIT session().page_wanted(PageId::Train); });
}

void ReviewPage::show_first_look()
{
    m_state->clear();
    show_empty(TestGate::title(), TestGate::sentence(), TestGate::answer(), [this] {
        m_first_look_allowed = true;
        load();
    });
}

}
