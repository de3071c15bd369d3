#include "widgets/comment_text.h"

#include "widgets/qt_text.h"

#include <QTextBoundaryFinder>
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

bool turns_direction(QChar character)
{
    return std::ranges::any_of(direction_controls, [character](const auto& control) { return character == QChar(control.first); });
}

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
    if (!std::ranges::any_of(shown, turns_direction)) // one look instead of twelve: nearly every comment
        return shown;
    for (const auto& [control, name] : direction_controls)
        shown.replace(QChar(control), QStringLiteral("⟦%1⟧").arg(QLatin1String(name)));
    return shown;
}

QString shown_beginning(const std::string& text, qsizetype characters)
{
    std::size_t end = std::min(text.size(), static_cast<std::size_t>(characters) * 4); // the longest character
    while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U)
        --end;
    return shown_text(text.substr(0, end)).left(characters);
}

Qt::LayoutDirection direction_of(QStringView line)
{
    constexpr qsizetype name_size = 5; // ⟦RLO⟧
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == QChar(0x27e6) && at + name_size <= line.size() && line[at + name_size - 1] == QChar(0x27e7)) {
            at += name_size - 1;
            continue;
        }
        const bool is_pair = line[at].isHighSurrogate() && at + 1 < line.size();
        switch (QChar::direction(is_pair ? QChar::surrogateToUcs4(line[at], line[at + 1]) : char32_t(line[at].unicode()))) {
        case QChar::DirL: return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL: return Qt::RightToLeft;
        default: at += is_pair ? 1 : 0;
        }
    }
    return Qt::LeftToRight;
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

}
