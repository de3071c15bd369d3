#include "sentences/template_lists.h"

namespace winnow {

Templates templates_of_store()
{
    static constexpr const char* templates[] = {
        // core/store/adapters
        QT_TRANSLATE_NOOP("core", "Could not read the adapter's folder \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "The project has an adapter file with a name that is not a plain file name. It was not written."),
        QT_TRANSLATE_NOOP("core", "Run %1 has no adapter: it did not come to its end."),
        // core/store/annotations
        QT_TRANSLATE_NOOP("core", "The source of an annotation is none of %1."),
        QT_TRANSLATE_NOOP("core", "source of an annotation"),
        QT_TRANSLATE_NOOP("core", "The kind of an annotation is none of %1."),
        QT_TRANSLATE_NOOP("core", "kind of an annotation"),
        QT_TRANSLATE_NOOP("core", "The role of an annotation is none of %1."),
        QT_TRANSLATE_NOOP("core", "role of an annotation"),
        QT_TRANSLATE_NOOP("core", "There is no decision with the number %1."),
        // core/store/backup
        QT_TRANSLATE_NOOP("core", "Could not write the backup \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "The backup that was just written cannot be read back, so it was removed. Is the disk sound?"),
        QT_TRANSLATE_NOOP("core", "Could not look after the backups of \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "Could not remove the backup \"%1\": %2"),
        // core/store/bulk_load
        QT_TRANSLATE_NOOP("core", "The project has no index %1."),
        // core/store/change_session
        QT_TRANSLATE_NOOP("core", "the changes could not be watched"),
        // core/store/changeset
        QT_TRANSLATE_NOOP("core", "the changes could not be undone"),
        // core/store/comment_names
        QT_TRANSLATE_NOOP("core", "The project has no comment with the id \"%1\". `winnow-cli export labels` lists them."),
        QT_TRANSLATE_NOOP("core", "Several comments have the id \"%1\", so it is not clear which one is meant."),
        // core/store/comments
        QT_TRANSLATE_NOOP("core", "The project has no comment with the number %1 any more."),
        QT_TRANSLATE_NOOP("core", "The project has no comment with the number %1."),
        QT_TRANSLATE_NOOP("core", "The project has no comment with the number %1. Nothing was deleted."),
        // core/store/erase
        QT_TRANSLATE_NOOP("core", "The comments are deleted, but the disk is too full to write the project anew without their text. Free as much space as the project takes, "
                                  "then do it again."),
        // core/store/labelling
        QT_TRANSLATE_NOOP("core", "A decision needs the name of the one who makes it. Give your name first."),
        QT_TRANSLATE_NOOP("core", "No comment is chosen."),
        QT_TRANSLATE_NOOP("core", "\"%1\" is not a label of the task \"%2\"."),
        // core/store/list_query
        QT_TRANSLATE_NOOP("core", "\"%1\" is not a label of run %2."),
        QT_TRANSLATE_NOOP("core", "The project has no scores of run %1 to choose comments by."),
        // core/store/migrations
        QT_TRANSLATE_NOOP("core", "The project has entries that refer to nothing. Restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "The project does not have the tables of a Winnow project of its version. It was changed by another program, or is damaged; restore it "
                                  "from a backup."),
        // core/store/project
        QT_TRANSLATE_NOOP("core", "The project %1 is damaged. It was left as it is; restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "\"%1\" is not a Winnow project."),
        QT_TRANSLATE_NOOP("core", "The project %1 was made by a newer version of Winnow (format %2, this one knows %3). Use that version; the file was left as it is."),
        QT_TRANSLATE_NOOP("core", "The project %1 has no valid version. It was left as it is; restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "There is no project %1."),
        QT_TRANSLATE_NOOP("core", "\"%1\" is not a file, so it is not a Winnow project."),
        QT_TRANSLATE_NOOP("core", "\"%1\" is empty, so it is not a Winnow project."),
        QT_TRANSLATE_NOOP("core", "The project %1 is write-protected. Allow writing to it, or make a copy elsewhere."),
        QT_TRANSLATE_NOOP("core", "The project %1 lies in a folder that is write-protected, so that no change of it can be written. Allow writing there, or make a copy "
                                  "elsewhere."),
        QT_TRANSLATE_NOOP("core", "There is no folder %1 for the project."),
        // core/store/project_settings
        QT_TRANSLATE_NOOP("core", "The project has a setting \"%1\" that cannot be read. Restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "The value of the setting \"%1\" is not JSON."),
        // core/store/repair
        QT_TRANSLATE_NOOP("core", "Not even what is decided about the comments can be read of the project. Restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "What can be read of the project makes no sound one. Restore it from a backup."),
        // core/store/restore
        QT_TRANSLATE_NOOP("core", "Could not set the damaged project aside as \"%1\": %2"),
        QT_TRANSLATE_NOOP("core", "Could not set aside \"%1\": %2"),
        // core/store/runs
        QT_TRANSLATE_NOOP("core", "The state of a run is none of %1."),
        QT_TRANSLATE_NOOP("core", "state of a run"),
        QT_TRANSLATE_NOOP("core", "The project has no run %1. `winnow-cli runs` lists those it has."),
        // core/store/salvage
        QT_TRANSLATE_NOOP("core", "The repair was stopped; the copy was not made."),
        // core/store/scores
        QT_TRANSLATE_NOOP("core", "The project has a score that cannot be read. Restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "The model gave a score that is not a number for comment %1. The run is of no use; train again with a smaller learning rate."),
        // core/store/second_reading
        QT_TRANSLATE_NOOP("core", "Nobody has labelled this comment, so there is nothing to settle. Label it."),
        // core/store/splits
        QT_TRANSLATE_NOOP("core", "The split is frozen: a score on its test part was looked at, and a test part that is chosen after looking measures nothing. Make a new "
                                  "project for another split."),
        // core/store/sqlite_error
        QT_TRANSLATE_NOOP("core", "The project %1 was moved, renamed or replaced while it was open. Nothing was changed; open it again where it is now."),
        QT_TRANSLATE_NOOP("core", "The project %1 was changed, but the disk reports an error or is full: after a loss of power the change may be gone. Check the disk, then "
                                  "open the project again and look whether the change is there."),
        QT_TRANSLATE_NOOP("core", "The project %1 is being written by another program. Wait until that is done, then try again."),
        QT_TRANSLATE_NOOP("core", "The project %1 could not be written: the disk is full. Nothing was changed; free some space, then try again."),
        QT_TRANSLATE_NOOP("core", "The project %1 could not be read or written: the disk reports an error or is full. Nothing was changed."),
        QT_TRANSLATE_NOOP("core", "The project %1 is not a Winnow project, or is damaged at its beginning."),
        QT_TRANSLATE_NOOP("core", "The project %1 is write-protected. Allow writing to the file and its folder, or make a copy elsewhere."),
        QT_TRANSLATE_NOOP("core", "The project %1 cannot be opened, or no file can be made beside it. Is the folder there, and may you read and write it?"),
        QT_TRANSLATE_NOOP("core", "The project %1 could not be used: there is not enough memory. Close other programs, then try again."),
        QT_TRANSLATE_NOOP("core", "The project %1 cannot hold a text or a file of this size."),
        QT_TRANSLATE_NOOP("core", "The project %1 was asked to stop what it did."),
        QT_TRANSLATE_NOOP("core", "The project %1 could not be used as asked (SQLite: %2)."),
        // core/store/task_changes
        QT_TRANSLATE_NOOP("core", "The label \"%1\" cannot be renamed any more: runs know it by this name. Make a new task with the new labels."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" cannot be renamed to \"%2\": the task has no such label."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" cannot go: comments have it. Give them another label first."),
        QT_TRANSLATE_NOOP("core", "The label \"%1\" cannot go: comments have it. Give them another label first, or rename it."),
        QT_TRANSLATE_NOOP("core", "The project has a task \"%1\" already. Choose another name."),
        // core/store/tasks
        QT_TRANSLATE_NOOP("core", "The project has a task whose labels cannot be read. Restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "The format of a task's prompt is none of %1."),
        QT_TRANSLATE_NOOP("core", "format of a task's prompt"),
        QT_TRANSLATE_NOOP("core", "The project has no task yet."),
        QT_TRANSLATE_NOOP("core", "The project has several tasks: say which with --task. There are %1."),
        QT_TRANSLATE_NOOP("core", "The project has no task \"%1\". It has %2."),
        QT_TRANSLATE_NOOP("core", "The project has no task with the number %1 any more."),
        // core/store/typed_words
        QT_TRANSLATE_NOOP("core", "The SQLite library of this machine has no full-text search (FTS5)."),
        QT_TRANSLATE_NOOP("core", "The SQLite library of this machine cannot take texts apart into words (unicode61)."),
        // core/store/undo
        QT_TRANSLATE_NOOP("core", "This cannot be done any more: what it changed was changed again since, by another window or person. Nothing was changed."),
        QT_TRANSLATE_NOOP("core", "There is nothing to redo."),
        QT_TRANSLATE_NOOP("core", "There is nothing to undo."),
        // core/store/undo_steps
        QT_TRANSLATE_NOOP("core", "The kind of a step of undo is none of %1."),
        QT_TRANSLATE_NOOP("core", "kind of a step of undo"),
        QT_TRANSLATE_NOOP("core", "The project has a step of undo that cannot be read. Restore it from a backup."),
        QT_TRANSLATE_NOOP("core", "There is no such step to undo."),
    };
    return templates;
}

}
