#pragma once

#include <QObject>

namespace winnow {

class Workspace;

// Says on every page when a model has come or could not; the page Models says it itself.
class DownloadNews : public QObject {
    Q_OBJECT

public:
    explicit DownloadNews(Workspace& workspace); // a child of it

private:
    void say_that_it_came(const QString& id);
    void say_that_it_failed(const QString& id);
    bool shows_models() const;

    Workspace& m_workspace;
};

}
