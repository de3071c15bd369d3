-- Version 1 of the project document. JSON is checked where it is read: json_valid is not allowed in the schema of a file
-- that is not trusted. Times are UTC, ISO 8601, to the millisecond. Text is UTF-8 and may hold NUL.

CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    mapping TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '{}',
    time TEXT NOT NULL
) STRICT;

CREATE TABLE comments (
    id INTEGER PRIMARY KEY,
    import INTEGER REFERENCES imports (id),
    external_id TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    original BLOB,                         -- the bytes of the file where they were not valid UTF-8
    text_hash TEXT NOT NULL CHECK (length(text_hash) = 32), -- of the normalised text: finds duplicates
    metadata TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX comments_by_text_hash ON comments (text_hash);
CREATE INDEX comments_by_import ON comments (import);

-- unicode61 takes 150,000 comments a second, trigram 24,000. Marks (M*) belong to words: Hindi's vowel signs are marks.
CREATE VIRTUAL TABLE comment_words USING fts5 (
    text, content = 'comments', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

CREATE TABLE tasks (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    labels TEXT NOT NULL,
    positive_label TEXT NOT NULL,
    instructions TEXT NOT NULL,
    separator TEXT NOT NULL
) STRICT;

CREATE TABLE policies (
    task INTEGER NOT NULL REFERENCES tasks (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    text TEXT NOT NULL,
    time TEXT NOT NULL,
    PRIMARY KEY (task, version)
) STRICT;

-- Only ever added to: the newest entry of a comment and task is the one that holds.
CREATE TABLE annotations (
    id INTEGER PRIMARY KEY,
    comment INTEGER NOT NULL REFERENCES comments (id),
    task INTEGER NOT NULL REFERENCES tasks (id),
    annotator TEXT NOT NULL,
    time TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('import', 'person', 'undo')),
    kind TEXT NOT NULL CHECK (kind IN ('label', 'skip', 'unsure', 'cleared')),
    label TEXT NOT NULL DEFAULT '',
    fraction REAL CHECK (fraction IS NULL OR (fraction >= 0 AND fraction <= 1)), -- of the raters who chose the positive label
    note TEXT NOT NULL DEFAULT '',
    CHECK ((kind = 'label') = (label <> ''))
) STRICT;
CREATE INDEX annotations_by_comment ON annotations (task, comment, id);
CREATE INDEX annotations_by_comment_alone ON annotations (comment);

CREATE VIEW current_annotations AS
    SELECT * FROM annotations AS newest
    WHERE id = (SELECT max(id) FROM annotations WHERE task = newest.task AND comment = newest.comment);

CREATE TABLE splits (
    task INTEGER NOT NULL REFERENCES tasks (id),
    comment INTEGER NOT NULL REFERENCES comments (id),
    split TEXT NOT NULL CHECK (split IN ('train', 'validation', 'test')),
    position INTEGER NOT NULL, -- order within the split: a limited training takes the first
    PRIMARY KEY (task, comment)
) STRICT, WITHOUT ROWID;
CREATE INDEX splits_by_comment ON splits (comment);

CREATE TABLE split_settings (
    task INTEGER PRIMARY KEY REFERENCES tasks (id),
    settings TEXT NOT NULL,
    test_looks INTEGER NOT NULL DEFAULT 0 -- how often a test score was looked at; from 1 on the split is frozen
) STRICT;

CREATE TABLE runs (
    number INTEGER PRIMARY KEY,
    task INTEGER NOT NULL REFERENCES tasks (id),
    state TEXT NOT NULL CHECK (state IN ('created', 'running', 'finished', 'cancelled', 'failed')),
    sentence TEXT NOT NULL DEFAULT '', -- why it failed
    model TEXT NOT NULL,
    task_copy TEXT NOT NULL, -- the task as it was trained
    settings TEXT NOT NULL,
    result TEXT,
    metrics TEXT,
    threshold REAL,
    job_folder TEXT NOT NULL DEFAULT '',
    created TEXT NOT NULL,
    ended TEXT
) STRICT;

CREATE TABLE scores (
    run INTEGER NOT NULL REFERENCES runs (number),
    comment INTEGER NOT NULL REFERENCES comments (id),
    split TEXT NOT NULL CHECK (split IN ('', 'train', 'validation', 'test')),
    label TEXT NOT NULL DEFAULT '', -- of the comment when the run was made
    scores TEXT NOT NULL, -- one a label, in the order of task_copy
    cut INTEGER NOT NULL CHECK (cut IN (0, 1)),
    PRIMARY KEY (run, comment)
) STRICT, WITHOUT ROWID;
CREATE INDEX scores_by_comment ON scores (comment);

CREATE TABLE adapter_files (
    run INTEGER NOT NULL REFERENCES runs (number),
    name TEXT NOT NULL CHECK (name <> ''),
    content BLOB NOT NULL,
    PRIMARY KEY (run, name)
) STRICT;
