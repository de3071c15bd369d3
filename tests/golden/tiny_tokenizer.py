#!/usr/bin/env python3
"""Makes tests/golden/tiny_tokenizer/tokenizer.model: a SentencePiece model of Gemma's kind (BPE, byte fallback, no
normalisation, <pad> 0, <eos> 1, <bos> 2, <unk> 3) with 512 pieces, for the tiny models of the tests.
"Positive" and "Negative" are one piece each; most other labels are several.

Needs the Python package sentencepiece. Usage: tests/golden/tiny_tokenizer.py
"""
import io
import pathlib

import sentencepiece

SENTENCES = [
    "Classify the following text into one of the following classes:[Positive,Negative]",
    "<separator>",
    "Text:the bakery on the corner has the best bread in town",
    "Prediction:Positive",
    "Prediction:Negative",
    "Text:who let these people write about the street lights again",
    "thank you for the kind words, the garden looks lovely today",
    "nobody asked you, go back to where the bins are",
    "the meeting was moved to Thursday, please bring a chair",
    "what a pointless thread, every one of you should be quiet",
    "Question: what is the capital of France? The capital of France is Paris.",
    "yes no maybe good bad fine kind mean",
]


def main():
    folder = pathlib.Path(__file__).with_suffix("")
    folder.mkdir(exist_ok=True)
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(SENTENCES * 4), model_writer=model, model_type="bpe", vocab_size=512,
        byte_fallback=True, character_coverage=1.0, normalization_rule_name="identity", add_dummy_prefix=False,
        remove_extra_whitespaces=False, split_digits=True, allow_whitespace_only_pieces=True,
        pad_id=0, eos_id=1, bos_id=2, unk_id=3, minloglevel=2)
    (folder / "tokenizer.model").write_bytes(model.getvalue())
    tokenizer = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    for label in ("Positive", "Negative"):
        assert len(tokenizer.encode(label)) == 1, (label, tokenizer.encode(label, out_type=str))
    print(len(model.getvalue()), "bytes,", tokenizer.vocab_size(), "pieces")


if __name__ == "__main__":
    main()
