#include "widgets/open_outside.h"

#include "widgets/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace winnow {

namespace {

class OpenOutside {
    Q_DECLARE_TR_FUNCTIONS(OpenOutside)

public:
    static void show_address(const QUrl& url, QWidget* asker)
    {
        const QString place = url.isLocalFile() ? url.toLocalFile() : url.toString();
        auto* dialog = new QDialog(asker->window());
        dialog->setObjectName(QStringLiteral("not_opened"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(url.isLocalFile() ? tr("Where it lies") : tr("The address"));
        auto* line = new QLineEdit(place, dialog);
        line->setObjectName(QStringLiteral("not_opened_place"));
        line->setAccessibleName(dialog->windowTitle());
        line->setReadOnly(true);
        line->selectAll();
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
        auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
        copy->setObjectName(QStringLiteral("copy_place"));
        QObject::connect(copy, &QPushButton::clicked, copy, [copy, place] {
            QGuiApplication::clipboard()->setText(place);
            copy->setText(tr("Copied"));
        });
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        auto* layout = new QVBoxLayout(dialog);
        layout->addWidget(make_words(url.isLocalFile() ? tr("No program on this machine could be asked to open it. It lies here:")
                                                       : tr("No browser could be started on this machine. Open this address in one, here or elsewhere:"), dialog));
        layout->addWidget(line);
        layout->addWidget(buttons);
        fit_to_words(dialog, 520);
        dialog->open();
    }
};

}

bool open_outside(const QUrl& url, QWidget* asker)
{
    if (QDesktopServices::openUrl(url))
        return true;
    OpenOutside::show_address(url, asker);
    return false;
}

}
