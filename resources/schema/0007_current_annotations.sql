-- The same rows and columns, but by task and comment as current_labels has them: one comment's was looked for among all.
DROP VIEW current_annotations;
CREATE VIEW current_annotations AS
    SELECT newest.id, current_labels.comment, current_labels.task, coalesce(noted.annotator, newest.annotator) AS annotator,
           coalesce(noted.time, newest.time) AS time, coalesce(noted.source, newest.source) AS source, newest.kind, newest.label,
           newest.fraction, newest.note, newest.role, newest.refers_to
    FROM current_labels JOIN annotations AS newest ON newest.id = current_labels.annotation
    LEFT JOIN annotations AS noted ON newest.role = 'note' AND noted.id = newest.refers_to;
