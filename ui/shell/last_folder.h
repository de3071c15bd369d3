#pragma once

#include <QString>

class QFileDialog;

namespace winnow {

// The user's documents; the home folder where an account has none yet.
QString documents_folder();

// The folder that was used last for a purpose ("labels", "project"), also when the program has been started anew since. At
// first, and where it is gone: the documents.
QString last_folder(const QString& purpose);
void remember_folder(const QString& purpose, const QString& folder);

// Opens a dialog for a file or a folder there, and remembers what is chosen. Before the dialog proposes a name.
void start_in_last_folder(QFileDialog& dialog, const QString& purpose);

}
