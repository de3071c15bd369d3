#include "try/word_marks.h"

#include "widgets/colours.h"
#include "widgets/qt_text.h"

#include <QTextCursor>
#include <algorithm>
#include <cmath>

namespace winnow {

namespace {

constexpr double least_full_tint = 0.05;
constexpr int full_tint = 150; // alpha

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
    const Colours colours = colours_of(palette);
    QList<QTextEdit::ExtraSelection> selections;
    for (const WordMark& mark : marks) {
        QColor tint = mark.change >= 0 ? colours.positive : colours.negative;
        tint.setAlpha(static_cast<int>(full_tint * std::abs(mark.change) / strongest));
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document);
        selection.cursor.setPosition(mark.begin);
        selection.cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
        selection.format.setBackground(tint);
        selections.append(selection);
    }
    return selections;
}

}
