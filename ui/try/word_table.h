#pragma once

#include "try/word_marks.h"

#include <QAbstractTableModel>

namespace winnow {

// The words of the tried text with their effects, the strongest first: the twin of the tints.
class WordTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set_label(const QString& positive) { m_label = positive; }
    // While the changes are awaited the words stand there in the order of the text, without them.
    enum class Changes { Known, Awaited };
    void set(const QString& text, std::vector<WordMark> marks, Changes changes = Changes::Known);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_label; // the positive one
    QString m_text;
    std::vector<WordMark> m_marks;
    Changes m_changes = Changes::Known;
};

}
