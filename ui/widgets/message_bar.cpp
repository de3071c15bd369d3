#include "widgets/message_bar.h"

#include "common/error.h"
#include "widgets/colours.h"
#include "widgets/error_text.h"
#include "widgets/icons.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace winnow {

namespace {

QString icon_of(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return QStringLiteral("done");
    case MessageBar::Kind::Warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::Error:
        return QStringLiteral("error");
    case MessageBar::Kind::Information:
        break;
    }
    return QStringLiteral("information");
}

QColor tint_of(MessageBar::Kind kind, const Colours& colours)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return colours.good;
    case MessageBar::Kind::Warning:
        return colours.warning;
    case MessageBar::Kind::Error:
        return colours.bad;
    case MessageBar::Kind::Information:
        break;
    }
    return colours.accent;
}

}

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("message_bar"));
    m_text->setObjectName(QStringLiteral("message_text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(QStringLiteral("message_action"));
    m_close->setObjectName(QStringLiteral("message_close"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        clear();
        if (act)
            act();
    });
    hide();
}

void MessageBar::show_message(Kind kind, const QString& text, const QString& action, std::function<void()> act)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setVisible(!action.isEmpty());
    m_action->setText(action);
    m_act = std::move(act);
    paint_kind();
    show();
}

void MessageBar::show_error(const std::exception_ptr& exception)
{
    show_error(sentence_of(exception));
}

void MessageBar::clear()
{
    if (isHidden())
        return;
    hide();
    m_text->clear();
    m_act = {};
    Q_EMIT cleared();
}

void MessageBar::clear_news()
{
    if (m_kind == Kind::Success && !m_act)
        clear();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::guard(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (...) {
        show_error(std::current_exception());
        return false;
    }
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // A style sheet changes the palette of its widget: that is no other appearance.
    if (event->type() == QEvent::PaletteChange && !isHidden() && !m_painting)
        paint_kind();
}

void MessageBar::paint_kind()
{
    const QScopedValueRollback painting(m_painting, true);
    const QColor tint = tint_of(m_kind, colours_of(QApplication::palette()));
    QColor ground = tint;
    ground.setAlpha(34);
    setStyleSheet(QStringLiteral("winnow--MessageBar { background: rgba(%1,%2,%3,%4); border: 1px solid %5; border-radius: 6px; }")
                      .arg(ground.red())
                      .arg(ground.green())
                      .arg(ground.blue())
                      .arg(ground.alpha())
                      .arg(tint.name()));
    m_icon->setPixmap(icon(icon_of(m_kind), tint).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_close->setIcon(icon(QStringLiteral("close"), QApplication::palette().color(QPalette::WindowText)));
}

QString sentence_of(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        return error_text(error.kind(), error.what());
    } catch (const std::bad_alloc&) {
        return MessageBar::tr("The memory is not enough for this. Close other programs, then try again.");
    } catch (const std::exception& other) {
        return MessageBar::tr("Something unexpected happened: %1").arg(qt(std::string(other.what())));
    } catch (...) {
        return MessageBar::tr("Something unexpected happened.");
    }
}

}
