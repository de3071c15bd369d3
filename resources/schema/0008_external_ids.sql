-- Version 8: comments are found by the id that their file gave them, too. Derived from comments, as the rest of the index is;
-- what is too long to be typed is not in there.
CREATE TABLE comment_external_ids (
    external_id TEXT NOT NULL,
    comment INTEGER NOT NULL,
    PRIMARY KEY (external_id, comment)
) STRICT, WITHOUT ROWID;
INSERT INTO comment_external_ids
    SELECT external_id, id FROM comments
    WHERE external_id <> '' AND length(CAST(external_id AS BLOB)) <= 200
        AND id < coalesce((SELECT value FROM counters WHERE name = 'not indexed from'), 9223372036854775807)
    ORDER BY external_id, id;
