#pragma once

#include <QColor>
#include <QIcon>

namespace winnow {

// A picture of resources/icons by name ("label"), drawn in one colour, sharp at every scale. An icon of an action gets
// the palette's text colour; ask again when the palette changes.
QIcon icon(const QString& name, const QColor& colour);

}
