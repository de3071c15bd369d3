#include "export/policy_html.h"

#include "export/html.h"
#include "widgets/policy_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <vector>

namespace winnow {

namespace {

QString fragment_html(const QTextFragment& fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.isImageFormat())
        return {};
    QString html = escaped(fragment.text()).replace(QChar::LineSeparator, QStringLiteral("<br>"));
    if (format.fontFixedPitch())
        html = QStringLiteral("<code>%1</code>").arg(html);
    if (format.fontItalic())
        html = QStringLiteral("<i>%1</i>").arg(html);
    if (format.fontWeight() >= QFont::Bold)
        html = QStringLiteral("<b>%1</b>").arg(html);
    return html;
}

QString words_html(const QTextBlock& block)
{
    QString html;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
        html += fragment_html(fragment.fragment());
    return html;
}

class PolicyHtml {
public:
    QString of(const QTextDocument& document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            add(block);
        close_code();
        close_lists(0);
        return m_html;
    }

private:
    // Open, with an item that is open too.
    struct List {
        const QTextList* list;
        QString name;
    };

    void add(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            m_code << block.text();
            return;
        }
        close_code();
        if (const QTextList* list = block.textList())
            return add_item(*list, block);
        close_lists(format.indent()); // a further paragraph of an item is as far in as its list
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            m_html += QStringLiteral("<hr>");
        else
            m_html += frame_of(format).arg(words_html(block));
    }

    // The headings of a policy are none of the report's: they are bold words.
    static QString frame_of(const QTextBlockFormat& format)
    {
        return format.intProperty(QTextFormat::BlockQuoteLevel) > 0 ? QStringLiteral("<blockquote>%1</blockquote>") : QStringLiteral("<p>%1</p>");
    }

    void add_item(const QTextList& list, const QTextBlock& block)
    {
        const auto depth = static_cast<std::size_t>(list.format().indent());
        close_lists(depth);
        if (m_lists.size() == depth && m_lists.back().list == &list) {
            m_html += QStringLiteral("</li><li>");
        } else {
            close_lists(depth - 1);
            open_list(list);
        }
        m_html += words_html(block);
    }

    void open_list(const QTextList& list)
    {
        m_lists.push_back({&list, list.format().style() <= QTextListFormat::ListDecimal ? QStringLiteral("ol") : QStringLiteral("ul")});
        m_html += QStringLiteral("<%1><li>").arg(m_lists.back().name);
    }

    void close_lists(std::size_t kept)
    {
        for (; m_lists.size() > kept; m_lists.pop_back())
            m_html += QStringLiteral("</li></%1>").arg(m_lists.back().name);
    }

    void close_code()
    {
        if (m_code.isEmpty())
            return;
        close_lists(0);
        m_html += preformatted(m_code.join(QLatin1Char('\n')));
        m_code.clear();
    }

    QString m_html;
    std::vector<List> m_lists;
    QStringList m_code; // lines that come one after the other
};

}

QString policy_html(const QString& text)
{
    QTextDocument document; // is never laid out, so nothing that it names is opened
    read_policy(document, text);
    return PolicyHtml().of(document);
}

}
