#include "widgets/comment_text.h"

#include "widgets/qt_text.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QTextOption>
#include <array>
#include <utility>

namespace winnow {

namespace {

constexpr QChar cover(0x25cf); // ●

// Unicode Standard Annex 9, table 2: marks, embeddings, overrides, isolates.
constexpr std::array<std::pair<char16_t, const char*>, 12> direction_controls = {{{0x061c, "ALM"}, {0x200e, "LRM"}, {0x200f, "RLM"}, {0x202a, "LRE"},
                                                                                  {0x202b, "RLE"}, {0x202c, "PDF"}, {0x202d, "LRO"}, {0x202e, "RLO"},
                                                                                  {0x2066, "LRI"}, {0x2067, "RLI"}, {0x2068, "FSI"}, {0x2069, "PDI"}}};

}

QString shown_text(const std::string& text)
{
    QString shown = qt(text);
    for (const auto& [control, name] : direction_controls)
        shown.replace(QChar(control), QStringLiteral("⟦%1⟧").arg(QLatin1String(name)));
    return shown;
}

QString masked_text(const QString& text, const QStringList& words)
{
    QString masked = text;
    for (const QString& word : words) {
        if (word.trimmed().isEmpty())
            continue;
        const QRegularExpression whole(QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])").arg(QRegularExpression::escape(word.trimmed())),
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        masked.replace(whole, QString(word.trimmed().size(), cover));
    }
    return masked;
}

QString covered_text(const QString& text)
{
    QString covered = text;
    for (QChar& character : covered)
        if (!character.isSpace())
            character = cover;
    return covered;
}

CommentView::CommentView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    take_font();
}

void CommentView::set_text(const QString& text)
{
    setPlainText(text);
    setAccessibleDescription(text);
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

void CommentView::take_font()
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * m_scale);
    setFont(font);
}

}
