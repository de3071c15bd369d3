#include "try/word_marks.h"

#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr double least_full_tint = 0.05;
constexpr int full_tint = 150;         // alpha
constexpr double least_lined = 0.2;    // of the strongest change
constexpr double least_shown = 0.0005; // three digits of the change are shown

}

WordDirection direction_of(double change)
{
    if (std::abs(change) < least_shown)
        return WordDirection::None;
    return change > 0 ? WordDirection::Toward : WordDirection::Away;
}

QString direction_text(WordDirection direction, const QString& positive)
{
    switch (direction) {
    case WordDirection::None: return {};
    case WordDirection::Toward: return QCoreApplication::translate("WordMarks", "toward %1").arg(positive);
    case WordDirection::Away: break;
    }
    return QCoreApplication::translate("WordMarks", "away from %1").arg(positive);
}

QColor tint_of(WordDirection direction, const QPalette& palette)
{
    QColor tint = line_colour(direction, palette);
    tint.setAlpha(full_tint);
    return tint;
}

QColor line_colour(WordDirection direction, const QPalette& palette)
{
    const Colours colours = colours_of(palette);
    return direction == WordDirection::Away ? colours.negative : colours.positive;
}

std::vector<WordMark> word_marks(const std::string& text, const std::vector<WordEffect>& effects)
{
    const auto place = [&](std::int64_t byte) {
        const auto end = static_cast<std::size_t>(std::clamp<std::int64_t>(byte, 0, std::ssize(text)));
        return static_cast<int>(qt(text.substr(0, end)).size());
    };
    std::vector<WordMark> marks;
    for (const WordEffect& effect : effects)
        marks.push_back({place(effect.begin), place(effect.end), effect.change});
    return marks;
}

QList<QTextEdit::ExtraSelection> tinted_words(QTextDocument* document, const std::vector<WordMark>& marks, const QPalette& palette)
{
    double strongest = least_full_tint;
    for (const WordMark& mark : marks)
        strongest = std::max(strongest, std::abs(mark.change));
    QList<QTextEdit::ExtraSelection> selections;
    for (const WordMark& mark : marks) {
        const WordDirection direction = direction_of(mark.change);
        if (direction == WordDirection::None)
            continue;
        const double share = std::abs(mark.change) / strongest;
        QColor tint = tint_of(direction, palette);
        tint.setAlpha(static_cast<int>(full_tint * share));
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document);
        selection.cursor.setPosition(mark.begin);
        selection.cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(tint);
        if (share >= least_lined) {
            selection.format.setUnderlineStyle(direction == WordDirection::Toward ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
            selection.format.setUnderlineColor(line_colour(direction, palette));
        }
        selections.append(selection);
    }
    return selections;
}

}
