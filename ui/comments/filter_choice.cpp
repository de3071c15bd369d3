#include "comments/filter_choice.h"

#include "shell/session.h"
#include "store/imports.h"

#include <algorithm>
#include <initializer_list>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

template <typename Value>
std::optional<Value> one_of(const nlohmann::json& json, const char* name, std::initializer_list<Value> values)
{
    for (const Value value : values)
        if (json.contains(name) && json.at(name) == static_cast<int>(value))
            return value;
    return std::nullopt;
}

}

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

QByteArray FilterChoice::stored() const
{
    nlohmann::json json = nlohmann::json::object();
    if (state)
        json["state"] = static_cast<int>(*state);
    if (!label.empty())
        json["label"] = label;
    if (split)
        json["split"] = static_cast<int>(*split);
    if (outcome)
        json["outcome"] = static_cast<int>(*outcome);
    for (const MetadataFilter& filter : metadata)
        json["metadata"].push_back({filter.key, filter.value});
    if (import_id)
        json["import"] = *import_id;
    return QByteArray::fromStdString(json.dump());
}

FilterChoice FilterChoice::from_stored(const QByteArray& stored)
{
    try {
        const nlohmann::json json = nlohmann::json::parse(stored.toStdString());
        FilterChoice choice;
        choice.state = one_of(json, "state", {LabelState::Labelled, LabelState::Unlabelled, LabelState::Skipped, LabelState::Unsure});
        choice.label = json.value("label", std::string());
        choice.split = one_of(json, "split", {Split::None, Split::Train, Split::Validation, Split::Test});
        choice.outcome = one_of(json, "outcome", {RunFilter::Outcome::Scored, RunFilter::Outcome::Right, RunFilter::Outcome::Wrong});
        for (const nlohmann::json& filter : json.value("metadata", nlohmann::json::array()))
            choice.metadata.push_back({filter.at(0).get<std::string>(), filter.at(1).get<std::string>()});
        if (json.contains("import"))
            choice.import_id = json.at("import").get<std::int64_t>();
        return choice;
    } catch (const nlohmann::json::exception&) {
        return {};
    }
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
