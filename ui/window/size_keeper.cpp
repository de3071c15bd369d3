#include "window/size_keeper.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTimer>

namespace winnow {

SizeKeeper::SizeKeeper(QWidget* window) : QObject(window), m_window(window), m_wanted(window->size())
{
    window->installEventFilter(this);
}

bool SizeKeeper::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        take(static_cast<QResizeEvent*>(event)->oldSize(), static_cast<QResizeEvent*>(event)->size());
    else if (event->type() == QEvent::ApplicationFontChange)
        QTimer::singleShot(0, this, &SizeKeeper::go_back); // when all widgets know how much room their text takes
    return false;
}

// A user cannot make a window smaller than its smallest size: one that was is being widened by that.
void SizeKeeper::take(const QSize& before, const QSize& now)
{
    if (m_is_going_back)
        return;
    if (!before.isValid()) {
        m_wanted = now;
        return;
    }
    const QSize least = m_window->minimumSize();
    if (now.width() != before.width() && before.width() >= least.width())
        m_wanted.setWidth(now.width());
    if (now.height() != before.height() && before.height() >= least.height())
        m_wanted.setHeight(now.height());
}

void SizeKeeper::go_back()
{
    if (m_window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen))
        return;
    const QScopedValueRollback going(m_is_going_back, true);
    m_window->layout()->activate();
    m_window->resize(m_wanted.expandedTo(m_window->minimumSize()));
}

}
