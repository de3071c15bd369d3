#pragma once

class QPdfWriter;
class QTextDocument;

namespace winnow {

// Prints a document with headings on the pages of a PDF, each with its number. A section that is short is on one page, and no
// heading is parted from what it heads. From then on the document is laid out for the writer.
void print_pages(QTextDocument& document, QPdfWriter& writer);

}
