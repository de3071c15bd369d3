#pragma once

#include <QString>
#include <filesystem>

class QWidget;

namespace winnow {

// Shows the terms that lie beside a model, from its file: nothing is fetched, and no link is followed. Throws
// Error(Denied): the file cannot be read, BadInput: it is too large to be terms.
void show_terms(const QString& model, const std::filesystem::path& file, QWidget* parent);

}
