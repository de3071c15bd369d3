#include "comments/comment_cells.h"

#include "widgets/comment_text.h"
#include "widgets/qt_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <nlohmann/json.hpp>

namespace winnow {

namespace {

constexpr qsizetype most_characters = 300; // of a cell

class Cells {
    Q_DECLARE_TR_FUNCTIONS(Cells)

public:
    static QString decision(const Annotation& decision)
    {
        switch (decision.kind) {
        case AnnotationKind::Label:
            return qt(decision.label);
        case AnnotationKind::Skip:
            return tr("skipped");
        case AnnotationKind::Unsure:
            return tr("unsure");
        case AnnotationKind::Cleared:
            break;
        }
        return {};
    }

    static QString entry(const Annotation& entry)
    {
        if (entry.role == AnnotationRole::Undo)
            return tr("undone");
        const QString none = entry.note.empty() ? tr("label taken away") : tr("no label"); // a note may have come before any
        const QString what = entry.kind == AnnotationKind::Cleared ? none : decision(entry);
        switch (entry.role) {
        case AnnotationRole::Second:
            return tr("%1 (second reading)").arg(what);
        case AnnotationRole::Settlement:
            return tr("%1 (settled)").arg(what);
        case AnnotationRole::Note:
            return tr("note changed");
        default:
            return what;
        }
    }

    static QString split(Split split)
    {
        switch (split) {
        case Split::Train:
            return tr("training");
        case Split::Validation:
            return tr("validation");
        case Split::Test:
            return tr("test");
        case Split::None:
            break;
        }
        return {};
    }
};

}

QString decision_text(const std::optional<Annotation>& decision)
{
    return decision ? Cells::decision(*decision) : QString();
}

QString entry_text(const Annotation& entry)
{
    return Cells::entry(entry);
}

QString split_text(Split split)
{
    return Cells::split(split);
}

QString score_text(std::optional<double> score)
{
    return score ? QLocale().toString(*score, 'f', 3) : QString();
}

QString metadata_text(const CommentRow& row, const std::string& key)
{
    const nlohmann::json metadata = nlohmann::json::parse(row.metadata, nullptr, false);
    if (!metadata.is_object() || !metadata.contains(key) || metadata[key].is_null())
        return {};
    const nlohmann::json& value = metadata[key];
    return shown_beginning(value.is_string() ? value.get<std::string>() : value.dump(), most_characters).simplified();
}

}
