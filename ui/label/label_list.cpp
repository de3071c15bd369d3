#include "label/label_list.h"

#include "shell/settings.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QCryptographicHash>
#include <algorithm>
#include <span>

namespace winnow {

namespace {

constexpr std::size_t rows_ahead = 20;

}

LabelList::LabelList(Session& session, QObject* parent) : QObject(parent), m_session(session) {}

void LabelList::load(const QueueRequest& request)
{
    m_request = request;
    m_background.start(
        [request, path = m_session.path(), task = m_session.task().id](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return queue_ids(project, task, request);
        },
        [this](std::vector<std::int64_t> ids) {
            m_ids = std::move(ids);
            m_rows.clear();
            m_place = 0;
            const qlonglong last = Settings().value(place_setting(), 0).toLongLong();
            const auto found = std::find(m_ids.begin(), m_ids.end(), last);
            if (found != m_ids.end())
                m_place = static_cast<std::size_t>(found - m_ids.begin());
            Q_EMIT loaded();
            Q_EMIT moved();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

std::optional<CommentRow> LabelList::current()
{
    if (at_end())
        return std::nullopt;
    if (!m_rows.contains(m_ids[m_place]))
        read_ahead();
    const auto row = m_rows.find(m_ids[m_place]);
    return row == m_rows.end() ? std::nullopt : std::optional(row->second);
}

void LabelList::next()
{
    if (!at_end())
        move_to(m_place + 1);
}

void LabelList::previous()
{
    if (m_place > 0)
        move_to(m_place - 1);
}

bool LabelList::go_to(std::int64_t comment)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), comment);
    if (found == m_ids.end())
        return false;
    move_to(static_cast<std::size_t>(found - m_ids.begin()));
    return true;
}

void LabelList::move_to(std::size_t place)
{
    m_place = place;
    if (!at_end())
        Settings().setValue(place_setting(), static_cast<qlonglong>(m_ids[m_place]));
    Q_EMIT moved();
}

void LabelList::read_ahead()
{
    m_rows.clear();
    const std::size_t end = std::min(m_ids.size(), m_place + rows_ahead);
    const std::span<const std::int64_t> ids(m_ids.data() + m_place, end - m_place);
    try {
        for (CommentRow& row : comment_rows(m_session.project(), m_session.task().id, m_session.run().value_or(0), ids))
            m_rows.emplace(row.id, std::move(row));
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
}

// One place for each project, task and queue.
QString LabelList::place_setting() const
{
    const QByteArray project = QCryptographicHash::hash(qt(m_session.path()).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("label/places/%1-%2-%3").arg(QString::fromLatin1(project)).arg(m_session.task().id).arg(static_cast<int>(m_request.kind));
}

}
