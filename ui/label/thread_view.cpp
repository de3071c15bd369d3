#include "label/thread_view.h"

#include "label/muted_label.h"
#include "shell/masking.h"
#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds moment{120};
constexpr std::ptrdiff_t around = 3; // comments before, and as many after
constexpr qsizetype longest_text = 280;
constexpr qsizetype looked_at = 4 * longest_text; // much of it may be spaces

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() <= longest_text ? line : line.first(longest_text - 1) + QStringLiteral("…");
}

}

ThreadView::ThreadView(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("thread"));
    setAccessibleName(tr("The thread"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    content->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget sets it
    viewport()->setAutoFillBackground(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(moment);
    connect(&m_pause, &QTimer::timeout, this, &ThreadView::look);
}

void ThreadView::show_thread_of(const std::optional<CommentRow>& row)
{
    m_reading.stop();
    clear_texts();
    m_row = row;
    const bool has_thread = row && thread_of(*row);
    setVisible(has_thread);
    if (has_thread)
        m_pause.start();
    else
        m_pause.stop();
}

void ThreadView::forget()
{
    m_thread = {};
}

void ThreadView::look()
{
    if (!m_row)
        return;
    Thread known = m_thread;
    const MetadataFilter of = *thread_of(*m_row);
    if (known.of.key != of.key || known.of.value != of.value)
        known = {of, {}, {}};
    m_reading.start(
        [path = m_session.path(), task = m_session.task().id, run = m_session.run().value_or(0), known, id = m_row->id](const std::atomic<bool>& stop) {
            Project project = Project::open_again(path, Project::Access::ReadOnly);
            return read(project, task, run, known, id, stop);
        },
        [this](Thread thread) {
            m_thread = std::move(thread);
            show_rows();
        },
        [this](const std::exception_ptr&) { clear_texts(); }); // it is an extra: the page's own reading says what is wrong
}

ThreadView::Thread ThreadView::read(Project& project, std::int64_t task, std::int64_t run, Thread known, std::int64_t comment, const std::atomic<bool>& stop)
{
    if (known.ids.empty()) {
        CommentFilter filter;
        filter.metadata = {known.of};
        known.ids = matching_ids(project, task, filter, {}, 0, [&stop] { return stop.load(); });
    }
    const auto begin = known.ids.begin();
    const std::ptrdiff_t place = std::find(begin, known.ids.end(), comment) - begin;
    const std::ptrdiff_t first = std::max<std::ptrdiff_t>(0, place - around);
    const std::ptrdiff_t end = std::min(std::ssize(known.ids), place + around + 1);
    known.rows = first < end ? comment_rows(project, task, run, std::vector<std::int64_t>(begin + first, begin + end)) : std::vector<CommentRow>();
    return known;
}

void ThreadView::show_rows()
{
    clear_texts();
    if (m_thread.rows.size() < 2)
        return;
    const auto before = std::ranges::count_if(m_thread.rows, [this](const CommentRow& row) { return row.id < m_row->id; });
    for (std::size_t i = 0; i < m_thread.rows.size(); ++i) {
        const CommentRow& row = m_thread.rows[i];
        if (row.id != m_row->id)
            add(shortened(m_session.masking().masked(shown_beginning(row.text, looked_at), row.score)), row.id < m_row->id ? tr("Before") : tr("After"));
        else if (before > 0 && i + 1 < m_thread.rows.size())
            add(QStringLiteral("· · ·"), tr("This comment"));
    }
    static_cast<QVBoxLayout*>(widget()->layout())->addStretch(); // an alignment instead would leave the texts the height of wider ones
}

void ThreadView::add(const QString& text, const QString& name)
{
    auto* label = new MutedLabel(text, widget());
    label->setWordWrap(true);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
    label->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    label->setAlignment(text.isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    widget()->layout()->addWidget(label);
}

void ThreadView::clear_texts()
{
    while (QLayoutItem* item = widget()->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

}
