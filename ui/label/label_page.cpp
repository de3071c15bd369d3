#include "label/label_page.h"

#include "jobs/run_figures.h"
#include "jobs/run_owner.h"
#include "label/agreement_panel.h"
#include "label/decision_bar.h"
#include "label/next_training.h"
#include "label/side_panel.h"
#include "shell/masking.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "store/scores.h"
#include "store/second_reading.h"
#include "widgets/comment_text.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

namespace winnow {

namespace {

constexpr int reading_width = 720; // pixels: about 70 characters of the large type
constexpr double comment_scale = 1.6;
constexpr int side_width = 300;
constexpr qsizetype decisions_shown = 8;

}

LabelPage::LabelPage(Session& session, QWidget* parent)
    : Page(session, parent), m_list(new LabelList(session, this)), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_side(new SidePanel(session, this)), m_agreement(new AgreementPanel(session, this))
{
    setObjectName(QStringLiteral("label_page"));
    setFocusPolicy(Qt::StrongFocus);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_messages);
    middle->addWidget(make_header());
    middle->addWidget(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(make_desk());
    auto* side = new QWidget(this);
    side->setFixedWidth(side_width);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_side, 2);
    column->addWidget(m_agreement, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(side);
    make_actions();
    connect_parts();
    take_task();
}

void LabelPage::entered()
{
    show_counts();
    if (m_list->size() == 0 && !m_list->is_loading())
        load();
    else
        show_current();
    setFocus();
}

QList<QAction*> LabelPage::commands() const
{
    return m_bar->actions() + m_actions;
}

QWidget* LabelPage::make_header()
{
    auto* header = new QWidget(this);
    m_counts = new QLabel(header);
    m_counts->setObjectName(QStringLiteral("label_counts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_until_training = new QLabel(header);
    m_until_training->setObjectName(QStringLiteral("until_training"));
    m_until_training->setTextFormat(Qt::PlainText);
    m_train = new QPushButton(tr("Train now"), header);
    m_train->setObjectName(QStringLiteral("train_now"));
    m_train->setFocusPolicy(Qt::TabFocus);
    m_queue = new QComboBox(header);
    m_queue->setObjectName(QStringLiteral("queue"));
    m_queue->setAccessibleName(tr("Which comments, in which order"));
    m_queue->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(16);
    layout->addWidget(m_counts);
    layout->addWidget(m_until_training);
    layout->addWidget(m_train);
    layout->addStretch(1);
    layout->addWidget(m_queue);
    return header;
}

QWidget* LabelPage::make_desk()
{
    auto* desk = new QWidget(this);
    auto* sheet = new QWidget(desk);
    sheet->setMaximumWidth(reading_width);
    m_hint = new QLabel(sheet);
    m_hint->setObjectName(QStringLiteral("label_hint"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_comment = new CommentView(sheet);
    m_comment->setObjectName(QStringLiteral("comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->set_scale(comment_scale);
    m_note = new QLineEdit(sheet);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note on this comment. Enter keeps it, Escape does not."));
    m_note->hide();
    m_note->installEventFilter(this);
    m_bar = new DecisionBar(sheet);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(20, 8, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addWidget(m_comment, 1);
    column->addWidget(m_note);
    column->addWidget(m_bar);
    auto* layout = new QHBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(sheet, 100);
    layout->addStretch(1);
    return desk;
}

void LabelPage::make_actions()
{
    const auto add = [this](const QString& id, const QString& title, const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        Shortcuts::instance().bind(action, id, title, keys);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
    };
    add(QStringLiteral("label.next"), tr("Next comment"), QKeySequence(Qt::Key_Right), [this] { m_list->next(); });
    add(QStringLiteral("label.previous"), tr("Previous comment"), QKeySequence(Qt::Key_Left), [this] { m_list->previous(); });
    add(QStringLiteral("label.undo"), tr("Take back the last decision"), QKeySequence(Qt::Key_Backspace), [this] { session().undo(); });
    add(QStringLiteral("label.policy"), tr("Show or hide the panel"), QKeySequence(Qt::Key_P),
        [this] { m_side->parentWidget()->setVisible(m_side->parentWidget()->isHidden()); });
}

void LabelPage::connect_parts()
{
    connect(m_list, &LabelList::moved, this, &LabelPage::show_current);
    connect(m_list, &LabelList::failed, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_queue, &QComboBox::activated, this, &LabelPage::choose_queue);
    connect(m_bar, &DecisionBar::decided, this, &LabelPage::decide);
    connect(m_bar, &DecisionBar::note_wanted, this, &LabelPage::begin_note);
    connect(m_bar, &DecisionBar::mask_wanted, this, [this] { this->session().masking().set_on(!this->session().masking().is_on()); });
    connect(&session().masking(), &Masking::changed, this, [this] {
        if (isVisible() && !m_note->isVisible())
            show_current();
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { end_note(true); });
    auto* leave_note = new QAction(m_note);
    leave_note->setShortcut(QKeySequence(Qt::Key_Escape));
    leave_note->setShortcutContext(Qt::WidgetShortcut);
    m_note->addAction(leave_note);
    connect(leave_note, &QAction::triggered, this, [this] { end_note(false); });
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT this->session().page_wanted(PageId::Train); });
    connect(m_agreement, &AgreementPanel::comment_wanted, this, [this](std::int64_t comment) { load({comment}); });
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_label_counts.total > 0 && m_list->size() == 0)
            choose_queue(m_queue->findData(static_cast<int>(QueueKind::InOrder)));
        else
            Q_EMIT this->session().page_wanted(m_label_counts.total == 0 ? PageId::Import : PageId::Train);
    });
    connect(&session(), &Session::changed, this, &LabelPage::follow_changes);
    connect(&session(), &Session::task_chosen, this, &LabelPage::take_task);
    connect(&session(), &Session::went_back, this, &LabelPage::go_back_to);
    connect(&session(), &Session::label_wanted, this, [this](const std::vector<std::int64_t>& comments) {
        load(comments);
        Q_EMIT this->session().page_wanted(PageId::Label);
    });
}

void LabelPage::fill_queues()
{
    m_queue->clear();
    const auto add = [this](QueueKind kind, const QString& text) { m_queue->addItem(text, static_cast<int>(kind)); };
    add(QueueKind::InOrder, tr("All, in order"));
    add(QueueKind::Unlabelled, tr("Unlabelled only"));
    add(QueueKind::Random, tr("All, at random"));
    add(QueueKind::LeastSure, tr("Least sure by the last run"));
    add(QueueKind::SuspectedMistakes, tr("Suspected mistakes"));
    add(QueueKind::SecondReading, tr("Second reading (blind)"));
    if (!m_chosen.empty())
        add(QueueKind::Chosen, tr("%n chosen comment(s)", nullptr, static_cast<int>(m_chosen.size())));
}

void LabelPage::choose_queue(int index)
{
    Settings().setValue(QStringLiteral("label/queue"), m_queue->itemData(index).toInt());
    m_chosen.clear();
    load();
    setFocus();
}

void LabelPage::load(std::vector<std::int64_t> chosen)
{
    m_chosen = std::move(chosen);
    const int remembered = Settings().value(QStringLiteral("label/queue"), static_cast<int>(QueueKind::Unlabelled)).toInt();
    QueueRequest request;
    request.kind = m_chosen.empty() ? static_cast<QueueKind>(remembered) : QueueKind::Chosen;
    request.annotator = session().annotator();
    request.seed = 1;
    request.chosen = m_chosen;
    fill_queues();
    m_queue->setCurrentIndex(std::max(0, m_queue->findData(static_cast<int>(request.kind))));
    m_agreement->setVisible(request.kind == QueueKind::SecondReading);
    if (is_second_reading())
        m_agreement->refresh();
    m_list->load(request);
}

void LabelPage::show_current()
{
    if (m_note->isVisible())
        end_note(false);
    const std::optional<CommentRow> row = m_list->current();
    m_side->show_comment(row);
    if (row)
        show_comment(*row);
    else
        show_end();
}

void LabelPage::show_comment(const CommentRow& row)
{
    m_stack->setCurrentIndex(1);
    m_comment->set_text(shown_text(row.text), session().masking().masked(row));
    m_bar->show_decision(is_second_reading() ? std::nullopt : row.decision);
    show_hint(row);
}

void LabelPage::show_end()
{
    if (m_label_counts.total == 0)
        m_empty->set(QStringLiteral("label"), tr("No comments yet"), tr("Import a file of comments, and label them here with a key each."), tr("Import…"));
    else if (m_list->size() == 0)
        m_empty->set(QStringLiteral("done"), tr("Nothing in this queue"), tr("Choose another one at the top right, train on what is labelled, or go through all comments again."),
                     tr("Go through all"));
    else
        m_empty->set(QStringLiteral("done"), tr("You are through"), tr("All %n comment(s) of this queue were shown. Left goes back.", nullptr, static_cast<int>(m_list->size())),
                     tr("Go to Train"));
    m_stack->setCurrentIndex(0);
}

void LabelPage::show_hint(const CommentRow& row)
{
    const QString place = tr("%1 of %2").arg(m_list->place() + 1).arg(m_list->size());
    QString hint = place;
    if (m_list->kind() == QueueKind::SuspectedMistakes && row.score && row.decision && row.decision->kind == AnnotationKind::Label)
        hint += QStringLiteral("  ·  ") + tr("labelled %1; the run gives %2 a score of %3")
                                               .arg(qt(row.decision->label), qt(session().task().task.positive_label), QLocale().toString(*row.score, 'f', 2));
    else if (m_list->kind() == QueueKind::LeastSure && row.score)
        hint += QStringLiteral("  ·  ") + tr("the run gives %1 a score of %2").arg(qt(session().task().task.positive_label), QLocale().toString(*row.score, 'f', 2));
    m_hint->setText(hint);
}

// Counting all labels takes long in a large project, so on another thread; after a decision the copy is kept right.
void LabelPage::show_counts()
{
    m_counting.start(
        [path = session().path(), task = session().task().id](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return label_counts(project, task);
        },
        [this](const LabelCounts& counts) {
            m_label_counts = counts;
            QStringList parts = {tr("%1 of %2 labelled").arg(counts.labelled()).arg(counts.total)};
            for (const std::string& label : session().task().task.labels) {
                const auto found = counts.labels.find(label);
                parts << QStringLiteral("%1 %2").arg(qt(label)).arg(found == counts.labels.end() ? 0 : found->second);
            }
            m_counts->setText(parts.join(QStringLiteral(" · ")));
            const std::int64_t missing = labels_until_training(counts, session().task().task.labels.size(), labelled_at_last_training());
            m_until_training->setText(missing == 0 ? QString() : tr("about %n more until the next training says something new", nullptr, static_cast<int>(missing)));
            m_train->setVisible(missing == 0 && counts.total > 0);
            if (!m_list->current())
                show_end();
        },
        [this](const std::exception_ptr& exception) { m_messages->show_error(exception); });
}

void LabelPage::take_task()
{
    m_last.clear();
    m_bar->set_labels(label_looks(session().project(), session().task().task, palette()));
    m_side->show_policy();
    m_side->show_last({});
    load();
    show_counts();
}

void LabelPage::decide(const Decision& decision)
{
    const std::optional<CommentRow> row = m_list->current();
    if (!row)
        return;
    const std::int64_t id = row->id;
    const Reading reading = is_second_reading() ? Reading::Second : Reading::First;
    const bool decided = m_messages->guard([&] {
        label_comments(session().project(), session().task().id, std::span(&id, 1), decision, session().annotator(), reading);
    });
    if (!decided)
        return;
    m_messages->clear();
    count_decision(*row, decision);
    m_list->forget_rows();
    if (decision.kind == AnnotationKind::Cleared)
        show_current();
    else
        m_list->next();
    Changes changes;
    changes.annotations = true;
    changes.comment_ids = {id};
    session().announce(changes);
}

void LabelPage::begin_note()
{
    const std::optional<CommentRow> row = m_list->current();
    if (!row)
        return;
    m_note->setText(row->decision ? qt(row->decision->note) : QString());
    m_note->show();
    m_note->setFocus();
}

void LabelPage::end_note(bool keep)
{
    const std::optional<CommentRow> row = m_list->current();
    m_note->hide();
    setFocus();
    if (!keep || !row)
        return;
    const bool kept = m_messages->guard([&] {
        set_note(session().project(), session().task().id, row->id, m_note->text().trimmed().toStdString(), session().annotator());
    });
    if (!kept)
        return;
    Changes changes;
    changes.annotations = true;
    changes.comment_ids = {row->id};
    session().announce(changes);
}

void LabelPage::count_decision(const CommentRow&, const Decision& decision)
{
    QString word = qt(decision.label);
    if (decision.kind == AnnotationKind::Skip)
        word = tr("skipped");
    else if (decision.kind == AnnotationKind::Unsure)
        word = tr("unsure");
    else if (decision.kind == AnnotationKind::Cleared)
        word = tr("taken away");
    m_last.prepend(word);
    m_last = m_last.mid(0, decisions_shown);
    m_side->show_last(m_last);
}

void LabelPage::follow_changes(const Changes& changes)
{
    if (changes.tasks)
        take_task();
    if (changes.annotations || changes.comments) {
        m_list->forget_rows();
        show_counts();
        if (isVisible() && !m_note->isVisible())
            show_current();
        if (is_second_reading())
            m_agreement->refresh();
    }
}

void LabelPage::go_back_to(const UndoResult& result)
{
    if (!m_last.isEmpty())
        m_last.removeFirst();
    m_side->show_last(m_last);
    if (isVisible() && result.step.comment_id)
        m_list->go_to(*result.step.comment_id);
}

bool LabelPage::is_second_reading() const
{
    return m_queue->currentData().toInt() == static_cast<int>(QueueKind::SecondReading);
}

std::optional<std::int64_t> LabelPage::labelled_at_last_training()
{
    const auto run = latest_run(session().project(), RunState::Finished);
    if (!run || run->task_id != session().task().id)
        return std::nullopt;
    std::int64_t labelled = 0;
    for (const StoredScore& score : scores(session().project(), run->number))
        labelled += !score.label.empty();
    return labelled;
}

}
