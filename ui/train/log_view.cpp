#include "train/log_view.h"

#include "widgets/qt_text.h"
#include "widgets/text_size.h"

#include <QFile>
#include <QScrollBar>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds between_looks{1000};
constexpr qint64 most_bytes = 64 * 1024;

}

LogView::LogView(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("training_log"));
    setAccessibleName(tr("The worker's log"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    set_fixed_width_font(this);
    setPlaceholderText(tr("The log is empty: the worker writes only what is out of the ordinary."));
    m_watch.setInterval(between_looks);
    connect(&m_watch, &QTimer::timeout, this, &LogView::read);
}

void LogView::follow(const std::filesystem::path& log)
{
    if (log == m_log)
        return;
    m_log = log;
    m_read = -1;
    clear();
    if (isVisible())
        read();
}

void LogView::showEvent(QShowEvent* event)
{
    QPlainTextEdit::showEvent(event);
    read();
    m_watch.start();
}

void LogView::hideEvent(QHideEvent* event)
{
    QPlainTextEdit::hideEvent(event);
    m_watch.stop();
}

void LogView::read()
{
    QFile file(qt(m_log));
    if (m_log.empty() || !file.open(QIODevice::ReadOnly) || file.size() == m_read)
        return;
    m_read = file.size();
    file.seek(std::max<qint64>(0, m_read - most_bytes));
    setPlainText(QString::fromUtf8(file.read(most_bytes)));
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

}
