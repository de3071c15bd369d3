#include "shell/shortcuts.h"

#include "shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <algorithm>

namespace winnow {

namespace {

QString setting_of(const QString& id)
{
    return QStringLiteral("shortcuts/%1").arg(id);
}

QString group_of(const QString& id)
{
    return id.section(QLatin1Char('.'), 0, 0);
}

// The text without its mnemonic, which Hindi has in brackets at the end.
QString plain(QString title)
{
    static const QRegularExpression in_brackets(QStringLiteral(" ?\\(&.\\)"));
    return title.remove(in_brackets).remove(QLatin1Char('&'));
}

}

Shortcuts& Shortcuts::instance()
{
    static Shortcuts shortcuts;
    return shortcuts;
}

Shortcuts::Shortcuts()
{
    qApp->installEventFilter(this);
}

// While a list or a menu is open, its keys are its own: Escape closes it, and does not also cancel what the page does.
bool Shortcuts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget())
        event->accept(); // and on to the list, which takes Enter from here
    return QObject::eventFilter(watched, event);
}

void Shortcuts::declare(const QString& id, const QString& title, const QKeySequence& standard)
{
    if (Bound* bound = find(id)) {
        bound->command.title = plain(title); // the language may have changed
        return;
    }
    const QKeySequence keys = QKeySequence(Settings().value(setting_of(id), standard.toString()).toString());
    m_bound.append(Bound{{id, plain(title), standard, keys}, {}});
}

void Shortcuts::bind(QAction* action, const QString& id, const QString& title, const QKeySequence& standard)
{
    declare(id, title, standard);
    if (action->text().isEmpty())
        action->setText(title);
    bind(action, id);
}

void Shortcuts::bind(QAction* action, const QString& id)
{
    Bound* bound = find(id);
    if (action->text().isEmpty())
        action->setText(bound->command.title);
    if (action->objectName().isEmpty())
        action->setObjectName(id);
    bound->actions.removeAll(nullptr);
    bound->actions.append(action);
    apply(*bound);
}

QList<Shortcuts::Command> Shortcuts::commands() const
{
    QList<Command> list;
    for (const Bound& bound : m_bound)
        list.append(bound.command);
    return list;
}

QKeySequence Shortcuts::keys(const QString& id) const
{
    const Bound* bound = find(id);
    return bound ? bound->command.keys : QKeySequence();
}

QString Shortcuts::taken_by(const QString& id, const QKeySequence& keys) const
{
    if (keys.isEmpty())
        return {};
    for (const Bound& bound : m_bound) {
        const QString group = group_of(bound.command.id);
        const bool meets = group == group_of(id) || group == QStringLiteral("window") || group_of(id) == QStringLiteral("window");
        if (bound.command.id != id && meets && bound.command.keys == keys)
            return bound.command.id;
    }
    return {};
}

QString Shortcuts::conflict(const QString& id, const QKeySequence& keys) const
{
    const Bound* other = find(taken_by(id, keys));
    return other ? tr("%1 already belongs to “%2”. Choose other keys, or change those first.").arg(keys.toString(QKeySequence::NativeText), other->command.title) : QString();
}

void Shortcuts::set_keys(const QString& id, const QKeySequence& keys)
{
    Bound* bound = find(id);
    if (!bound)
        return;
    bound->command.keys = keys;
    if (keys == bound->command.standard)
        Settings().remove(setting_of(id));
    else
        Settings().setValue(setting_of(id), keys.toString());
    apply(*bound);
    Q_EMIT changed();
}

void Shortcuts::reset()
{
    for (Bound& bound : m_bound) {
        Settings().remove(setting_of(bound.command.id));
        bound.command.keys = bound.command.standard;
        apply(bound);
    }
    Q_EMIT changed();
}

Shortcuts::Bound* Shortcuts::find(const QString& id)
{
    const auto place = std::find_if(m_bound.begin(), m_bound.end(), [&](const Bound& bound) { return bound.command.id == id; });
    return place == m_bound.end() ? nullptr : &*place;
}

const Shortcuts::Bound* Shortcuts::find(const QString& id) const
{
    return const_cast<Shortcuts*>(this)->find(id);
}

void Shortcuts::apply(const Bound& bound)
{
    const QString keys = bound.command.keys.toString(QKeySequence::NativeText);
    for (const QPointer<QAction>& action : bound.actions) {
        if (!action)
            continue;
        action->setShortcut(bound.command.keys);
        action->setToolTip(keys.isEmpty() ? plain(action->text()) : QStringLiteral("%1 (%2)").arg(plain(action->text()), keys));
    }
}

}
