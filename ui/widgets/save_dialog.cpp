#include "widgets/save_dialog.h"

#include <QFileDialog>

namespace winnow {

QFileDialog* make_save_dialog(QWidget* parent, const QString& name, const QString& title, const QStringList& filters, const QString& ending)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(ending);
    return dialog;
}

}
