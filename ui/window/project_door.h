#pragma once

#include <QLocalServer>
#include <QObject>
#include <filesystem>
#include <functional>

namespace winnow {

// One window a project and user: the window that has a project open listens at a door of its name, and who wants to open
// the same project knocks there first. A window that is behind listens likewise at the folder of the models.
class ProjectDoor : public QObject {
    Q_OBJECT

public:
    // Where another window listens there already (two were opened in the same moment), nobody is told: both stay right.
    explicit ProjectDoor(const std::filesystem::path& project, QObject* parent);

    // Asks the window that has the project open to come to the front. False: there is none. Else `answered` is called
    // from the event loop: true when it does, false when it does not answer.
    static bool knock(const std::filesystem::path& project, QObject* context, std::function<void(bool)> answered);

Q_SIGNALS:
    void knocked();

private:
    void answer();

    QLocalServer m_server;
};

}
