#include "label/label_list.h"

#include "shell/settings.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <unordered_set>

namespace winnow {

namespace {

constexpr std::size_t rows_behind = 4;
constexpr std::size_t rows_ahead = 24;
constexpr std::chrono::milliseconds until_place_is_kept{400};

}

LabelList::LabelList(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_keep_place.setSingleShot(true);
    m_keep_place.setInterval(until_place_is_kept);
    connect(&m_keep_place, &QTimer::timeout, this, &LabelList::keep_place);
}

LabelList::~LabelList()
{
    if (m_keep_place.isActive())
        keep_place();
}

void LabelList::load(LabelQueue queue, std::vector<std::int64_t> chosen, Start start)
{
    if (m_keep_place.isActive())
        keep_place();
    m_keep_place.stop();
    m_looking.stop();
    forget_left();
    m_queue = queue;
    m_chosen = std::move(chosen);
    m_task = m_session.task().id;
    m_reader = m_session.annotator();
    m_content = {};
    m_rows.clear();
    m_kept.clear();
    m_place = 0;
    fetch(m_loading, [this, start](QueueContent content) { take_content(std::move(content), start); });
}

void LabelList::fetch(Background& background, std::function<void(QueueContent)> take)
{
    background.start(
        [path = m_session.path(), task = m_session.task(), queue = m_queue, annotator = m_reader, chosen = m_chosen](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return queue_content(project, task, queue, annotator, chosen);
        },
        std::move(take), [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

void LabelList::take_content(QueueContent content, Start start)
{
    m_content = std::move(content);
    m_rows.clear();
    m_place = start == Start::WhereLeft ? place_left() : 0;
    Q_EMIT loaded();
    Q_EMIT moved();
}

// The comment that was shown last. Where it is no longer in a list by id (somebody has labelled it), the one after it.
std::size_t LabelList::place_left() const
{
    const qlonglong last = Settings().value(place_setting(), 0).toLongLong();
    const auto begin = m_content.ids.begin();
    const auto end = m_content.ids.end();
    auto found = std::find(begin, end, last);
    if (found == end && (m_queue == LabelQueue::Unlabelled || m_queue == LabelQueue::InOrder))
        found = std::lower_bound(begin, end, last);
    return found == end ? 0 : static_cast<std::size_t>(found - begin);
}

std::optional<CommentRow> LabelList::current()
{
    while (!at_end()) {
        const std::int64_t id = m_content.ids[m_place];
        if (!m_rows.contains(id))
            read_around();
        if (at_end())
            break;
        if (const auto row = m_rows.find(m_content.ids[m_place]); row != m_rows.end())
            return row->second;
        if (m_content.ids[m_place] == id)
            break; // it could not be read: failed() says why
    }
    return std::nullopt;
}

std::optional<Opinion> LabelList::opinion(std::int64_t comment) const
{
    const auto found = m_content.opinions.find(comment);
    return found == m_content.opinions.end() ? std::nullopt : std::optional(found->second);
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

void LabelList::show(std::int64_t comment)
{
    std::vector<std::int64_t>& ids = m_content.ids;
    auto found = std::find(ids.begin(), ids.end(), comment);
    if (found == ids.end()) {
        found = ids.insert(ids.begin() + static_cast<std::ptrdiff_t>(m_place), comment);
        m_kept.insert(comment);
    }
    move_to(static_cast<std::size_t>(found - ids.begin()));
}

void LabelList::note_decision(std::int64_t comment)
{
    m_rows.erase(comment);
    m_kept.insert(comment);
}

void LabelList::forget_rows()
{
    m_rows.clear();
    forget_left();
}

std::optional<std::size_t> LabelList::left()
{
    if (!m_left && !m_counting.is_running())
        count_left();
    return m_left;
}

void LabelList::count_left()
{
    m_counting.start(
        [path = m_session.path(), task = m_session.task(), queue = m_queue, annotator = m_reader, ids = m_content.ids](const std::atomic<bool>&) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return still_open(project, task, queue, annotator, ids);
        },
        [this](std::size_t left) {
            m_left = left;
            Q_EMIT moved();
        },
        [this](const std::exception_ptr& exception) { Q_EMIT failed(sentence_of(exception)); });
}

void LabelList::forget_left()
{
    m_counting.stop();
    m_left.reset();
}

void LabelList::look_again(const std::vector<std::int64_t>& changed, Shown shown)
{
    const bool grows = m_queue == LabelQueue::Unlabelled || m_queue == LabelQueue::InOrder || m_queue == LabelQueue::Random ||
                       m_queue == LabelQueue::Disagreements;
    if (!grows || is_loading())
        return;
    const std::vector<std::int64_t>& ids = m_content.ids;
    const auto is_known = [&](std::int64_t id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); };
    if (changed.size() == 1 && is_known(changed.front()))
        return;
    fetch(m_looking, [this, shown](const QueueContent& content) { take_again(content.ids, shown); });
}

void LabelList::take_again(const std::vector<std::int64_t>& ids, Shown shown)
{
    const std::size_t gone = m_queue == LabelQueue::Unlabelled ? remove_decided(ids, shown) : 0;
    const std::unordered_set<std::int64_t> known(m_content.ids.begin(), m_content.ids.end());
    std::ranges::copy_if(ids, std::back_inserter(m_content.ids), [&](std::int64_t id) { return !known.contains(id); });
    if (gone == 0 && m_content.ids.size() == known.size())
        return;
    Q_EMIT thinned();
}

// How many went. One stays at the comment that is shown, or at the next one that is left.
std::size_t LabelList::remove_decided(const std::vector<std::int64_t>& unlabelled, Shown shown)
{
    const std::unordered_set<std::int64_t> open(unlabelled.begin(), unlabelled.end());
    std::vector<std::int64_t> left;
    std::size_t place = 0;
    for (std::size_t i = 0; i < m_content.ids.size(); ++i) {
        const std::int64_t id = m_content.ids[i];
        if (!open.contains(id) && !m_kept.contains(id) && (i != m_place || shown == Shown::MayGo))
            continue;
        place += i < m_place ? 1 : 0;
        left.push_back(id);
    }
    m_place = place;
    std::swap(m_content.ids, left);
    return left.size() - m_content.ids.size();
}

void LabelList::move_to(std::size_t place)
{
    m_place = place;
    forget_left();
    m_keep_place.start();
    Q_EMIT moved();
}

void LabelList::read_around()
{
    std::vector<std::int64_t>& ids = m_content.ids;
    const std::size_t begin = m_place - std::min(m_place, rows_behind);
    const std::size_t end = std::min(ids.size(), m_place + rows_ahead);
    const std::vector<std::int64_t> wanted(ids.begin() + static_cast<std::ptrdiff_t>(begin), ids.begin() + static_cast<std::ptrdiff_t>(end));
    try {
        m_rows.clear();
        for (CommentRow& row : comment_rows(m_session.project(), m_session.task().id, m_session.run().value_or(0), wanted))
            m_rows.emplace(row.id, std::move(row));
    } catch (...) {
        Q_EMIT failed(sentence_of(std::current_exception()));
        return;
    }
    // What is gone from the document goes from the list, and from before our place too.
    for (std::size_t place = end; place-- > begin;) {
        if (m_rows.contains(ids[place]))
            continue;
        ids.erase(ids.begin() + static_cast<std::ptrdiff_t>(place));
        m_place -= place < m_place ? 1 : 0;
    }
}

void LabelList::keep_place()
{
    if (!at_end() && m_queue != LabelQueue::Chosen)
        Settings().setValue(place_setting(), static_cast<qlonglong>(m_content.ids[m_place]));
}

// One place for each project, task and queue, and where each person has their own queue, for each.
QString LabelList::place_setting() const
{
    QString setting = QStringLiteral("%1/place_%2_%3").arg(m_session.settings_group()).arg(m_task).arg(queue_name(m_queue));
    if (is_by_reader(m_queue))
        setting += QLatin1Char('_') + QString::fromLatin1(QByteArray::fromStdString(m_reader).toHex());
    return setting;
}

}
