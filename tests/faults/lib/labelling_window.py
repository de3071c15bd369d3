"""The real window, labelled by its keys (tests/gui/tools/label_until_killed.cpp)."""

import os
import subprocess
import sys
import threading
from pathlib import Path

from commands import ROOT, winnow
from kills import ask

LABELLER = Path(os.environ.get("WINNOW_LABELLER", ROOT / "build/release/bin/label_until_killed"))


def make_project(work, comments):
    """The comments are "comment 1", "comment 2", ..."""
    table, project = work / "comments.csv", work / f"labelled-{comments}.winnow"
    table.write_text("text\n" + "".join(f"comment {number}\n" for number in range(1, comments + 1)), encoding="utf-8")
    winnow("new", project, "--labels", "Fine,Hostile", "--positive", "Hostile")
    winnow("import", project, table, "--text", "text")
    return project


def history(project, where="1"):
    """What the document holds, as label_until_killed says it."""
    lines = []
    for text, role, kind, label in ask(project, f"""SELECT comments.text, entry.role, entry.kind, entry.label FROM annotations AS entry
                                                    JOIN comments ON comments.id = entry.comment WHERE {where} ORDER BY entry.id"""):
        what = "undo" if role == "undo" else f"label {label}" if kind == "label" else kind
        lines.append(f"{text.split(' ')[1]} {what}")
    return lines


class LabellingWindow:
    def __init__(self, project, home, seed):
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(home), XDG_CONFIG_HOME=str(home / "config"), USER="reader")
        self.process = subprocess.Popen([str(LABELLER), str(project), str(seed)], stdout=subprocess.PIPE, text=True, env=environment)
        if self.process.stdout.readline().strip() != "ready":
            sys.exit(f"the window did not start: {self.process.wait()}")
        self.said = []
        self.reader = threading.Thread(target=lambda: self.said.extend(self.process.stdout))
        self.reader.start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        """Kills it; what it had acknowledged."""
        self.process.kill()
        self.process.wait()
        self.reader.join()
        said = [line.strip() for line in self.said if line.endswith("\n")]
        if "stopped" in said:
            sys.exit("the window did not go on by itself")
        return said
