#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <string>

namespace winnow {

// A comment's text as it is shown: characters that turn the direction of text round, and would hide what it says, are
// written out ("⟦RLO⟧").
QString shown_text(const std::string& text);

// The same of its beginning alone, at most so many characters: for a row of a table, however long the comment is.
QString shown_beginning(const std::string& text, qsizetype characters);

// The direction in which a line of shown text is read: that of its first letter. Names of written-out characters, signs
// and digits have none; a line of nothing else is read from left to right.
Qt::LayoutDirection direction_of(QStringView line);

// All of it covered but the spaces: a ● for each character that a reader sees.
QString covered_text(const QString& text);

// Words that are covered where they stand whole, in capitals or not: as many ● as they have characters.
class WordMask {
public:
    explicit WordMask(const QStringList& words = {});

    QString masked(const QString& text) const;

private:
    QRegularExpression m_words; // an empty pattern: no words
};

}
