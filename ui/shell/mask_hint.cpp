#include "shell/mask_hint.h"

#include "shell/masking.h"
#include "shell/settings.h"
#include "shell/shortcuts.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace winnow {

namespace {

const QString closed_setting = QStringLiteral("masking/hint_closed");

}

MaskHint::MaskHint(const Masking& masking, QWidget* parent) : QWidget(parent), m_masking(masking), m_words(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("mask_hint"));
    m_words->setObjectName(QStringLiteral("mask_hint_words"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_close->setObjectName(QStringLiteral("close_mask_hint"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Do not say this again"));
    m_close->setAccessibleName(m_close->toolTip());
    draw();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(m_words);
    row->addWidget(m_close);
    row->addStretch(1);
    hide();
    keep_place();
    connect(m_close, &QToolButton::clicked, this, &MaskHint::close_for_good);
    connect(&masking, &Masking::changed, this, [this] {
        m_is_coming = false;
        hide();
        keep_place();
    });
    connect(&Shortcuts::instance(), &Shortcuts::changed, this, &MaskHint::show_words);
}

void MaskHint::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void MaskHint::draw()
{
    m_close->setIcon(icon(QStringLiteral("close"), palette().color(QPalette::WindowText)));
}

// Not at once: a list that is being painted is not moved.
void MaskHint::come()
{
    if (m_is_coming)
        return;
    m_is_coming = true;
    QTimer::singleShot(0, this, &MaskHint::show_if_wanted);
}

bool MaskHint::is_wanted() const
{
    return m_masking.is_on() && !Settings().value(closed_setting, false).toBool();
}

void MaskHint::keep_place()
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(is_wanted());
    setSizePolicy(policy);
}

void MaskHint::show_if_wanted()
{
    if (!is_wanted())
        return;
    show_words();
    show();
}

void MaskHint::show_words()
{
    const QString key = Shortcuts::instance().keys(QStringLiteral("window.mask")).toString(QKeySequence::NativeText);
    m_words->setText(key.isEmpty() ? tr("Strong language is masked. The menu View shows it.") : tr("Strong language is masked. %1 shows it.").arg(key));
}

void MaskHint::close_for_good()
{
    Settings().setValue(closed_setting, true);
    hide();
    keep_place();
}

QString uncovered_tip(const QString& shown, const QString& masked)
{
    return shown == masked ? QString() : QStringLiteral("<p>%1</p>").arg(shown.toHtmlEscaped());
}

}
