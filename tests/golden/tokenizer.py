#!/usr/bin/env python3
"""Token ids by the Python package `sentencepiece`, for the C++ tokenizer to equal.

Writes tokenizer/tiny.model (a BPE model with byte fallback, trained here on the texts below), tokenizer/tiny.json and,
with --starter FILE.gguf, tokenizer/starter.json: the ids of the same texts by the starter model's vocabulary, put into
a ModelProto by sentencepiece's own protobuf classes. Needs: sentencepiece, protobuf, gguf.
"""
import argparse
import io
import json
from pathlib import Path

import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as proto

OUT = Path(__file__).parent / "tokenizer"
TEXTS = [
    "The capital of France is",
    "Positive",
    "Negative",
    "",
    " ",
    "  two  spaces   and more    ",
    "line one\nline two\n\nline four\r\n\ttabbed",
    "The street lights on Elm Road are out AGAIN!!! Who do I call?",
    "c'est déjà l'été à Besançon; naïve façade",
    "सड़क की बत्तियाँ फिर बंद हैं, किसी को परवाह नहीं",
    "Straße, Äpfel und Öl: 3,50 € (ca. 4 $)",
    "これはペンです。東京都は晴れ",
    "Привет, сосед! Когда починят лифт?",
    "مرحبا بالجيران",
    "👍🏽 👩‍👩‍👧 🏳️‍🌈 thanks 🙏",
    "e\u0301 versus \u00e9, \u200bzero\u200dwidth \u202eoverride",
    "<bos> <eos> <pad> <unk> are words here</s>",
    "<start_of_turn>user\nhi<end_of_turn>",
    "<table><tr><td>1</td></tr></table>",
    "<0x41> is not A",
    "https://example.org/a?b=c&d=%20#x_y-z",
    "1234567890 12,345.678 0x1F 1e-9",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "\u2581already marked\u2581",
    "\x01\x7f control",
    "𝒻𝒶𝓃𝒸𝓎 ﬁ ½ Ａ",
]
MARKS = ["<start_of_turn>", "<end_of_turn>", "<mask>", "[multimodal]"]


def tiny_model():
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([t for t in TEXTS if t.strip()] * 4), model_writer=model, model_type="bpe", vocab_size=520,
        byte_fallback=True, character_coverage=0.98, normalization_rule_name="identity", add_dummy_prefix=False,
        remove_extra_whitespaces=False, pad_id=0, eos_id=1, bos_id=2, unk_id=3, pad_piece="<pad>", bos_piece="<bos>",
        eos_piece="<eos>", user_defined_symbols=["\n\n", "\u2581\u2581", "<table>", "<start_of_turn>", "<end_of_turn>"],
        num_threads=1, minloglevel=2)
    return model.getvalue()


def starter_model(path):
    from gguf import GGUFReader
    fields = GGUFReader(path).fields
    tokens, scores, types = (fields[f"tokenizer.ggml.{key}"].contents() for key in ("tokens", "scores", "token_type"))
    model = proto.ModelProto()
    for number, (token, score, kind) in enumerate(zip(tokens, scores, types)):
        kind = 2 if number == 3 else kind
        model.pieces.add(piece=token.replace(" ", "\u2581") if kind == 4 else token, score=score, type=kind)
    trainer = model.trainer_spec
    trainer.model_type, trainer.byte_fallback = proto.TrainerSpec.BPE, True
    trainer.unk_id, trainer.bos_id, trainer.eos_id, trainer.pad_id = 3, 2, 1, 0
    trainer.unk_piece, trainer.bos_piece, trainer.eos_piece, trainer.pad_piece = "<unk>", "<bos>", "<eos>", "<pad>"
    normalizer = model.normalizer_spec
    normalizer.name, normalizer.escape_whitespaces = "identity", True
    normalizer.add_dummy_prefix, normalizer.remove_extra_whitespaces = False, False
    return model.SerializeToString()


def with_marks_as_control(serialized):
    """The marks of the chat format are ordinary text in Winnow, so the reference gets them as control pieces."""
    model = proto.ModelProto.FromString(serialized)
    for piece in model.pieces:
        if piece.piece in MARKS and piece.type == 4:
            piece.type = 3
    return model.SerializeToString()


def write_ids(serialized, name):
    processor = sentencepiece.SentencePieceProcessor(model_proto=with_marks_as_control(serialized))
    rows = [json.dumps({"text": text, "ids": processor.encode(text)}) for text in TEXTS]
    (OUT / f"{name}.json").write_text("[\n" + ",\n".join(rows) + "\n]\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--starter", help="the starter model, a GGUF file")
    starter = parser.parse_args().starter
    OUT.mkdir(exist_ok=True)
    tiny = tiny_model()
    (OUT / "tiny.model").write_bytes(tiny)
    write_ids(tiny, "tiny")
    if starter:
        write_ids(starter_model(starter), "starter")


if __name__ == "__main__":
    main()
