"""winnow-cli on a disk that fails (faulty_disk.c), and what it did to a folder, one operation after the other."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


def built_in(folder: Path) -> Path:
    library = folder / "faulty_disk.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(HERE / "faulty_disk.c"), "-ldl"], check=True)
    return library


class FaultyDisk:
    """`folder` is what fails; `work` is another one, for the library and the records."""

    def __init__(self, work: Path, folder: Path):
        self.folder = folder
        self.library = work / "faulty_disk.so"
        if not self.library.exists():
            built_in(work)
        self.counter = work / "count"
        self.trace = work / "trace"

    def environment(self, fault="", trace=False):
        self.counter.write_bytes(bytes(8))
        self.trace.unlink(missing_ok=True)
        result = dict(os.environ, LD_PRELOAD=str(self.library), FAULTY_DISK_FOLDER=str(self.folder), FAULTY_DISK_COUNT=str(self.counter))
        if fault:
            result["FAULTY_DISK_FAULT"] = fault
        if trace:
            result["FAULTY_DISK_TRACE"] = str(self.trace)
        return result

    def count(self):
        return int.from_bytes(self.counter.read_bytes(), sys.byteorder)

    def mark(self, note):
        """Puts a record of the test's own behind what was done so far."""
        with open(self.trace, "ab") as trace:
            trace.write(b"A 0 0 %d 0\n" % len(note) + note.encode())


@dataclass
class Operation:
    kind: str      # W T S C R L U M, as in faulty_disk.c; A: a mark
    place: int     # of a write; the size of a truncation; 1 for C: made empty
    path: str      # within the folder; of a mark: its note
    other: str = ""
    data: bytes = b""


def operations(trace: Path, folder: Path):
    found, records, at = [], trace.read_bytes(), 0

    def inside(path):
        return os.path.relpath(path, folder) if path else ""

    while at < len(records):
        end = records.index(b"\n", at)
        kind, first, second, length, other_length = records[at:end].split(b" ")
        at = end + 1
        path = records[at:at + int(length)].decode()
        at += int(length)
        other = records[at:at + int(other_length)].decode()
        at += int(other_length)
        kind = kind.decode()
        size = int(second) if kind == "W" else 0
        data = records[at:at + size]
        at += size
        path = path if kind == "A" else inside(path.removesuffix(" (deleted)"))
        found.append(Operation(kind, int(first), path, inside(other), data))
    return found
