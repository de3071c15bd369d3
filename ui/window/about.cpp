#include "window/about.h"

#include "widgets/colours.h"
#include "widgets/icons.h"
#include "widgets/title.h"
#include "widgets/words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace winnow {

namespace {

class About : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(About)

public:
    explicit About(QWidget* parent) : QDialog(parent)
    {
        setObjectName(QStringLiteral("about"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(tr("About Winnow"));
        auto* picture = new QLabel(this);
        picture->setPixmap(icon(QStringLiteral("winnow"), colours_of(palette()).accent).pixmap(64, 64));
        auto* row = new QHBoxLayout;
        row->setSpacing(20);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addLayout(make_words(), 1);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 16);
        layout->setSpacing(20);
        layout->addLayout(row);
        layout->addWidget(buttons);
        fit_to_words(this, 520);
    }

private:
    QLayout* make_words()
    {
        auto* title = new QLabel(tr("Winnow %1").arg(QCoreApplication::applicationVersion()), this);
        set_title_font(title, 1.6);
        auto* words = new QVBoxLayout;
        words->setSpacing(10);
        words->addWidget(title);
        for (const QString& sentence : {tr("Turns labelled comments into a safety classifier of your own. Everything happens on this machine: no comment leaves it."),
                                        tr("Free software under the GNU General Public License, version 3: use it, read it, change it, pass it on. It comes without any warranty."),
                                        tr("Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms.")}) {
            auto* label = new QLabel(sentence, this);
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            words->addWidget(label);
        }
        return words;
    }
};

}

void show_about(QWidget* parent)
{
    (new About(parent))->open();
}

}
