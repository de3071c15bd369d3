#include "hub/keyring.h"

#include "common/environment.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace winnow {

namespace {

constexpr int longest_wait = 60000; // milliseconds: a person may have to type the keyring's password

QString service()
{
    return QStringLiteral("winnow");
}

bool is_wanted()
{
    return environment("WINNOW_KEYRING") != "none";
}

// Qt's keyring answers through an event loop; one of its own lets any thread ask.
bool succeeds(QKeychain::Job& job, const std::string& key)
{
    QEventLoop loop;
    QTimer::singleShot(longest_wait, &loop, [&loop] { loop.exit(1); });
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&loop] { loop.exit(0); }, Qt::QueuedConnection);
    job.setAutoDelete(false);
    job.setKey(QString::fromStdString(key));
    job.start();
    return loop.exec() == 0 && job.error() == QKeychain::NoError;
}

}

std::optional<std::string> read_from_keyring(const std::string& key)
{
    if (!is_wanted())
        return std::nullopt;
    QKeychain::ReadPasswordJob job(service());
    if (!succeeds(job, key) || job.textData().isEmpty())
        return std::nullopt;
    return job.textData().toStdString();
}

bool write_to_keyring(const std::string& key, const std::string& secret)
{
    if (!is_wanted())
        return false;
    QKeychain::WritePasswordJob job(service());
    job.setTextData(QString::fromStdString(secret));
    return succeeds(job, key);
}

void remove_from_keyring(const std::string& key)
{
    if (!is_wanted())
        return;
    QKeychain::DeletePasswordJob job(service());
    succeeds(job, key); // what is not there need not be removed
}

}
