#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace winnow {

// A sentence as core builds it, with %1 to %9 where a name, a number or another sentence stands. In the English
// template each of them stands once, in order.
class SentenceTemplate {
public:
    explicit SentenceTemplate(const char* english);

    // What stands in the text at %1, %2 and so on; nothing where the text is none of this template's. No value is empty.
    std::optional<QStringList> values_in(QStringView text) const;
    qsizetype places() const { return m_pieces.size() - 1; }
    // A place between quotes has a name in it, the user's mostly, which is not read for sentences.
    bool is_name(qsizetype place) const { return m_pieces[place].endsWith(QLatin1Char('"')) && m_pieces[place + 1].startsWith(QLatin1Char('"')); }
    // How many of the characters are the template's own: of two templates that a text is of, the one with more says more.
    qsizetype literal_length() const { return m_literal_length; }
    // The template in the language of the window, with the values in their places.
    QString filled(const QStringList& values) const;

private:
    const char* m_english;
    QStringList m_pieces; // what stands before, between and behind the values
    qsizetype m_literal_length = 0;
};

// Of all sentences of core (template_lists.h).
const std::vector<SentenceTemplate>& sentence_templates();

}
