#include "sentences/sentence_template.h"

#include <QCoreApplication>

namespace winnow {

namespace {

bool is_place(QStringView text, qsizetype position)
{
    return text[position] == QLatin1Char('%') && position + 1 < text.size() && text[position + 1] >= QLatin1Char('1') && text[position + 1] <= QLatin1Char('9');
}

}

SentenceTemplate::SentenceTemplate(const char* english) : m_english(english), m_pieces(QString())
{
    const QString text = QString::fromUtf8(english);
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (is_place(text, position)) {
            m_pieces << QString();
            ++position;
        } else {
            m_pieces.last() += text[position];
            ++m_literal_length;
        }
    }
}

std::optional<QStringList> SentenceTemplate::values_in(QStringView text) const
{
    if (m_pieces.size() == 1)
        return text == m_pieces.first() ? std::optional(QStringList()) : std::nullopt;
    if (!text.startsWith(m_pieces.first()) || !text.endsWith(m_pieces.last()))
        return {};
    // Each piece is taken at the first place where it stands: if the pieces fit at all, they fit so.
    QStringList values;
    qsizetype begin = m_pieces.first().size();
    for (qsizetype piece = 1; piece < m_pieces.size(); ++piece) {
        const bool last = piece + 1 == m_pieces.size();
        const qsizetype end = last ? text.size() - m_pieces[piece].size() : text.indexOf(m_pieces[piece], begin + 1);
        if (end <= begin)
            return {};
        values << text.sliced(begin, end - begin).toString();
        begin = end + m_pieces[piece].size();
    }
    return values;
}

QString SentenceTemplate::filled(const QStringList& values) const
{
    const QString text = QCoreApplication::translate("core", m_english);
    QString filled;
    for (qsizetype position = 0; position < text.size(); ++position) {
        if (is_place(text, position))
            filled += values.value(text[++position].digitValue() - 1);
        else
            filled += text[position];
    }
    return filled;
}

}
