#pragma once

#include <QString>
#include <QStringList>

namespace winnow {

// Pieces of HTML. Whatever text they are given is shown as it is: markup in it is escaped.
QString escaped(const QString& text);
QString heading(int level, const QString& text);
QString paragraph(const QString& text);
QString preformatted(const QString& text);
QString list(const QStringList& items);

// The first row of cells is the heading; cells from `first_number` on stand to the right.
QString table(const QList<QStringList>& rows, int first_number = 1);

}
