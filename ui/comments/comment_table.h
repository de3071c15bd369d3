#pragma once

#include "shell/session.h"
#include "store/comment_list.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QPixmap>
#include <QTimer>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace winnow {

// A list of comments, of a million perhaps: all ids, and the rows of the pages that were looked at last. A row that
// cannot be read just now, because another program is writing, is empty until it can.
class CommentTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Label, Annotator, Split, Score, Source, Note, FirstMetadata };
    enum Role {
        DirectionRole = Qt::UserRole, // Qt::LayoutDirection of the cell's text
        PlainTitleRole,               // of a header, whatever the list is sorted by
    };
    static constexpr int page_size = 100;       // rows that are read at once: more than a window on a usual screen shows

    explicit CommentTable(Session& session, QObject* parent = nullptr);

    // False: rows are others than they were, and no selection holds. A list that only grew, or is the same, keeps it.
    bool set_ids(std::vector<std::int64_t> ids);
    const std::vector<std::int64_t>& ids() const { return m_ids; }
    std::int64_t id(int row) const { return m_ids.at(static_cast<std::size_t>(row)); }

    void set_metadata_keys(const std::vector<std::string>& keys);
    const std::vector<std::string>& metadata_keys() const { return m_keys; }
    void take_looks();  // the labels' colours changed
    void forget_rows(); // the document changed: rows are read anew when they are shown

    const CommentRow* row(int row) const; // until the next call; null: gone, or it cannot be read now

    // How the column is ordered; none: it is not.
    std::optional<CommentOrder> order_by(int column) const;
    void set_sorted_by(int column); // its header says by what, where that is not plain; -1: by none
    // What the column is, whatever project it is in ("label", "metadata:author").
    QString name_of(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void covered() const; // a text of the list is
    void failed(const QString& sentence) const;

private:
    using Rows = std::unordered_map<std::int64_t, CommentRow>;

    const Rows* read_page(int page) const;
    QString title(int column) const;
    QString title_of_sorted(int column) const;
    static QString beginning(const CommentRow& row);
    QString text_of(const CommentRow& row) const;
    QString cell(const CommentRow& row, int column) const;
    QVariant decoration(const CommentRow& row, int column) const;

    Session& m_session;
    std::vector<std::int64_t> m_ids;
    std::vector<std::string> m_keys;
    int m_sorted_by = -1;
    std::map<std::string, QPixmap> m_swatches; // of the labels
    mutable QCache<int, Rows> m_pages;
    mutable QTimer m_retry;
};

}
