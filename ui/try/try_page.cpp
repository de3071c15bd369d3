#include "try/try_page.h"

#include "catalog/catalog.h"
#include "common/error.h"
#include "jobs/run_figures.h"
#include "jobs/run_owner.h"
#include "shell/model_title.h"
#include "shell/shortcuts.h"
#include "shell/threshold_text.h"
#include "store/runs.h"
#include "try/run_choice.h"
#include "try/score_bars.h"
#include "try/text_field.h"
#include "try/word_legend.h"
#include "try/word_progress.h"
#include "try/word_table.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/text_size.h"
#include "widgets/title.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds typing_pause{500};

bool is_here(const std::string& model)
{
    try {
        Catalog().resolve(model);
    } catch (const Error& error) {
        return error.kind() != ErrorKind::NotFound;
    }
    return true;
}

}

TryPage::TryPage(Session& session, QWidget* parent)
    : Page(session, parent), m_messages(new MessageBar(this)), m_choice(new RunChoice(session, this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_clear(new QAction(this))
{
    setObjectName(QStringLiteral("try_page"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(make_content());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_choice->setContentsMargins(20, 16, 20, 0);
    layout->addWidget(m_messages);
    layout->addWidget(m_choice);
    layout->addWidget(m_stack, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typing_pause);
    connect_parts();
}

void TryPage::entered()
{
    follow_run();
    m_text->setFocus();
}

QWidget* TryPage::make_content()
{
    auto* content = new QWidget(this);
    m_run_line = new QLabel(content);
    m_run_line->setObjectName(QStringLiteral("try_run"));
    m_run_line->setTextFormat(Qt::PlainText);
    m_run_line->setWordWrap(true);
    m_text = new TextField(content);
    m_text->setObjectName(QStringLiteral("try_text"));
    m_text->setAccessibleName(tr("Text to try"));
    m_text->setPlaceholderText(tr("Type or paste a text. It stays on this machine."));
    m_text->setTabChangesFocus(true);
    set_text_scale(m_text, 1.25);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(20, 8, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_run_line);
    layout->addWidget(m_text, 2);
    m_answer = make_answer();
    layout->addWidget(m_answer, 3);
    return content;
}

QWidget* TryPage::make_answer()
{
    auto* answer = new QWidget(this);
    m_decision = new QLabel(answer);
    m_decision->setObjectName(QStringLiteral("try_decision"));
    m_decision->setTextFormat(Qt::PlainText);
    set_title_font(m_decision, 1.5);
    m_state = new QLabel(answer);
    m_state->setObjectName(QStringLiteral("try_state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_bars = new ScoreBars(answer);
    auto* left = new QVBoxLayout;
    left->addWidget(m_decision);
    left->addWidget(m_bars);
    left->addWidget(m_state);
    left->addStretch(1);
    auto* layout = new QHBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(left, 3);
    layout->addLayout(make_words(answer), 2);
    return answer;
}

void TryPage::connect_parts()
{
    Shortcuts::instance().bind(m_clear, QStringLiteral("try.clear"), tr("&Clear the text"), QKeySequence(QStringLiteral("Ctrl+L")));
    connect(m_clear, &QAction::triggered, m_text, &QPlainTextEdit::clear);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TryPage::text_changed);
    connect(m_text, &TextField::shortened, this, [this](qsizetype taken, qsizetype pasted) {
        m_shortened = tr("Of the %1 characters that were pasted the first %2 were taken: a classifier reads the beginning of a text only.")
                          .arg(QLocale().toString(pasted), QLocale().toString(taken));
        m_state->setText(m_shortened);
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { ask(WordEffects::ByLeavingOut); });
    connect(m_empty, &EmptyState::pressed, this, [this] { Q_EMIT this->session().page_wanted(m_way); });
    connect(m_choice, &RunChoice::chosen, this, [this] {
        m_messages->clear(); // it was of the run before
        follow_run();
    });
    connect(&session(), &Session::run_chosen, this, [this] {
        if (isVisible())
            follow_run();
    });
    connect(&session(), &Session::changed, this, [this](const Changes& changes) {
        if (changes.runs && isVisible())
            follow_run();
    });
}

void TryPage::follow_run()
{
    m_choice->follow();
    const std::optional<std::int64_t> run = m_choice->run();
    m_choice->setVisible(run.has_value());
    if (!run) {
        m_server.reset();
        m_served_run = 0;
        show_nothing(tr("Nothing to try yet"), tr("When a training has finished, you can type a text here and see what the classifier says."), tr("Go to Train"), PageId::Train);
        return;
    }
    m_stack->setCurrentIndex(1);
    m_messages->guard([&] {
        if (*run != m_served_run) {
            const std::string model = run_numbered(session().project(), *run).model;
            if (!is_here(model))
                return show_nothing(tr("The model of this run is not on this machine"),
                                    tr("Run %1 was trained with %2. Get that model, and type here what the classifier should judge.").arg(*run).arg(model_title(model)),
                                    tr("Go to Models"), PageId::Models);
            begin(*run);
        }
        follow_threshold();
    });
    m_answer->setVisible(m_server != nullptr); // none: the message says why
}

void TryPage::show_nothing(const QString& title, const QString& sentence, const QString& button, PageId way)
{
    m_way = way;
    m_empty->set(QStringLiteral("try"), title, sentence, button);
    m_stack->setCurrentIndex(0);
}

void TryPage::begin(std::int64_t run)
{
    forget_answer();
    m_run_line->clear();
    m_server.reset();
    m_served_run = 0;
    m_server = std::make_unique<RunServer>(session(), run);
    m_served_run = run;
    connect(m_server.get(), &RunServer::loading, this, [this] { m_state->setText(tr("The model is being loaded…")); });
    connect(m_server.get(), &RunServer::ready, this, [this] { m_state->clear(); });
    connect(m_server.get(), &RunServer::answered, this, &TryPage::show_answer);
    connect(m_server.get(), &RunServer::refused, m_messages, qOverload<const QString&>(&MessageBar::show_error));
    connect(m_server.get(), &RunServer::refused, m_progress, &WordProgress::end);
    m_server->start();
    text_changed();
}

// It may have been set anew on the page Review since the model was loaded.
void TryPage::follow_threshold()
{
    const Task& task = m_server->task();
    const Run run = run_numbered(session().project(), m_served_run);
    m_threshold = run.threshold;
    m_run_line->setText(m_threshold ? tr("Run %1. A text is %2 where its score is at least %3.")
                                          .arg(m_served_run)
                                          .arg(qt(task.positive_label), threshold_text(run))
                                    : tr("Run %1. The label with the highest score is the decision.").arg(m_served_run));
    m_legend->set_label(qt(task.positive_label));
    m_words->set_label(qt(task.positive_label));
    m_bars->set_task(task, m_threshold);
    m_bars->set_scores(m_scores);
    show_decision();
}

void TryPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint_words();
}

void TryPage::text_changed()
{
    expect_words();
    m_shortened.clear();
    ask(WordEffects::None);
    if (m_wants_words->isChecked())
        m_pause.start();
}

void TryPage::ask(WordEffects effects)
{
    const QString typed = m_text->toPlainText();
    if (typed.trimmed().isEmpty() || !m_server) { // blanks say nothing
        m_pause.stop();
        forget_answer();
        return;
    }
    const std::string text = typed.toStdString();
    m_asked = text;
    if (effects == WordEffects::ByLeavingOut)
        m_progress->begin(m_words->rowCount());
    if (m_messages->guard([&] { m_server->ask(text, effects); }) && !m_server->is_ready())
        m_state->setText(tr("The model is being loaded…"));
}

void TryPage::show_answer(const Answered& answer, WordEffects effects)
{
    if (m_text->toPlainText().toStdString() != m_asked)
        return;
    m_messages->clear();
    m_scores = answer.scores;
    m_bars->set_scores(m_scores);
    show_decision();
    m_state->setText(answer.cut && m_shortened.isEmpty() ? tr("The text is longer than the classifier reads: its end was left out, as in the training.") : m_shortened);
    if (effects == WordEffects::ByLeavingOut)
        show_words(answer.effects);
}

void TryPage::show_decision()
{
    m_decision->setText(m_scores.empty() ? QString() : qt(predicted_label(m_scores, m_server->task(), m_threshold)));
}

void TryPage::forget_answer()
{
    m_asked.clear();
    m_scores.clear();
    m_decision->clear();
    m_state->clear();
    m_bars->set_scores({});
    m_words->set({}, {}, WordTable::Changes::Known);
    m_progress->end();
}

}
