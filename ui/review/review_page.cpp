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
    connect(m_header, &ReviewHeader::comparison_wanted, this, [this](std::optional<std::int64_t> run) { compare(run); });
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

}
