#pragma once

#include "store/comment_list.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace winnow {

class Session;

// What was chosen beside the words: as CommentFilter, but with the run that is looked at.
struct FilterChoice {
    std::optional<LabelState> state;
    std::string label;
    std::optional<Split> split;
    std::optional<RunFilter::Outcome> outcome;
    std::vector<MetadataFilter> metadata;
    std::optional<std::int64_t> import_id;
    std::optional<std::vector<std::int64_t>> ids;

    bool is_empty() const;
    CommentFilter filter(Session& session, const std::string& words) const; // throws Error
    // Takes away what the project does not have (any more).
    void drop_what_is_gone(Session& session);

    // What the settings remember: all but comments that another page asked for. What they hold of an older version, or
    // anything else, is no choice.
    QByteArray stored() const;
    static FilterChoice from_stored(const QByteArray& stored);
};

// Words for the choices.
class FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)

public:
    static QString state(LabelState state);
    static QString part(Split split);
    static QString outcome(RunFilter::Outcome outcome);
};

}
