#!/usr/bin/env python3
"""Token ids of whole prompts in Gemma's formats of conversation, by the Python package `sentencepiece`, whose reading of
the marks as user-defined symbols makes each of them one token.

Writes prompts/ids.json. Uses tokenizer/tiny.model (see tokenizer.py). Needs: sentencepiece.
"""
import json
from pathlib import Path

import sentencepiece

OUT = Path(__file__).parent / "prompts"
COMMENTS = ["The street lights are out", "line one\n\nline two ", "", "  naïve façade 👍🏽"]
PLAIN = ("Classify the following text into one of the following classes:[Positive,Negative]\n<separator>\nText:%s"
         "\n<separator>\nPrediction:")
CHAT = "<start_of_turn>user\n" + PLAIN + "<end_of_turn>\n<start_of_turn>model\n"
SHIELD_GEMMA = ("You are a policy expert trying to help determine whether a user prompt is in violation of the defined safety policies.\n\n"
                "<start_of_turn>\nHuman Question: %s\n<end_of_turn>\n\n"
                "Our safety principle is defined in the below:\n\n"
                "* Classify the following text into one of the following classes\n\n"
                "Does the human question violate the above principle? Your answer must start with 'Yes' or 'No'. "
                "And then walk through step by step to be sure we answer correctly.\n\n")


def main():
    processor = sentencepiece.SentencePieceProcessor(model_file=str(OUT.parent / "tokenizer/tiny.model"))
    formats = {"plain": PLAIN, "chat": CHAT, "shieldgemma": SHIELD_GEMMA}
    rows = [json.dumps({"format": name, "comment": comment, "ids": [processor.bos_id()] + processor.encode(prompt % comment)})
            for name, prompt in formats.items() for comment in COMMENTS]
    OUT.mkdir(exist_ok=True)
    (OUT / "ids.json").write_text("[\n" + ",\n".join(rows) + "\n]\n")


if __name__ == "__main__":
    main()
