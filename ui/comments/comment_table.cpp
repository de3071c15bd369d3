#include "comments/comment_table.h"

#include "comments/comment_cells.h"
#include "common/error.h"
#include "shell/label_looks.h"
#include "shell/mask_hint.h"
#include "shell/masking.h"
#include "store/impatient_read.h"
#include "widgets/comment_text.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"
#include "widgets/qt_text.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <chrono>
#include <span>

namespace winnow {

namespace {

constexpr int most_pages = 40;
constexpr qsizetype most_characters = 200; // of a cell
constexpr std::int64_t most_bytes = 4 * most_characters; // which have as many, and the longest has four
constexpr std::chrono::milliseconds until_retry{150};
constexpr int swatch_size = 14;

// With an edge in the colour of the page: it is seen on a chosen row of nearly the same colour too.
QPixmap swatch(const QColor& colour)
{
    QPixmap pixmap(QSize(swatch_size, swatch_size) * qApp->devicePixelRatio());
    pixmap.setDevicePixelRatio(qApp->devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QApplication::palette().color(QPalette::Base), 1.5));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.75, 0.75, swatch_size - 1.5, swatch_size - 1.5), 2, 2);
    return pixmap;
}

}

CommentTable::CommentTable(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session), m_pages(most_pages)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(until_retry);
    connect(&m_retry, &QTimer::timeout, this, &CommentTable::forget_rows);
    connect(&session, &Session::run_chosen, this, [this] { Q_EMIT headerDataChanged(Qt::Horizontal, Score, Score); });
    take_looks();
}

bool CommentTable::set_ids(std::vector<std::int64_t> ids)
{
    if (ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin()) && !m_ids.empty()) {
        if (ids.size() > m_ids.size()) {
            beginInsertRows({}, rowCount(), static_cast<int>(ids.size()) - 1);
            m_ids = std::move(ids);
            endInsertRows();
        }
        forget_rows(); // last: a page that was not full has more rows now
        return true;
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_pages.clear();
    endResetModel();
    return false;
}

void CommentTable::set_metadata_keys(const std::vector<std::string>& keys)
{
    if (keys == m_keys)
        return;
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

void CommentTable::take_looks()
{
    m_swatches.clear();
    for (const LabelLook& look : label_looks(m_session.project(), m_session.task().task, QApplication::palette()))
        m_swatches.emplace(look.label, swatch(look.colour));
    forget_rows();
}

void CommentTable::forget_rows()
{
    m_pages.clear();
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const CommentRow* CommentTable::row(int row) const
{
    const int page = row / page_size;
    const Rows* rows = m_pages.object(page);
    if (!rows)
        rows = read_page(page);
    if (!rows)
        return nullptr;
    const auto found = rows->find(id(row));
    return found == rows->end() ? nullptr : &found->second;
}

int CommentTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CommentTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMetadata + static_cast<int>(m_keys.size());
}

QVariant CommentTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Score)
        return static_cast<int>(Qt::AlignCenter); // all have the same number of digits
    if (role == Qt::ToolTipRole && index.column() != Text)
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole && role != DirectionRole && role != Qt::AccessibleTextRole)
        return {};
    const CommentRow* comment = row(index.row());
    if (!comment)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(*comment, index.column());
    case Qt::ToolTipRole:
        return uncovered_tip(beginning(*comment), text_of(*comment));
    case Qt::DecorationRole:
        return decoration(*comment, index.column());
    case DirectionRole:
        return static_cast<int>(index.column() == Text ? direction_of(shown_beginning(comment->text, most_characters)) : Qt::LeftToRight);
    default:
        return index.column() == Note && comment->decision ? shown_text(comment->decision->note) : cell(*comment, index.column());
    }
}

QVariant CommentTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    if (role == Qt::DisplayRole)
        return section == m_sorted_by ? title_of_sorted(section) : title(section);
    if (role == PlainTitleRole)
        return title(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Score ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Text)
        return tr("A click sorts by the length of the text.");
    if (role == Qt::ToolTipRole && section == Annotator)
        return tr("A click sorts by the time of the decision.");
    return {};
}

// While another program writes, the rows come a little later: nobody waits for a frame. What cannot be read at all is
// said once.
const CommentTable::Rows* CommentTable::read_page(int page) const
{
    if (m_retry.isActive())
        return nullptr;
    auto rows = std::make_unique<Rows>();
    const std::size_t first = static_cast<std::size_t>(page) * page_size;
    const std::span<const std::int64_t> ids(m_ids.data() + first, std::min<std::size_t>(page_size, m_ids.size() - first));
    try {
        const ImpatientRead impatient(m_session.project());
        for (CommentRow& comment : comment_rows(m_session.project(), m_session.task().id, m_session.run().value_or(0), ids, most_bytes))
            rows->emplace(comment.id, std::move(comment));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Busy) {
            m_retry.start();
            return nullptr;
        }
        Q_EMIT failed(sentence_of(std::current_exception()));
    }
    const Rows* read = rows.get();
    m_pages.insert(page, rows.release());
    return read;
}

QString CommentTable::beginning(const CommentRow& row)
{
    return shown_beginning(row.text, most_characters).simplified();
}

QString CommentTable::text_of(const CommentRow& row) const
{
    const QString shown = beginning(row);
    QString masked = m_session.masking().masked(shown, row.score);
    if (masked != shown)
        Q_EMIT covered();
    return masked;
}

QString CommentTable::cell(const CommentRow& row, int column) const
{
    switch (column) {
    case Text:
        return text_of(row);
    case Label:
        return decision_text(row.decision);
    case Annotator:
        return row.decision && row.decision->kind != AnnotationKind::Cleared ? shown_text(row.decision->annotator) : QString();
    case Split:
        return split_text(row.split);
    case Score:
        return score_text(row.score);
    case Source:
        return shown_text(row.import_file);
    case Note:
        return {};
    default:
        return metadata_text(row, m_keys.at(static_cast<std::size_t>(column - FirstMetadata)));
    }
}

// A chip in the label's colour; a mark where there is a note.
QVariant CommentTable::decoration(const CommentRow& row, int column) const
{
    if (!row.decision)
        return {};
    if (column == Note && !row.decision->note.empty())
        return icon(QStringLiteral("note"), QApplication::palette().color(QPalette::Text));
    if (column == Label && row.decision->kind == AnnotationKind::Label)
        if (const auto found = m_swatches.find(row.decision->label); found != m_swatches.end())
            return found->second;
    return {};
}

}
