#!/usr/bin/env python3
"""Makes tests/golden/hdf5/: small HDF5 files that h5py writes, in the ways that Keras uses and in ways that the reader
of core/checkpoint refuses, and the numbers of those it reads.

Needs h5py 3.14 (3.16 with HDF5 2.0 was tried too) and numpy.
"""
import json
import pathlib
import shutil

import h5py
import numpy as np

FOLDER = pathlib.Path(__file__).with_suffix("")
MATRIX = np.arange(12, dtype="float32").reshape(3, 4) / 8


def file(name, **options):
    return h5py.File(FOLDER / f"{name}.h5", "w", **options)


def fill(h5):
    group = h5.create_group("layers/block").create_group("vars")
    group.attrs["name"] = "a name of some length"
    group["0"] = MATRIX
    group["half"] = MATRIX.astype("float16")
    bfloat16 = (MATRIX.view("uint32") >> 16).astype("uint16").view("V2")  # exact: few bits are set
    group.create_dataset("bfloat16", data=bfloat16).attrs["dtype"] = "bfloat16"
    h5["scalar"] = np.float32(2.5)
    h5.create_group("empty/vars")


def many_children(h5):
    """More than a node of a symbol table and a node of its B-tree hold."""
    for index in range(150):
        h5[f"child_{index:03}"] = np.float32(index)


def compact(h5):
    properties = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    properties.set_layout(h5py.h5d.COMPACT)
    space = h5py.h5s.create_simple(MATRIX.shape)
    h5py.h5d.create(h5.id, b"0", h5py.h5t.IEEE_F32LE, space, properties).write(h5py.h5s.ALL, h5py.h5s.ALL, MATRIX)


def bfloat16_as_float(h5):
    kind = h5py.h5t.IEEE_F16LE.copy()
    kind.set_fields(15, 7, 8, 0, 7)
    kind.set_ebias(127)
    space = h5py.h5s.create_simple(MATRIX.shape)
    h5py.h5d.create(h5.id, b"0", kind, space).write(h5py.h5s.ALL, h5py.h5s.ALL, MATRIX)


def write_readable():
    expected = {"layers/block/vars/0": MATRIX, "layers/block/vars/half": MATRIX, "layers/block/vars/bfloat16": MATRIX,
                "scalar": np.float32(2.5)}
    files = {"default": expected, "latest": expected}
    for name, options in [("default", {}), ("latest", {"libver": "latest"})]:
        with file(name, **options) as h5:
            fill(h5)
    for name, write in [("compact", compact), ("bfloat16_as_float", bfloat16_as_float)]:
        with file(name) as h5:
            write(h5)
        files[name] = {"0": MATRIX}
    with file("many_children") as h5:
        many_children(h5)
    files["many_children"] = {f"child_{index:03}": np.float32(index) for index in range(150)}
    text = {name: {f"/{path}": {"shape": numbers.shape, "numbers": np.ravel(numbers).tolist()} for path, numbers in sets.items()}
            for name, sets in files.items()}
    (FOLDER / "expected.json").write_text(json.dumps(text) + "\n")


def write_refused():
    with file("chunked") as h5:
        h5.create_dataset("0", data=MATRIX, chunks=(3, 2))
    with file("compressed") as h5:
        h5.create_dataset("0", data=MATRIX, compression="gzip")
    with file("external_storage") as h5:
        h5.create_dataset("0", (3, 4), "float32", external=[("numbers.bin", 0, h5py.h5f.UNLIMITED)])
    with file("virtual") as h5:
        layout = h5py.VirtualLayout(shape=(3, 4), dtype="float32")
        layout[:] = h5py.VirtualSource("default.h5", "layers/block/vars/0", shape=(3, 4))
        h5.create_virtual_dataset("0", layout)
    with file("soft_link") as h5:
        h5["0"] = MATRIX
        h5["1"] = h5py.SoftLink("/0")
    with file("external_link") as h5:
        h5["1"] = h5py.ExternalLink("default.h5", "/scalar")
    with file("hard_link") as h5:
        h5["0"] = MATRIX
        h5["1"] = h5["0"]
    with file("cycle") as h5:
        h5.create_group("a")["b"] = h5["/"]
    with file("never_written") as h5:
        h5.create_dataset("0", (3, 4), "float32")
    with file("null") as h5:
        h5["0"] = h5py.Empty("float32")
    with file("named_type") as h5:
        h5["kind"] = np.dtype("float32")
        h5.create_dataset("0", data=MATRIX, dtype=h5["kind"])
    with file("dense", libver="latest") as h5:
        for index in range(20):
            h5[f"{index}"] = np.float32(index)
    with file("user_block", userblock_size=512) as h5:
        h5["0"] = MATRIX
    with file("other_types") as h5:
        h5["int8"] = MATRIX.astype("int8")
        h5["float64"] = MATRIX.astype("float64")
        h5["big_endian"] = MATRIX.astype(">f4")
        h5["text"] = "a text"


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    write_readable()
    write_refused()


if __name__ == "__main__":
    main()
