#pragma once

#include "widgets/background.h"

#include <QObject>
#include <QTimer>
#include <filesystem>

namespace winnow {

// Makes the backups of an open project (store/backup.h): every now and then it looks whether one is due, and makes it in
// the background, in a moment in which nobody writes.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(std::filesystem::path project, QObject* parent = nullptr);

    void look(); // now

Q_SIGNALS:
    void failed(const QString& sentence); // once, until one has succeeded again

private:
    void say(const std::exception_ptr& exception);

    std::filesystem::path m_project;
    QTimer m_timer;
    Background m_work;
    bool m_has_failed = false;
};

}
