#include "export/html.h"

namespace winnow {

namespace {

QString element(const QString& name, const QString& content, const QString& attributes = {})
{
    return QStringLiteral("<%1%2>%3</%1>").arg(name, attributes, content);
}

QString row_of(const QStringList& cells, const QString& name, int first_number)
{
    QString html;
    for (qsizetype i = 0; i < cells.size(); ++i)
        html += element(name, escaped(cells[i]), i >= first_number ? QStringLiteral(" class=\"number\" align=\"right\"") : QString());
    return element(QStringLiteral("tr"), html);
}

}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString heading(int level, const QString& text)
{
    return element(QStringLiteral("h%1").arg(level), escaped(text));
}

QString paragraph(const QString& text)
{
    return element(QStringLiteral("p"), escaped(text));
}

QString preformatted(const QString& text)
{
    return element(QStringLiteral("pre"), escaped(text));
}

QString list(const QStringList& items)
{
    QString html;
    for (const QString& item : items)
        html += element(QStringLiteral("li"), escaped(item));
    return element(QStringLiteral("ul"), html);
}

QString table(const QList<QStringList>& rows, int first_number)
{
    QString html;
    for (qsizetype i = 1; i < rows.size(); ++i)
        html += row_of(rows[i], QStringLiteral("td"), first_number);
    // The heading is there again on each page that a long table goes on to.
    const QString head = element(QStringLiteral("thead"), row_of(rows.value(0), QStringLiteral("th"), first_number));
    return element(QStringLiteral("table"), head + element(QStringLiteral("tbody"), html));
}

}
