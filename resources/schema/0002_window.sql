-- Version 2: what the window needs: blind second readings, undo across restarts, settings, and derived columns by which
-- a million comments are filtered and sorted at once.

-- 'decision' is one of which the newest is current; 'second' a blind second reading, which no current label follows;
-- 'settlement' ends a disagreement and 'note' changes a note: both rest on the entry refers_to, and are the decision of
-- nobody; 'undo' takes the entry refers_to back, so that it counts as never made.
ALTER TABLE annotations ADD COLUMN role TEXT NOT NULL DEFAULT 'decision' CHECK (role IN ('decision', 'second', 'settlement', 'note', 'undo'));
ALTER TABLE annotations ADD COLUMN refers_to INTEGER;
CREATE INDEX annotations_by_refers_to ON annotations (refers_to) WHERE refers_to IS NOT NULL;

-- Which annotation of a comment holds: derived from annotations, written with it.
CREATE TABLE current_labels (
    task INTEGER NOT NULL,
    comment INTEGER NOT NULL,
    annotation INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (task, comment)
) STRICT, WITHOUT ROWID;
INSERT INTO current_labels
    SELECT task, comment, id, kind, label FROM annotations AS newest
    WHERE id = (SELECT max(id) FROM annotations WHERE task = newest.task AND comment = newest.comment);
CREATE INDEX current_labels_by_label ON current_labels (task, kind, label);

-- The decision that holds, with its newest note: who made it and when is not changed by a note.
DROP VIEW current_annotations;
CREATE VIEW current_annotations AS
    SELECT newest.id, newest.comment, newest.task, coalesce(noted.annotator, newest.annotator) AS annotator,
           coalesce(noted.time, newest.time) AS time, coalesce(noted.source, newest.source) AS source, newest.kind, newest.label,
           newest.fraction, newest.note, newest.role, newest.refers_to
    FROM current_labels JOIN annotations AS newest ON newest.id = current_labels.annotation
    LEFT JOIN annotations AS noted ON newest.role = 'note' AND noted.id = newest.refers_to;

CREATE INDEX comments_by_length ON comments (length(text));
CREATE INDEX splits_by_part ON splits (task, split);

-- Derived from scores, by the labels of task_copy: the score of the positive label, which label (its index) has the
-- highest score, of all and of all but the positive one, and the score of the label that the comment had.
ALTER TABLE scores ADD COLUMN positive REAL;
ALTER TABLE scores ADD COLUMN highest INTEGER;
ALTER TABLE scores ADD COLUMN highest_other INTEGER;
ALTER TABLE scores ADD COLUMN self_confidence REAL;
CREATE TEMP TABLE score_labels AS
    SELECT number AS run, label.key AS place, label.value AS name,
           label.value = json_extract(CASE WHEN json_valid(task_copy) THEN task_copy END, '$.positive_label') AS is_positive
    FROM runs, json_each(CASE WHEN json_valid(task_copy) THEN task_copy ELSE '{}' END, '$.labels') AS label;
CREATE TEMP TABLE score_values AS
    SELECT run, comment, value.key AS place, CAST(value.value AS REAL) AS value, name, is_positive
    FROM scores, json_each(CASE WHEN json_valid(scores) THEN scores ELSE '[]' END) AS value JOIN score_labels USING (run)
    WHERE place = value.key;
CREATE INDEX temp.score_values_by_comment ON score_values (run, comment);
UPDATE scores SET
    positive = (SELECT value FROM score_values AS own WHERE own.run = scores.run AND own.comment = scores.comment AND is_positive),
    highest = (SELECT place FROM score_values AS own WHERE own.run = scores.run AND own.comment = scores.comment
               ORDER BY value DESC, place LIMIT 1),
    highest_other = (SELECT place FROM score_values AS own WHERE own.run = scores.run AND own.comment = scores.comment AND NOT is_positive
                     ORDER BY value DESC, place LIMIT 1),
    self_confidence = (SELECT value FROM score_values AS own WHERE own.run = scores.run AND own.comment = scores.comment AND name = label);
DROP TABLE temp.score_values;
DROP TABLE temp.score_labels;
CREATE INDEX scores_by_score ON scores (run, positive);
CREATE INDEX scores_by_self_confidence ON scores (run, self_confidence);

-- The names of the further columns, in the order in which they came.
CREATE TABLE metadata_columns (
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO metadata_columns
    SELECT key, row_number() OVER (ORDER BY first_comment, place) FROM
        (SELECT key, min(comments.id) AS first_comment, min(cell.id) AS place
         FROM comments, json_each(CASE WHEN json_valid(metadata) THEN metadata ELSE '{}' END) AS cell
         WHERE key IS NOT NULL GROUP BY key);

-- "comments given", "annotations given": no new row gets a number up to this one: those of deleted rows are not given
-- again, for steps of undo name rows by them. "comment_edits" grows when comments are changed or deleted.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project_settings (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL -- JSON
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_steps (
    id INTEGER PRIMARY KEY,
    annotator TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
    kind TEXT NOT NULL,
    time TEXT NOT NULL,
    count INTEGER NOT NULL,
    comment INTEGER,
    task INTEGER,
    detail TEXT NOT NULL,
    annotations TEXT NOT NULL, -- JSON: [[first, last], ...], the ids of the annotations that it added
    import INTEGER,            -- whose comments it added
    size INTEGER NOT NULL,     -- bytes of what follows
    changes BLOB NOT NULL,     -- all else that it changed: a changeset of SQLite's session extension
    removed BLOB NOT NULL      -- of an import that is undone: what went, as a changeset
) STRICT;
CREATE INDEX undo_steps_by_annotator ON undo_steps (annotator, state);
