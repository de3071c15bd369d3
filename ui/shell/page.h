#pragma once

#include "shell/session.h"

#include <QAction>
#include <QWidget>

namespace winnow {

// One page of the window. It is made when it is first opened and lives as long as the project is open.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    // The page comes into view or leaves it. A page that is not in view need not keep up with changes; entered() brings
    // it up to date.
    virtual void entered() {}
    virtual void left() {}

    // What can be done here: the window's menu for the page shows them, with their shortcuts (shell/shortcuts.h).
    virtual QList<QAction*> commands() const { return {}; }

    // May the project be closed now? False: the page has asked the user something.
    virtual bool may_close() { return true; }

protected:
    Session& session() const { return m_session; }

private:
    Session& m_session;
};

}
