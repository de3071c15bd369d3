#pragma once

#include "shell/session.h"
#include "store/comment_list.h"

#include <QAbstractTableModel>
#include <unordered_map>
#include <vector>

namespace winnow {

// A list of comments, of a million perhaps: all ids, and the rows of the pages that were looked at last.
class CommentTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Text, Label, Annotator, Split, Score, Source, FirstMetadata };

    explicit CommentTable(Session& session, QObject* parent = nullptr);

    void set_ids(std::vector<std::int64_t> ids);
    const std::vector<std::int64_t>& ids() const { return m_ids; }
    void set_metadata_keys(const std::vector<std::string>& keys);
    const std::vector<std::string>& metadata_keys() const { return m_keys; }
    void forget_rows();             // the document changed: rows are read anew when they are shown
    const CommentRow* row(int row) const;

    // How the column is ordered; none: it is not.
    std::optional<CommentOrder> order_by(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const QString& sentence) const;

private:
    void read_page(int row) const;
    QString text_of(const CommentRow& row) const;
    QString cell(const CommentRow& row, int column) const;
    QString metadata_of(const CommentRow& row, const std::string& key) const;

    Session& m_session;
    std::vector<std::int64_t> m_ids;
    std::vector<std::string> m_keys;
    mutable std::unordered_map<std::int64_t, CommentRow> m_rows;
};

QString decision_text(const std::optional<Annotation>& decision);
QString split_text(Split split);

}
