#include "backups/copy_dialog.h"

#include "shell/last_folder.h"

namespace winnow {

CopyDialog::CopyDialog(const QString& title, const QString& proposal, QWidget* parent)
    : QFileDialog(parent, title, QString(), tr("Winnow projects (*.winnow)"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setOption(DontConfirmOverwrite); // nothing is overwritten
    setDefaultSuffix(QStringLiteral("winnow"));
    start_in_last_folder(*this, QStringLiteral("copy"));
    selectFile(proposal);
}

}
