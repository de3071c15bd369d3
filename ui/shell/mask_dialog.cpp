#include "shell/mask_dialog.h"

#include "shell/masking.h"
#include "shell/session.h"
#include "widgets/message_bar.h"
#include "widgets/number_box.h"
#include "widgets/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace winnow {

MaskDialog::MaskDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_messages(new MessageBar(this)), m_words(new QPlainTextEdit(this)), m_score(new NumberBox(this))
{
    setObjectName(QStringLiteral("mask_dialog"));
    setWindowTitle(tr("What is masked"));
    m_words->setObjectName(QStringLiteral("mask_words"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setPlainText(session.masking().words().join(QLatin1Char('\n')));
    m_words->setTabChangesFocus(true);
    m_score->setObjectName(QStringLiteral("mask_score"));
    m_score->setAccessibleName(tr("Score"));
    m_score->setRange(0, 1);
    m_score->setSingleStep(0.05);
    m_score->setSpecialValueText(tr("none: words alone are masked"));
    m_score->setValue(session.masking().least_score());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &MaskDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(make_words(tr("These words are masked wherever they stand, one a line. The list belongs to this project."), this));
    layout->addWidget(m_words, 1);
    layout->addWidget(make_words(tr("A comment is masked as a whole when the run gives it at least this score:"), this));
    layout->addWidget(m_score);
    layout->addWidget(make_words(tr("What is masked shows itself when you point at it or open it."), this));
    layout->addWidget(buttons);
    fit_to_words(this, 460);
}

void MaskDialog::accept()
{
    if (m_messages->guard([&] { m_session.masking().set_rules(m_words->toPlainText().split(QLatin1Char('\n')), m_score->value()); }))
        QDialog::accept();
}

}
