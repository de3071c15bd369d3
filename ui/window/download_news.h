#pragma once

#include <QObject>

namespace winnow {

class MainWindow;
class Workspace;

// Says when a model has come or could not: by the desktop, and in an open project on every page but Models, which says it
// itself.
class DownloadNews : public QObject {
    Q_OBJECT

public:
    explicit DownloadNews(MainWindow& window); // a child of it

private:
    void say_that_it_came(const QString& id);
    void say_that_it_failed(const QString& id);
    Workspace* workspace_to_tell() const; // none: nobody looks at one, or it says it itself

    MainWindow& m_window;
};

}
