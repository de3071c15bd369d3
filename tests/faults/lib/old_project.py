"""A project as version 1 of the format had it, made with the first of the project's own scripts."""

import hashlib
import json
import sqlite3
from contextlib import closing
from pathlib import Path

from commands import ROOT

APPLICATION_ID = 0x57494E4E


def make_project_of_version_1(path: Path, comments: int) -> Path:
    """Every second comment has a label."""
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript((ROOT / "resources/schema/0001_project.sql").read_text(encoding="utf-8"))
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute("PRAGMA user_version = 1")
        database.execute("INSERT INTO tasks VALUES (1, 'Task', ?, 'Hostile', 'decide', '|')", [json.dumps(["Fine", "Hostile"])])
        for number in range(1, comments + 1):
            text = f"comment number {number}"
            digest = hashlib.sha256(text.encode()).hexdigest()[:32]
            database.execute("INSERT INTO comments VALUES (?, NULL, ?, ?, NULL, ?, '{}')", [number, f"c{number}", text, digest])
            if number % 2:
                database.execute("INSERT INTO annotations VALUES (?, ?, 1, 'a', '2026-01-01T00:00:00.000Z', 'person', 'label', ?, NULL, '')",
                                 [number, number, "Hostile" if number % 4 == 1 else "Fine"])
        database.execute("INSERT INTO comment_words (comment_words) VALUES ('rebuild')")
    return path
