#include "backups/copy_dialog.h"

namespace winnow {

CopyDialog::CopyDialog(const QString& title, const QString& folder, const QString& proposal, QWidget* parent)
    : QFileDialog(parent, title, folder, tr("Winnow projects (*.winnow)"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setOption(DontConfirmOverwrite); // nothing is overwritten
    setDefaultSuffix(QStringLiteral("winnow"));
    selectFile(proposal);
}

}
