#include "widgets/comment_text.h"

#include "widgets/qt_text.h"

#include <QApplication>
#include <QEvent>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextOption>
#include <algorithm>
#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr QChar cover(0x25cf); // ●

// Unicode Standard Annex 9, table 2: marks, embeddings, overrides, isolates.
constexpr std::array<std::pair<char16_t, const char*>, 12> direction_controls = {{{0x061c, "ALM"}, {0x200e, "LRM"}, {0x200f, "RLM"}, {0x202a, "LRE"},
                                                                                  {0x202b, "RLE"}, {0x202c, "PDF"}, {0x202d, "LRO"}, {0x202e, "RLO"},
                                                                                  {0x2066, "LRI"}, {0x2067, "RLI"}, {0x2068, "FSI"}, {0x2069, "PDI"}}};

// The longest word first, so that "shut up now" is not found as "shut up".
QString pattern_of(const QStringList& words)
{
    QStringList patterns;
    for (const QString& word : words)
        if (const QString simple = word.simplified(); !simple.isEmpty())
            patterns << QRegularExpression::escape(simple).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    if (patterns.isEmpty())
        return {};
    std::ranges::sort(patterns, std::ranges::greater{}, [](const QString& pattern) { return pattern.size(); });
    return QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}])(?:%1)(?![\\p{L}\\p{M}\\p{N}])").arg(patterns.join(QLatin1Char('|')));
}

}

QString shown_text(const std::string& text)
{
    QString shown = qt(text);
    for (const auto& [control, name] : direction_controls)
        shown.replace(QChar(control), QStringLiteral("⟦%1⟧").arg(QLatin1String(name)));
    return shown;
}

Qt::LayoutDirection direction_of(const QString& line)
{
    static const QRegularExpression names(QStringLiteral("⟦[A-Z]{3}⟧"));
    return QString(line).remove(names).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

QString covered_text(const QString& text)
{
    QString covered;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0, end = characters.toNextBoundary(); end != -1; begin = end, end = characters.toNextBoundary())
        covered += text[begin].isSpace() ? text[begin] : cover;
    return covered;
}

WordMask::WordMask(const QStringList& words)
    : m_words(pattern_of(words), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
{
}

QString WordMask::masked(const QString& text) const
{
    if (m_words.pattern().isEmpty())
        return text;
    QString masked;
    qsizetype behind = 0;
    for (auto matches = m_words.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        masked += QStringView(text).mid(behind, match.capturedStart() - behind);
        masked += covered_text(match.captured());
        behind = match.capturedEnd();
    }
    masked += QStringView(text).mid(behind);
    return masked;
}

CommentView::CommentView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setUndoRedoEnabled(false);
    take_font();
}

void CommentView::set_text(const QString& text, const QString& masked)
{
    m_text = text;
    m_masked = masked.isEmpty() ? text : masked;
    m_open = false;
    show_text();
}

void CommentView::open_text()
{
    m_open = true;
    show_text();
}

void CommentView::set_scale(double scale)
{
    m_scale = scale;
    take_font();
}

void CommentView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        take_font();
}

void CommentView::enterEvent(QEnterEvent* event)
{
    QPlainTextEdit::enterEvent(event);
    m_pointed_at = true;
    show_text();
}

void CommentView::leaveEvent(QEvent* event)
{
    QPlainTextEdit::leaveEvent(event);
    m_pointed_at = false;
    show_text();
}

// Only what changes is set: the selection and the place in a long text stay while the mouse comes and goes.
void CommentView::show_text()
{
    const QString& shown = is_masked() ? m_masked : m_text;
    if (shown == toPlainText())
        return;
    setPlainText(shown);
    setAccessibleDescription(shown);
    turn_lines();
}

// By the text itself: what is covered, and the names of written-out characters, would turn a line round.
void CommentView::turn_lines()
{
    const QStringList lines = m_text.split(QLatin1Char('\n'));
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLayoutDirection(direction_of(lines.value(block.blockNumber())));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void CommentView::take_font()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * m_scale);
    setFont(font);
}

}
