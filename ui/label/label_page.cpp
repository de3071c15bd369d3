#include "label/label_page.h"

#include "label/decision_bar.h"
#include "label/header_bar.h"
#include "label/last_decisions.h"
#include "label/muted_label.h"
#include "label/side_panel.h"
#include "label/thread_view.h"
#include "shell/label_looks.h"
#include "shell/masking.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "store/second_reading.h"
#include "widgets/comment_text.h"
#include "widgets/comment_view.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/text_size.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

namespace winnow {

namespace {

constexpr int reading_width = 70; // characters a line: what people read well
constexpr double comment_scale = 1.6;
constexpr int side_width = 300;

LabelQueue remembered_queue(const Session& session)
{
    const QString name = Settings().value(session.settings_group() + QStringLiteral("/queue")).toString();
    for (const LabelQueue queue : {LabelQueue::InOrder, LabelQueue::Random, LabelQueue::LeastSure, LabelQueue::SuspectedMistakes, LabelQueue::SecondReading,
                                   LabelQueue::Disagreements})
        if (queue_name(queue) == name)
            return queue;
    return LabelQueue::Unlabelled;
}

}

LabelPage::LabelPage(Session& session, QWidget* parent) : Page(session, parent)
{
    setObjectName(QStringLiteral("label_page"));
    setFocusPolicy(Qt::StrongFocus);
    make_parts();
    make_actions();
    connect_parts();
    connect_ways();
    keep_fitting(this, [this] { fit_width(); });
    begin_task();
}

LabelPage::~LabelPage() = default;

void LabelPage::make_parts()
{
    m_list = new LabelList(session(), this);
    m_progress = new LabelProgress(session(), this);
    m_messages = new MessageBar(this);
    m_header = new HeaderBar(this);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(this);
    m_stack->addWidget(new QWidget(this)); // while the queue is made
    m_stack->addWidget(m_empty);
    m_stack->addWidget(make_desk());
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_messages);
    middle->addWidget(m_header);
    middle->addWidget(m_stack, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(make_side());
}

QWidget* LabelPage::make_desk()
{
    auto* desk = new QWidget(this);
    m_sheet = new QWidget(desk);
    m_hint = new MutedLabel({}, m_sheet);
    m_hint->setObjectName(QStringLiteral("label_hint"));
    m_hint->setWordWrap(true);
    m_comment = new CommentView(m_sheet);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->set_scale(comment_scale);
    m_shown_note = new MutedLabel({}, m_sheet);
    m_shown_note->setObjectName(QStringLiteral("shown_note"));
    m_shown_note->setWordWrap(true);
    m_note = new QLineEdit(m_sheet);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note on this comment. Enter keeps it, Escape does not."));
    m_note->hide();
    m_bar = new DecisionBar(m_sheet);
    m_last = new LastDecisions(m_sheet);
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(20, 8, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addWidget(m_comment, 1);
    column->addWidget(m_shown_note);
    column->addWidget(m_note);
    column->addWidget(m_bar);
    column->addWidget(m_last);
    auto* layout = new QHBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_sheet, 100);
    layout->addStretch(1);
    return desk;
}

QWidget* LabelPage::make_side()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(side_width);
    m_side = new SidePanel(session(), side);
    m_agreement = new AgreementPanel(session(), side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_side, 2);
    column->addWidget(m_agreement, 1);
    return side;
}

void LabelPage::declare_commands()
{
    DecisionBar::declare_commands();
    Shortcuts& shortcuts = Shortcuts::instance();
    shortcuts.declare(QStringLiteral("label.next"), tr("Next comment"), QKeySequence(Qt::Key_Right));
    shortcuts.declare(QStringLiteral("label.previous"), tr("Previous comment"), QKeySequence(Qt::Key_Left));
    shortcuts.declare(QStringLiteral("label.undo"), tr("Take back the last decision"), QKeySequence(Qt::Key_Backspace));
    shortcuts.declare(QStringLiteral("label.policy"), tr("Show or hide the policy"), QKeySequence(Qt::Key_P));
    shortcuts.declare(QStringLiteral("label.queue"), tr("Choose the queue"), QKeySequence(Qt::Key_Q));
    shortcuts.declare(QStringLiteral("label.down"), tr("Scroll a long comment down"), QKeySequence(Qt::Key_Down));
    shortcuts.declare(QStringLiteral("label.up"), tr("Scroll a long comment up"), QKeySequence(Qt::Key_Up));
}

void LabelPage::make_actions()
{
    const auto add = [this](const QString& id, auto act) {
        auto* action = new QAction(this);
        Shortcuts::instance().bind(action, id);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
    };
    const auto scroll = [this](QAbstractSlider::SliderAction step) { m_comment->verticalScrollBar()->triggerAction(step); };
    add(QStringLiteral("label.next"), [this] { m_list->next(); });
    add(QStringLiteral("label.previous"), [this] { m_list->previous(); });
    add(QStringLiteral("label.undo"), [this] { session().undo(); });
    add(QStringLiteral("label.policy"), [this] { m_side->toggle_policy(); });
    add(QStringLiteral("label.queue"), [this] { m_header->open_queues(); });
    add(QStringLiteral("label.down"), [scroll] { scroll(QAbstractSlider::SliderSingleStepAdd); });
    add(QStringLiteral("label.up"), [scroll] { scroll(QAbstractSlider::SliderSingleStepSub); });
}

