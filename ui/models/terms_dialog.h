#pragma once

#include <QString>
#include <filesystem>

class QWidget;

namespace winnow {

// Shows the terms of a model, from their file where there is one, and the address where they stand. Nothing is fetched, and no link
// of the text is followed. Throws Error(Denied): the file cannot be read, BadInput: it is too large to be terms.
void show_terms(const QString& model, const std::filesystem::path& file, const QString& page, QWidget* parent);

}
