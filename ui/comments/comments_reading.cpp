#include "comments/comments_page.h"

#include "comments/column_keeper.h"
#include "comments/comment_commands.h"
#include "comments/comment_table.h"
#include "comments/comment_view_table.h"
#include "comments/filter_bar.h"
#include "shell/indexing.h"
#include "store/typed_signs.h"
#include "widgets/empty_state.h"
#include "widgets/message_bar.h"

#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <algorithm>
#include <chrono>
#include <utility>

namespace winnow {

namespace {

constexpr std::chrono::milliseconds until_said{300}; // that a list takes its time

QString number(qlonglong value)
{
    return QLocale().toString(value);
}

}

void CommentsPage::read(ListReader::Coming coming)
{
    if (!m_messages->guard([&] { m_question.filter = m_filter->filter(); }))
        return;
    if (coming == ListReader::Coming::FirstPageFirst)
        m_first_of_list = true;
    m_reader->read(m_question, coming);
    m_slow.start(until_said);
}

// What was chosen stays chosen where it is in the list still; where it is not, the row at its place takes its part.
void CommentsPage::take(const FoundComments& found)
{
    m_slow.stop();
    m_found.total = found.total;
    m_found.complete = found.complete;
    const std::vector<std::int64_t> chosen = m_view->chosen();
    const int row = place_in(found);
    const std::int64_t current = comment_to_show(found);
    const int scrolled = m_view->verticalScrollBar()->value();
    if (!m_table->set_ids(found.ids) && m_table->rowCount() > 0) {
        m_view->choose(chosen, current, m_first_of_list ? 0 : row);
        if (m_first_of_list)
            m_view->scrollTo(m_view->currentIndex());
        else
            m_view->verticalScrollBar()->setValue(scrolled);
    }
    m_first_of_list = false;
    show_list();
}

// Of the current comment; where it is not in the list any more, of the next one that is.
int CommentsPage::place_in(const FoundComments& found) const
{
    const int row = m_view->currentIndex().row();
    std::size_t place = 0;
    for (int before = 0; before < row && place < found.ids.size(); ++before)
        place += found.ids[place] == m_table->id(before);
    return static_cast<int>(place);
}

std::int64_t CommentsPage::comment_to_show(const FoundComments& found)
{
    const int row = m_view->currentIndex().row();
    if (m_remembered != 0 && (found.complete || std::ranges::find(found.ids, m_remembered) != found.ids.end()))
        return std::exchange(m_remembered, 0);
    return row < 0 ? 0 : m_table->id(row);
}

void CommentsPage::show_list()
{
    if (m_found.total == 0)
        m_empty->set(QStringLiteral("comments"), tr("No comments yet"), tr("Import a CSV, TSV or JSON Lines file, or drop one here."), tr("Import comments"));
    else
        m_empty->set(QStringLiteral("search"), tr("Nothing matches"), tr("No comment fits the search and the filters."), tr("Clear filters"));
    m_filter->setVisible(m_found.total > 0);
    m_stack->setCurrentIndex(m_table->rowCount() == 0 ? 0 : 1);
    show_count();
    show_detail();
}

void CommentsPage::show_count()
{
    m_commands->follow_list(m_found.complete);
    const QString words = m_found.complete ? tr("%1 of %2") : tr("more than %1 of %2");
    QString text = words.arg(number(m_table->rowCount()), number(m_found.total));
    if (leaves_signs_out(m_question.filter.words))
        text += QStringLiteral("  ·  ") + tr("signs are not searched for, only words and numbers are");
    if (const int chosen = m_view->chosen_count(); chosen > 1)
        text += QStringLiteral("  ·  ") + tr("%1 chosen").arg(number(chosen));
    if (session().indexing().is_running())
        text += QStringLiteral("  ·  ") + tr("indexing for search, %1%").arg(session().indexing().percent());
    m_filter->set_count(text);
}

void CommentsPage::read_columns()
{
    const std::vector<std::string> keys = metadata_keys(session().project());
    if (keys == m_table->metadata_keys())
        return;
    const std::vector<std::int64_t> chosen = m_view->chosen();
    const int row = m_view->currentIndex().row();
    m_table->set_metadata_keys(keys);
    m_columns->restore();
    m_view->choose(chosen, 0, row);
}

}
