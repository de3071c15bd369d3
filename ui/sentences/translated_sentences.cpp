#include "sentences/translated_sentences.h"

#include "sentences/sentence_template.h"

#include <QHash>
#include <optional>

namespace winnow {

namespace {

// What core says is shorter by far. A run of a project that comes from anybody may hold more, and the time grows with the
// third power of the parts.
constexpr qsizetype longest = 4000;
constexpr qsizetype most_parts = 24;

bool ends_sentence(const QString& text, qsizetype position)
{
    return text[position] == QLatin1Char('\n') || (text[position] == QLatin1Char(' ') && position > 0 && QStringView(u".?!:;").contains(text[position - 1]));
}

qsizetype parts(const QString& text)
{
    qsizetype count = 1;
    for (qsizetype position = 0; position < text.size(); ++position)
        count += ends_sentence(text, position);
    return count;
}

TranslatedSentences joined(const TranslatedSentences& first, QChar between, const TranslatedSentences& rest)
{
    return {first.text + between + rest.text, first.complete && rest.complete, first.understood + rest.understood};
}

// Reads one text. Parts of it are met again and again in other divisions; each is read once.
class SentenceReader {
public:
    TranslatedSentences read(const QString& text)
    {
        if (const auto found = m_read.constFind(text); found != m_read.constEnd())
            return *found;
        const TranslatedSentences result = read_anew(text);
        m_read.insert(text, result);
        return result;
    }

private:
    TranslatedSentences read_anew(const QString& text)
    {
        TranslatedSentences best = read_as_one(text);
        for (qsizetype position = 0; position < text.size(); ++position) {
            if (!ends_sentence(text, position))
                continue;
            const TranslatedSentences divided = joined(read_as_one(text.first(position)), text[position], read(text.sliced(position + 1)));
            if (divided.understood > best.understood)
                best = divided;
        }
        return best;
    }

    // As one template has it, the one of all by which most is understood; in English where there is none.
    TranslatedSentences read_as_one(const QString& text)
    {
        TranslatedSentences best{.text = text, .complete = false};
        for (const SentenceTemplate& sentence : sentence_templates()) {
            const std::optional<QStringList> values = sentence.values_in(text);
            if (!values)
                continue;
            const TranslatedSentences read = read_as(sentence, *values);
            if (read.understood > best.understood)
                best = read;
        }
        return best;
    }

    // A value that is in no template is a name or a number: it stays as it is, and nothing is missing. Unless it has several
    // parts: then they are the words of another program.
    TranslatedSentences read_as(const SentenceTemplate& sentence, QStringList values)
    {
        TranslatedSentences result{.understood = sentence.literal_length()};
        for (qsizetype place = 0; place < values.size(); ++place) {
            if (sentence.is_name(place))
                continue;
            const TranslatedSentences inner = read(values[place]);
            result.complete = result.complete && (inner.complete || parts(values[place]) == 1);
            result.understood += inner.understood;
            values[place] = inner.text;
        }
        result.text = sentence.filled(values);
        return result;
    }

    QHash<QString, TranslatedSentences> m_read;
};

}

TranslatedSentences translated_sentences(const QString& english)
{
    if (english.size() > longest || parts(english) > most_parts)
        return {.text = english, .complete = false};
    return SentenceReader().read(english);
}

}
