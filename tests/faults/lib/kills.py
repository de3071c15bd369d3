"""What the fault tests share: kill a command at some moment, and look into the document that it leaves."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "bench/lib"))
from commands import ROOT, WINNOW, winnow  # noqa: F401 (for the fault tests)

GROUP = "command and worker"
COMMAND = "command"
WORKER = "worker"


def ask(project, question):
    """The rows of a query; the document is checked to be sound first."""
    with closing(sqlite3.connect(project)) as database:
        sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        if sound != "ok":
            sys.exit(f"the document is damaged: {sound}")
        if database.execute("PRAGMA foreign_key_check").fetchone():
            sys.exit("the document has rows that refer to nothing")
        return database.execute(question).fetchall()


def row_counts(project, tables):
    return [ask(project, f"SELECT count(*) FROM {table}")[0][0] for table in tables]


def kill_after(seconds, command, victim=GROUP, log=None):
    """The exit status of a command that is killed after some seconds; None: it ended before by itself, well.

    Returns when no process of the command is left.
    """
    process = subprocess.Popen(list(map(str, command)), start_new_session=True, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=log or subprocess.DEVNULL)
    try:
        if status := process.wait(seconds):
            said = Path(log.name).read_text(encoding="utf-8").splitlines()[-3:] if log else []
            sys.exit("\n".join([f"{' '.join(map(str, command))} ended with {status}:", *said]))
        return None
    except subprocess.TimeoutExpired:
        workers = children_of(process.pid)
        for victim_id in victims(process.pid, workers, victim):
            kill(victim_id)
        status = process.wait()
        for worker in workers:
            await_end(worker)
        return status


def children_of(process):
    try:
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except FileNotFoundError:
        return []  # it has just ended


def victims(command, workers, victim):
    if victim == COMMAND:
        return [command]
    if victim == WORKER:
        return workers or [command]  # without a worker yet, or any more, the command is hit
    return [command, *workers]


def kill(process):
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def await_end(process, seconds=60):
    end = time.monotonic() + seconds
    while Path(f"/proc/{process}").exists():
        if time.monotonic() > end:
            sys.exit("the worker of a killed command is still there")
        time.sleep(0.01)
