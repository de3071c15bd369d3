#include "models/terms_dialog.h"

#include "common/error.h"
#include "widgets/open_outside.h"
#include "widgets/qt_text.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
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

    // The address as text, and the button that opens it.
    static void add_page(const QString& page, bool has_text, QDialog* dialog, QVBoxLayout* column)
    {
        auto* line = new QLineEdit(page, dialog);
        line->setObjectName(QStringLiteral("terms_page"));
        line->setAccessibleName(tr("Address of the terms"));
        line->setReadOnly(true);
        line->setCursorPosition(0);
        auto* open = new QPushButton(tr("Open its page"), dialog);
        open->setObjectName(QStringLiteral("open_terms_page"));
        QObject::connect(open, &QPushButton::clicked, dialog, [dialog, page] { open_outside(QUrl(page), dialog); });
        auto* row = new QHBoxLayout;
        row->addWidget(line, 1);
        row->addWidget(open);
        column->addWidget(make_words(has_text ? tr("They stand here too:") : tr("Their text is not on this machine. They stand here:"), dialog));
        column->addLayout(row);
    }

    static QWidget* make_view(const std::filesystem::path& file, const QString& text, QDialog* dialog)
    {
        auto* view = new TermsView(dialog);
        view->setObjectName(QStringLiteral("terms_text"));
        view->setAccessibleName(dialog->windowTitle());
        view->setOpenLinks(false);
        if (file.extension() == ".html" || file.extension() == ".htm")
            view->setHtml(text);
        else
            view->setPlainText(text);
        return view;
    }
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

void show_terms(const QString& model, const std::filesystem::path& file, const QString& page, QWidget* parent)
{
    const QString text = file.empty() ? QString() : text_of(file);
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("terms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(TermsDialog::title(model));
    auto* column = new QVBoxLayout(dialog);
    if (!file.empty())
        column->addWidget(TermsDialog::make_view(file, text, dialog));
    if (!page.isEmpty())
        TermsDialog::add_page(page, !file.empty(), dialog, column);
    if (file.empty())
        fit_to_words(dialog, 520);
    else
        dialog->resize(720, 560);
    dialog->open();
}

}
