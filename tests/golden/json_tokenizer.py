#!/usr/bin/env python3
"""Token ids by the Python package `tokenizers`, for the tokenizer that is rebuilt from a tokenizer.json to equal.

Writes json_tokenizer/tokenizer.json (the SentencePiece model of tiny_tokenizer.py's kind, trained here, put through
transformers' own converter of Gemma's tokenizer) and ids.json; older.json and older_ids.json are the same of a vocabulary
without the tab, for which the converter then puts the tab in place of its byte piece, and with merges written as "a b".
Needs: sentencepiece, protobuf, tokenizers, transformers.

With --starter FILE.gguf it compares `tokenizers` with SentencePiece on the starter model's vocabulary instead, writes that
files to --out FOLDER.
"""
import argparse
import io
import json
from pathlib import Path

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as proto
from tokenizers import Tokenizer
from transformers.convert_slow_tokenizer import GemmaConverter

import tokenizer as plain

OUT = Path(__file__).with_suffix("")
# Special tokens and marks are ordinary text in Winnow, so the reference never sees them as tokens.
SPECIAL = ["<bos>", "<eos>", "<pad>", "<unk>", "<start_of_turn>", "<end_of_turn>"]
TEXTS = [text for text in plain.TEXTS if not any(mark in text for mark in SPECIAL)] + [
    "   three spaces, then the rest", "the  two", "a " * 40, " " * 33 + "end", "\n" * 5 + "five", "\n \n  \n", "\t", "\t\t\tthree tabs",
    "mixed \t\n \t\n", "the street lights the street", "Prediction:Positive\nText:good", "aaaaaaa aaaa aa a", "abababababa",
    "\u0000nul\u0000", "\uffff\ufffe", "\U0010ffff", "🇩🇪🇫🇷🏴󠁧󠁢󠁥󠁮󠁧󠁿", "ﷺ", "నమస్కారం", "สวัสดีชาวโลก", "안녕하세요 세계", "Γειά σου Κόσμε",
    "שלום עולם", "中文測試，標點。", "Ｆｕｌｌｗｉｄｔｈ", "o\u0308o\u0308\u0301", "\u200d\u200d", "<table", "<table><table>", "</td>x<b>", "<0x0A><0x09>",
    "don't won't I'm", "3.14159 1,000,000", "UPPER lower MiXeD", "http://a.b/c?d=e", "x" * 500, "é" * 50, "\r\r\n\r",
]


class Original:
    """What the converter asks of a slow tokenizer."""
    pad_token, eos_token, bos_token, add_prefix_space = "<pad>", "<eos>", "<bos>", False

    def __init__(self, path):
        self.vocab_file = str(path)


def trained():
    model = io.BytesIO()
    sentences = [text for text in TEXTS if text.strip() and "\0" not in text and len(text) < 300]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences * 4), model_writer=model, model_type="bpe", vocab_size=900,
        byte_fallback=True, character_coverage=0.98, normalization_rule_name="identity", add_dummy_prefix=False,
        remove_extra_whitespaces=False, split_digits=True, allow_whitespace_only_pieces=True, pad_id=0, eos_id=1, bos_id=2,
        unk_id=3, pad_piece="<pad>", bos_piece="<bos>", eos_piece="<eos>",
        user_defined_symbols=["<start_of_turn>", "<end_of_turn>"] + ["\n" * n for n in range(2, 6)]
        + ["\u2581" * n for n in range(2, 9)] + ["<table>", "<td>", "</td>"],
        num_threads=1, minloglevel=2)
    return model.getvalue()


def converted(serialized, path):
    path.write_bytes(serialized)
    tokenizer = GemmaConverter(Original(path)).converted()
    path.unlink()
    return tokenizer


def ids_of(tokenizer):
    return [{"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids} for text in TEXTS]


def compare(serialized, rows):
    """How far SentencePiece itself agrees, its marks and special tokens aside."""
    processor = sentencepiece.SentencePieceProcessor(model_proto=plain.with_marks_as_control(serialized))
    different = [row["text"] for row in rows if processor.encode(row["text"]) != row["ids"]]
    print(len(rows), "texts;", len(different), "differ between tokenizers and SentencePiece:", different)


def write(rows, path):
    path.write_text("[\n" + ",\n".join(json.dumps(row) for row in rows) + "\n]\n")


def with_first_scores(serialized):
    """llama.cpp's converter has given user-defined pieces the score -1000; in a tokenizer.model they have 0."""
    model = proto.ModelProto.FromString(serialized)
    for piece in model.pieces:
        if piece.type == 4:
            piece.score = 0
    return model.SerializeToString()


def without_tab(serialized):
    model = proto.ModelProto.FromString(serialized)
    for piece in model.pieces:
        if piece.piece == "\t":
            piece.piece = "\ue123"
    return model.SerializeToString()


def with_merges_as_strings(document):
    model = document["model"]
    model["merges"] = [" ".join(merge) for merge in model["merges"]]
    return document


def write_case(serialized, out, name, ids_name, change):
    tokenizer = converted(serialized, out / "scratch.model")
    rows = ids_of(tokenizer)
    compare(serialized, rows)
    document = change(json.loads(tokenizer.to_str()))
    (out / name).write_text(json.dumps(document, ensure_ascii=False))
    assert ids_of(Tokenizer.from_file(str(out / name))) == rows
    write(rows, out / ids_name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--starter", help="the starter model, a GGUF file")
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    out = arguments.out or OUT
    out.mkdir(parents=True, exist_ok=True)
    serialized = with_first_scores(plain.starter_model(arguments.starter)) if arguments.starter else trained()
    write_case(serialized, out, "tokenizer.json", "ids.json", lambda document: document)
    write_case(without_tab(serialized), out, "older.json", "older_ids.json", with_merges_as_strings)


if __name__ == "__main__":
    main()
