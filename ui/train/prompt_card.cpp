#include "train/prompt_card.h"

#include "widgets/colours.h"
#include "widgets/comment_text.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"
#include "widgets/text_size.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr int lines_shown = 9;

// What a token looks like: every second one tinted, so that their borders show; the comment's in the text's colour, what
// frames it muted.
QTextCharFormat format_of(std::size_t place, bool is_comment, const QPalette& palette)
{
    const Colours colours = colours_of(palette);
    QTextCharFormat format;
    QColor tint = colours.accent;
    tint.setAlphaF(place % 2 ? 0.10F : 0.24F);
    format.setBackground(tint);
    format.setForeground(is_comment ? colours.text : colours.muted);
    return format;
}

}

PromptCard::PromptCard(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_cut(new QLabel(this)), m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("prompt_card"));
    m_cut->setObjectName(QStringLiteral("cut_line"));
    m_cut->setTextFormat(Qt::PlainText);
    m_cut->setWordWrap(true);
    m_cut->hide();
    m_fold->setObjectName(QStringLiteral("show_prompt"));
    m_fold->setText(tr("What the model reads"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details = make_details();
    m_details->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cut);
    layout->addWidget(m_fold);
    layout->addWidget(m_details);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_details->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

QWidget* PromptCard::make_details()
{
    auto* details = new QWidget(this);
    m_about = new QLabel(details);
    m_about->setObjectName(QStringLiteral("prompt_about"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_text = new QPlainTextEdit(details);
    m_text->setObjectName(QStringLiteral("prompt_text"));
    m_text->setAccessibleName(tr("The prompt of one example"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    keep_fitting(m_text, [this] { m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines_shown); });
    auto* next = new QPushButton(tr("Another example"), details);
    next->setObjectName(QStringLiteral("next_example"));
    connect(next, &QPushButton::clicked, this, [this] {
        ++m_example;
        read();
    });
    auto* layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_text);
    layout->addWidget(next, 0, Qt::AlignLeft);
    return details;
}

void PromptCard::refresh(const std::filesystem::path& model, const TrainingSettings& settings)
{
    if (m_is_read && model == m_model && settings.max_length == m_max_length && settings.train_limit == m_train_limit)
        return;
    if (model != m_model)
        m_reading.tokenizer.reset();
    m_model = model;
    m_max_length = settings.max_length;
    m_train_limit = settings.train_limit;
    read();
}

void PromptCard::forget()
{
    m_is_read = false;
}

void PromptCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reading.view)
        show_tokens(*m_reading.view);
}

void PromptCard::read()
{
    if (m_model.empty())
        return;
    m_is_read = true;
    const PromptQuestion question{m_session.path(), m_session.task(), m_model, m_max_length, m_train_limit, m_example};
    m_reader.start([question, tokenizer = m_reading.tokenizer](const std::atomic<bool>& stop) { return read_prompt(question, tokenizer, stop); },
                   [this](const PromptReading& reading) { take(reading); },
                   [this](const std::exception_ptr& exception) {
                       m_reading.view.reset();
                       m_text->clear();
                       m_about->clear();
                       m_cut->setText(sentence_of(exception));
                       m_cut->show();
                   });
}

void PromptCard::take(const PromptReading& reading)
{
    m_reading = reading;
    show_reading();
}

void PromptCard::show_reading()
{
    const QLocale locale;
    m_cut->setText(m_reading.cut == 0 ? tr("Every text fits whole.")
                                      : tr("%n text(s) lose their end to fit.", nullptr, static_cast<int>(m_reading.cut)));
    m_cut->show();
    if (!m_reading.view)
        return;
    const PromptView& view = *m_reading.view;
    m_about->setText(tr("%1 tokens of at most %2; each tint is one. It learns to go on with “%3”.")
                         .arg(locale.toString(static_cast<qlonglong>(std::ssize(view.tokens))), locale.toString(static_cast<qlonglong>(view.longest)), qt(m_reading.label)));
    show_tokens(view);
}

void PromptCard::show_tokens(const PromptView& view)
{
    QString text;
    QList<QTextEdit::ExtraSelection> tints;
    m_text->clear();
    struct Piece {
        qsizetype begin;
        qsizetype end;
        bool is_comment;
    };
    std::vector<Piece> pieces;
    for (const PlacedToken& token : view.tokens) {
        // A token that stands for no byte is <bos>, or begins a character that a later one ends.
        const bool is_first = pieces.empty();
        QString shown = is_first ? QStringLiteral("<bos>") : shown_text(view.prompt.substr(token.begin, token.end - token.begin));
        shown.replace(QLatin1Char('\r'), QChar(0x240d)); // the editor would make one character of \r\n
        pieces.push_back({text.size(), text.size() + shown.size(), !is_first && token.begin >= view.comment_begin && token.end <= view.comment_end});
        text += shown;
    }
    const qsizetype end = text.size();
    if (!view.cut_off.empty())
        text += QLatin1Char('\n') + tr("Cut off: %1").arg(shown_text(view.cut_off));
    m_text->setPlainText(text);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(pieces[i].begin));
        cursor.setPosition(static_cast<int>(std::min(pieces[i].end, end)), QTextCursor::KeepAnchor);
        tints.append({cursor, format_of(i, pieces[i].is_comment, palette())});
    }
    m_text->setExtraSelections(tints);
}

}
