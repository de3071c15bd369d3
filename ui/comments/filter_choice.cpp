#include "comments/filter_choice.h"

#include "shell/session.h"
#include "store/imports.h"

#include <algorithm>

namespace winnow {

bool FilterChoice::is_empty() const
{
    return !state && label.empty() && !split && !outcome && metadata.empty() && !import_id && !ids;
}

CommentFilter FilterChoice::filter(Session& session, const std::string& words) const
{
    CommentFilter filter{.state = state, .label = label, .split = split, .metadata = metadata, .import_id = import_id, .words = words, .ids = ids};
    if (outcome && session.run()) {
        RunFilter run{.run = *session.run(), .outcome = *outcome};
        run.threshold = run_numbered(session.project(), run.run).threshold;
        filter.run = run;
    }
    return filter;
}

void FilterChoice::drop_what_is_gone(Session& session)
{
    if (!label.empty() && session.task().task.label_index(label) < 0)
        label.clear();
    if (!session.run())
        outcome.reset();
    if (import_id && std::ranges::none_of(imports(session.project()), [this](const StoredImport& import) { return import.id == *import_id; }))
        import_id.reset();
}

QString FilterText::state(LabelState state)
{
    switch (state) {
    case LabelState::Labelled:
        return tr("labelled");
    case LabelState::Unlabelled:
        return tr("unlabelled");
    case LabelState::Skipped:
        return tr("skipped");
    case LabelState::Unsure:
        return tr("unsure");
    }
    return {};
}

QString FilterText::part(Split split)
{
    switch (split) {
    case Split::Train:
        return tr("training");
    case Split::Validation:
        return tr("validation");
    case Split::Test:
        return tr("test");
    case Split::None:
        return tr("in no part");
    }
    return {};
}

QString FilterText::outcome(RunFilter::Outcome outcome)
{
    switch (outcome) {
    case RunFilter::Outcome::Scored:
        return tr("scored");
    case RunFilter::Outcome::Right:
        return tr("right");
    case RunFilter::Outcome::Wrong:
        return tr("wrong");
    }
    return {};
}

}
