#!/usr/bin/env python3
"""Makes nasty tables in tests/golden/ingest and reads them with Python's own csv and json into expected.json.

    python3 tests/golden/ingest.py

Standard library only. The texts are made up here; the same seed gives the same files.
"""
import csv
import io
import json
import pathlib
import random
import statistics

FOLDER = pathlib.Path(__file__).parent / "ingest"
PIECES = ["Thanks", "a", "day", ", ", ";", "\t", "|", '"', '""', "\n", "\r\n", "'", "=1+1", "@you", "-", "  ", "naïve",
          "café", "don\u2019t", "\u20ac 5", "\u00fcber"]
BEYOND_WINDOWS_1252 = ["नमस्ते", "\U0001F600", "\u202eabc", "שלום", "日本"]


def text(generator, pieces):
    return "word " + "".join(generator.choice(pieces) for _ in range(generator.randrange(1, 9)))


def table(seed, pieces, rows=12):
    generator = random.Random(seed)
    yield ["id", "comment", "label", "thread, or place"]
    for row in range(rows):
        yield [str(row), text(generator, pieces), generator.choice(["Positive", "Negative", ""]), text(generator, pieces)]


def delimited(rows, delimiter, line_end, quoting=csv.QUOTE_MINIMAL):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(rows)
    return out.getvalue()


def lone_quotes():
    return ('id,comment,label\n1,he said "no" to me,Positive\n2,5" of rain,Negative\n\n3," spaced ", Positive \n'
            '4,"open\n\n""twice""",\n5,,"Negative"')


def files():
    everything = PIECES + BEYOND_WINDOWS_1252
    yield "comma_lf.csv", "utf-8", ",", delimited(table(1, everything), ",", "\n")
    yield "comma_crlf_bom.csv", "utf-8-sig", ",", delimited(table(2, everything), ",", "\r\n")
    yield "semicolon_all_quoted.csv", "utf-8", ";", delimited(table(3, everything), ";", "\r\n", csv.QUOTE_ALL)
    yield "tab.tsv", "utf-8", "\t", delimited(table(4, everything), "\t", "\n")
    yield "bar_cr.csv", "utf-8", "|", delimited(table(5, everything), "|", "\r", csv.QUOTE_ALL)
    yield "utf16_le_bom.csv", "utf-16-le-bom", ",", delimited(table(6, everything), ",", "\r\n")
    yield "utf16_be_bom.csv", "utf-16-be-bom", ",", delimited(table(7, everything), ",", "\n")
    yield "utf16_le.csv", "utf-16-le", ";", delimited(table(8, PIECES), ";", "\r\n")
    yield "utf16_be.csv", "utf-16-be", ",", delimited(table(9, PIECES), ",", "\n")
    yield "windows_1252.csv", "cp1252", ";", delimited(table(10, PIECES, 20), ";", "\r\n")
    yield "lone_quotes.csv", "utf-8", ",", lone_quotes()


def encoded(content, encoding):
    if encoding.endswith("-bom"):
        return ("\ufeff" + content).encode(encoding.removesuffix("-bom"))
    return content.encode(encoding)


def rows_by_python(content, delimiter):
    return [row for row in csv.reader(io.StringIO(content, newline=""), delimiter=delimiter) if row]


def json_lines():
    generator = random.Random(11)
    everything = PIECES + BEYOND_WINDOWS_1252
    for row in range(10):
        yield {"id": row, "text": text(generator, everything), "label": generator.choice([0.0, 1.0, None, True]),
               "nested": {"a": [1, 2, {"b": text(generator, everything)}], "c": {}, "d": []}}


def members(value, prefix=""):
    """Of an object and, under both keys, of the objects in it."""
    for key, member in value.items():
        if isinstance(member, dict) and member:
            yield from members(member, f"{prefix}{key}.")
        else:
            yield prefix + key, value_as_text(member)


def value_as_text(value):
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def medians():
    generator = random.Random(12)
    for count in (1, 2, 7, 10, 33):
        numbers = [round(generator.choice([0, 1 / 3, 0.5, 2 / 3, 1, generator.random()]), 6) for _ in range(count)]
        yield {"numbers": numbers, "median": statistics.median(numbers)}


def main():
    FOLDER.mkdir(exist_ok=True)
    expected = {"tables": {}, "json_lines": {}, "medians": list(medians())}
    for name, encoding, delimiter, content in files():
        (FOLDER / name).write_bytes(encoded(content, encoding))
        rows = rows_by_python(content, delimiter)
        expected["tables"][name] = {"delimiter": delimiter, "columns": rows[0], "rows": rows[1:]}
    for ascii_only in (True, False):
        name = "escaped.jsonl" if ascii_only else "plain.jsonl"
        objects = list(json_lines())
        (FOLDER / name).write_text("".join(json.dumps(o, ensure_ascii=ascii_only) + "\n" for o in objects), "utf-8")
        expected["json_lines"][name] = [dict(members(o)) for o in objects]
    (FOLDER / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=True) + "\n")


main()
