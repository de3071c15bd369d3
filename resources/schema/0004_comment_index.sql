-- Version 4: what comments are found by is filled apart from them, so that those of a large import can be labelled before.

-- Derived from comments, as comment_words is, and from their metadata. Values that are numbers come before texts and are
-- ordered by their size. Of long values there is the beginning, so that texts in there are not stored twice.
CREATE TABLE comment_values (
    name TEXT NOT NULL,
    is_text INTEGER NOT NULL,
    number REAL NOT NULL, -- 0 of texts
    value TEXT NOT NULL COLLATE NOCASE,
    comment INTEGER NOT NULL,
    PRIMARY KEY (name, is_text, number, value, comment)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment_lengths (
    length INTEGER NOT NULL, -- characters of the text
    comment INTEGER NOT NULL,
    PRIMARY KEY (length, comment)
) STRICT, WITHOUT ROWID;
CREATE TABLE comment_hashes (
    hash INTEGER NOT NULL, -- the first 15 digits of text_hash
    comment INTEGER NOT NULL,
    PRIMARY KEY (hash, comment)
) STRICT, WITHOUT ROWID;
DROP INDEX comments_by_length;
DROP INDEX comments_by_text_hash;

-- Comments from this id on stand in none of them yet; no such counter: all do.
INSERT INTO comment_words (comment_words) VALUES ('delete-all');
INSERT INTO counters SELECT 'not indexed from', min(id) FROM comments HAVING count(*) > 0;
DELETE FROM counters WHERE name = 'comment_edits'; -- told orders by metadata apart, which were kept in memory

-- One for both: what a foreign key asks for is its beginning.
DROP INDEX annotations_by_comment;
DROP INDEX annotations_by_comment_alone;
CREATE INDEX annotations_by_comment ON annotations (comment, task, id);
