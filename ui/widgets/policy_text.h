#pragma once

#include <QString>

class QTextDocument;

namespace winnow {

// A policy, which is written as plain text or in CommonMark, into a document. HTML in it is text.
void read_policy(QTextDocument& document, const QString& text);

}
