#include "window/project_door.h"

#include "widgets/qt_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>
#include <chrono>

namespace winnow {

namespace {

constexpr int connecting_milliseconds = 200; // on one machine it takes less than one
constexpr std::chrono::milliseconds patience{2000};
constexpr int name_letters = 24;

// A folder that only this user can write into.
QString folder_of_doors()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        return runtime;
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/winnow");
    QDir().mkpath(cache);
    return cache;
}

QString door_of(const std::filesystem::path& project)
{
    std::error_code ignored;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(project, ignored);
    const QByteArray name = QCryptographicHash::hash(QByteArray::fromStdString(whole.string()), QCryptographicHash::Sha256).toHex().left(name_letters);
    return QStringLiteral("%1/winnow-%2").arg(folder_of_doors(), QString::fromLatin1(name));
}

}

ProjectDoor::ProjectDoor(const std::filesystem::path& project, QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ProjectDoor::answer);
    const QString name = door_of(project);
    QLocalServer::removeServer(name); // what a killed process has left; a living one was knocked at before
    m_server.listen(name);
}

bool ProjectDoor::knock(const std::filesystem::path& project, QObject* context, std::function<void(bool)> answered)
{
    auto* socket = new QLocalSocket(context);
    socket->connectToServer(door_of(project));
    if (!socket->waitForConnected(connecting_milliseconds)) {
        delete socket;
        return false;
    }
    const auto conclude = [socket, answered = std::move(answered)](bool comes) {
        socket->disconnect();
        socket->deleteLater();
        answered(comes);
    };
    auto* timer = new QTimer(socket);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, context, [conclude] { conclude(false); });
    QObject::connect(socket, &QLocalSocket::readyRead, context, [conclude] { conclude(true); });
    timer->start(patience);
    return true;
}

// To knock is to connect; the answer is one byte.
void ProjectDoor::answer()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("\n");
        socket->flush(); // the door may be taken away by who hears of the knock
        socket->disconnectFromServer();
        Q_EMIT knocked();
    }
}

}
