"""What a disk may hold after its power was lost: what was synced, and of all else any part in any order."""

import random
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512  # bytes that are written whole or not at all


@dataclass
class File:
    synced: bytes = b""
    waiting: list = field(default_factory=list)  # (place, bytes), or (size, None) for a truncation


class Disk:
    def __init__(self, folder: Path):
        self.files = {}   # name -> File, as programs see them
        self.names = {}   # name -> File, as they are on the disk
        self.folders = {"."}
        self.waiting = {}  # folder -> [(name, File or None)]: names given and taken, not synced yet
        for path in sorted(folder.rglob("*")):
            name = str(path.relative_to(folder))
            if path.is_dir():
                self.folders.add(name)
            else:
                self.files[name] = self.names[name] = File(path.read_bytes())

    def name(self, name, file):
        if file is None:
            self.files.pop(name, None)
        else:
            self.files[name] = file
        self.waiting.setdefault(str(Path(name).parent), []).append((name, file))

    def do(self, operation):
        kind, path = operation.kind, operation.path
        if kind == "M":
            self.folders.add(path)  # a folder is there or not with what is in it
        elif kind == "C" and path not in self.files:
            self.name(path, File())
        elif kind == "C":
            self.files[path].waiting.append((0, None))
        elif kind == "W" and path in self.files:
            self.files[path].waiting.append((operation.place, operation.data))
        elif kind == "T" and path in self.files:
            self.files[path].waiting.append((operation.place, None))
        elif kind == "S" and path in self.folders:
            self.sync_folder(path)
        elif kind == "S" and path in self.files:
            file = self.files[path]
            file.synced, file.waiting = applied(file.synced, file.waiting), []
        elif kind == "R":
            file = self.files[path]
            self.name(path, None)
            self.name(operation.other, file)
        elif kind == "L":
            self.name(operation.other, self.files[path])
        elif kind == "U" and path in self.folders:
            self.folders.discard(path)
        elif kind == "U":
            self.name(path, None)

    def sync_folder(self, folder):
        for name, file in self.waiting.pop(folder, []):
            put(self.names, name, file)

    def image(self, rng: random.Random):
        """name -> bytes of one disk that may be found afterwards."""
        names = dict(self.names)
        for changes in self.waiting.values():
            for name, file in chosen(rng, changes):
                put(names, name, file)
        contents = {id(file): applied(file.synced, torn(rng, chosen(rng, file.waiting))) for file in names.values()}
        return {name: contents[id(file)] for name, file in names.items()}


def put(names, name, file):
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def chosen(rng, changes):
    """None of them, all, the first ones, or any in any order."""
    how = rng.randrange(4)
    if how == 0:
        return []
    if how == 1:
        return list(changes)
    if how == 2:
        return changes[:rng.randint(0, len(changes))]
    some = [change for change in changes if rng.random() < 0.5]
    rng.shuffle(some)
    return some


def torn(rng, changes):
    """The last one may have come to the disk in part."""
    if not changes or changes[-1][1] is None or rng.random() < 0.5:
        return changes
    place, data = changes[-1]
    return [*changes[:-1], (place, data[:rng.randint(0, len(data) // SECTOR) * SECTOR])]


def applied(content, changes):
    result = bytearray(content)
    for place, data in changes:
        if data is None:
            result = result[:place] + bytes(max(0, place - len(result)))
        else:
            result += bytes(max(0, place - len(result)))
            result[place:place + len(data)] = data
    return bytes(result)


def write_image(image, folder: Path):
    for name, data in image.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
