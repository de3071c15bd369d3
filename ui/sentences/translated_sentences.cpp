#include "sentences/translated_sentences.h"

#include "sentences/sentence_template.h"

#include <QHash>
#include <optional>

namespace winnow {

namespace {

bool ends_sentence(const QString& text, qsizetype position)
{
    return text[position] == QLatin1Char('\n') || (text[position] == QLatin1Char(' ') && position > 0 && QStringView(u".?!:;").contains(text[position - 1]));
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

    // A value that is in no template is a name or a number: it stays as it is, and nothing is missing.
    TranslatedSentences read_as(const SentenceTemplate& sentence, const QStringList& values)
    {
        TranslatedSentences result{.understood = sentence.literal_length()};
        QStringList translated;
        for (const QString& value : values) {
            const TranslatedSentences inner = read(value);
            translated << inner.text;
            result.understood += inner.understood;
        }
        result.text = sentence.filled(translated);
        return result;
    }

    QHash<QString, TranslatedSentences> m_read;
};

}

TranslatedSentences translated_sentences(const QString& english)
{
    return SentenceReader().read(english);
}

}
