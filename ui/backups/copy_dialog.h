#pragma once

#include <QFileDialog>

namespace winnow {

// Asks for the file of a copy of a project, where nothing is yet; fileSelected says which. Deletes itself when closed.
class CopyDialog : public QFileDialog {
    Q_OBJECT

public:
    CopyDialog(const QString& title, const QString& folder, const QString& proposal, QWidget* parent);
};

}
