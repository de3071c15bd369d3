#include "models/terms_dialog.h"

#include "common/error.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace winnow {

namespace {

constexpr qint64 most_bytes = 4 << 20;

// Pictures and style sheets that the text names are not fetched, wherever they lie.
class TermsView : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

class TermsDialog {
    Q_DECLARE_TR_FUNCTIONS(TermsDialog)

public:
    static QString title(const QString& model) { return tr("Terms of %1").arg(model); }
};

QString text_of(const std::filesystem::path& path)
{
    QFile file(qt(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Denied, "\"" + path.string() + "\" cannot be read.");
    if (file.size() > most_bytes)
        throw Error(ErrorKind::BadInput, "\"" + path.string() + "\" is too large to be shown as terms.");
    return QString::fromUtf8(file.readAll());
}

}

void show_terms(const QString& model, const std::filesystem::path& file, QWidget* parent)
{
    const QString text = text_of(file);
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("terms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(TermsDialog::title(model));
    auto* view = new TermsView(dialog);
    view->setObjectName(QStringLiteral("terms_text"));
    view->setAccessibleName(dialog->windowTitle());
    view->setOpenLinks(false);
    if (file.extension() == ".html" || file.extension() == ".htm")
        view->setHtml(text);
    else
        view->setPlainText(text);
    (new QVBoxLayout(dialog))->addWidget(view);
    dialog->resize(720, 560);
    dialog->open();
}

}