void LabelPage::connect_parts()
{
    connect(m_list, &LabelList::loaded, this, [this] { m_is_stale = false; });
    connect(m_list, &LabelList::moved, this, &LabelPage::show_current);
    connect(m_list, &LabelList::thinned, this, [this] {
        if (!m_note->isVisibleTo(this)) // what is being typed stays
            show_current();
    });
    connect(m_list, &LabelList::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_progress, &LabelProgress::changed, this, &LabelPage::show_progress);
    connect(m_progress, &LabelProgress::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_header, &HeaderBar::queue_chosen, this, &LabelPage::choose_queue);
    connect(m_header, &HeaderBar::annotator_wanted, &session(), &Session::annotator_wanted);
    connect(m_header, &HeaderBar::training_wanted, this, [this] { Q_EMIT session().page_wanted(PageId::Train); });
    connect(m_bar, &DecisionBar::decided, this, &LabelPage::decide);
    connect(m_bar, &DecisionBar::note_wanted, this, &LabelPage::begin_note);
    connect(m_bar, &DecisionBar::mask_wanted, this, [this] { session().masking().set_on(!session().masking().is_on()); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { end_note(true); });
    auto* leave_note = new QAction(m_note);
    leave_note->setShortcut(QKeySequence(Qt::Key_Escape));
    leave_note->setShortcutContext(Qt::WidgetShortcut);
    m_note->addAction(leave_note);
    connect(leave_note, &QAction::triggered, this, [this] { end_note(false); });
    const auto go_to = [this](std::int64_t comment) {
        m_list->show(comment);
        setFocus();
    };
    connect(m_last, &LastDecisions::comment_wanted, this, go_to);
    connect(m_agreement, &AgreementPanel::comment_wanted, this, go_to);
    connect(m_agreement, &AgreementPanel::settling_wanted, this, [this] { choose_queue(LabelQueue::Disagreements); });
    connect(m_empty, &EmptyState::pressed, this, &LabelPage::take_way);
    for (QWidget* part : findChildren<QWidget*>())
        if (part->focusPolicy() & Qt::TabFocus && (qobject_cast<QAbstractButton*>(part) || qobject_cast<QComboBox*>(part) || qobject_cast<QAbstractItemView*>(part)))
            part->installEventFilter(this);
}

void LabelPage::connect_ways()
{
    connect(&session(), &Session::changed, this, &LabelPage::follow_changes);
    connect(&session(), &Session::task_chosen, this, &LabelPage::begin_task);
    connect(&session(), &Session::annotator_chosen, this, &LabelPage::begin_reader);
    connect(&session(), &Session::run_chosen, this, [this] { m_list->forget_rows(); });
    m_bar->set_masked(session().masking().is_on());
    connect(&session().masking(), &Masking::changed, this, [this] {
        m_bar->set_masked(session().masking().is_on());
        if (isVisible() && !m_note->isVisible() && !m_list->is_loading())
            show_current();
    });
    connect(&session(), &Session::went_back, this, &LabelPage::go_back_to);
    connect(&session(), &Session::label_wanted, this, [this](const std::vector<std::int64_t>& comments) {
        load(LabelQueue::Chosen, comments);
        Q_EMIT session().page_wanted(PageId::Label);
    });
}

void LabelPage::entered()
{
    if (m_is_stale) {
        m_is_stale = false;
        m_progress->read();
        m_list->look_again({}, LabelList::Shown::MayGo);
    }
    if (!m_list->is_loading())
        show_current();
    look_for_run();
    setFocus();
}

QList<QAction*> LabelPage::commands() const
{
    return m_bar->actions() + m_actions;
}

void LabelPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show_labels();
}

// Where the focus is on a button, a list or the queues, their own keys are theirs: Space and the arrows.
bool LabelPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool is_own = key == Qt::Key_Space || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    if (is_own)
        event->accept();
    return is_own;
}

void LabelPage::fit_width()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * comment_scale);
    const QMargins margins = m_sheet->layout()->contentsMargins();
    m_sheet->setMaximumWidth(QFontMetrics(font).averageCharWidth() * reading_width + margins.left() + margins.right());
}

void LabelPage::begin_task()
{
    m_note->hide();
    m_last->clear();
    m_chosen.clear();
    m_header->show_annotator(session().annotator());
    show_task();
    load(remembered_queue(session()));
    m_progress->read();
}

void LabelPage::show_task()
{
    show_labels();
    m_side->show_policy();
}

void LabelPage::show_labels()
{
    m_messages->guard([this] {
        const std::vector<LabelLook> looks = label_looks(session().project(), session().task().task, QApplication::palette());
        m_bar->set_labels(looks);
        m_last->set_labels(looks);
    });
}

}
