#pragma once

#include <QFileDialog>

namespace winnow {

// Asks for the file of a copy of a project, where nothing is yet; fileSelected says which. Proposed is a name, in the folder
// where the last copy went, or a whole path. Deletes itself when closed.
class CopyDialog : public QFileDialog {
    Q_OBJECT

public:
    CopyDialog(const QString& title, const QString& proposal, QWidget* parent);
};

}
