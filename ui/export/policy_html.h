#pragma once

#include <QString>

namespace winnow {

// A policy as the window shows it, for a report: its paragraphs, lists, quotations and emphasis. A policy comes with the
// project, so from others: HTML in it is text, and of a link or a picture only the words are left.
QString policy_html(const QString& text);

}
