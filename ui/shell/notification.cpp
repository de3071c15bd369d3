#include "shell/notification.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QWidget>

namespace winnow {

namespace {

// Asking for a session bus where there is none would start one.
bool has_session_bus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") && QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus")));
}

// Desktop Notifications Specification 1.2, org.freedesktop.Notifications.Notify.
bool tell_desktop(const QString& title, const QString& text)
{
    if (!has_session_bus() || !QDBusConnection::sessionBus().isConnected())
        return false;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints = {{QStringLiteral("desktop-entry"), QStringLiteral("winnow")}};
    constexpr int by_the_desktop = -1; // how long it is shown
    // The body may be read as markup.
    call << QStringLiteral("Winnow") << 0U << QStringLiteral("winnow") << title << text.toHtmlEscaped() << QStringList() << hints << by_the_desktop;
    return QDBusConnection::sessionBus().send(call);
}

}

void notify(QWidget* window, const QString& title, const QString& text)
{
    if (window->isVisible() && window->isActiveWindow())
        return;
    if (!tell_desktop(title, text) && window->isVisible())
        QApplication::alert(window);
}

}
