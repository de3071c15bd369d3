#include "widgets/policy_text.h"

#include <QTextDocument>

namespace winnow {

void read_policy(QTextDocument& document, const QString& text)
{
    document.setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) | QTextDocument::MarkdownNoHTML);
}

}
