"""The peer as it is commonly used: transformers' Trainer around a PEFT model. Random batches, padded to their longest text, and
logits at every position. The loss is over the vocabulary at the label's token, whichever the recipe.
A process of its own, so that its peak memory is its own: trainer_peer.py REQUEST.json, prints one JSON line.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

import torch
from peft import LoraConfig, get_peft_model
from transformers import Trainer, TrainerCallback, TrainingArguments

import peer

IGNORED = -100  # positions without a loss, as transformers has it


class Clock(TrainerCallback):
    """From the end of the first step, which sets up buffers, as in Winnow."""

    def on_step_end(self, arguments, state, control, **_):
        if state.global_step == 1:
            self.begin = time.perf_counter()

    def on_train_end(self, arguments, state, control, **_):
        self.seconds = time.perf_counter() - self.begin


def examples(request):
    processor = peer.tokenizer(request["model"])
    labels = [processor.encode(label)[0] for label in request["labels"]]
    return [{"input_ids": [*tokens, labels[target]], "labels": [IGNORED] * len(tokens) + [labels[target]]}
            for tokens, target in zip(peer.encoded(request, processor), request["targets"])]


def padded(batch):
    longest = max(len(example["input_ids"]) for example in batch)
    row = lambda values, filler: values + [filler] * (longest - len(values))
    return {"input_ids": torch.tensor([row(example["input_ids"], 0) for example in batch]),
            "attention_mask": torch.tensor([row([1] * len(example["input_ids"]), 0) for example in batch]),
            "labels": torch.tensor([row(example["labels"], IGNORED) for example in batch])}


def main():
    request = json.loads(Path(sys.argv[1]).read_text())
    torch.set_num_threads(request["threads"])
    rows = examples(request)
    model = get_peft_model(peer.load(request), LoraConfig(
        r=request["r"], lora_alpha=request["alpha"], target_modules=request["target_modules"], task_type="CAUSAL_LM"))
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder:
        settings = TrainingArguments(
            output_dir=folder, per_device_train_batch_size=request["batch_size"], num_train_epochs=1, seed=request["seed"],
            learning_rate=request["learning_rate"], lr_scheduler_type="constant", max_grad_norm=1.0, use_cpu=request["device"] == "cpu",
            save_strategy="no", logging_strategy="no", report_to=[], disable_tqdm=True, dataloader_pin_memory=False)
        Trainer(model=model, args=settings, train_dataset=rows, data_collator=padded, callbacks=[clock]).train()
    print(json.dumps({"examples": len(rows) - request["batch_size"], "seconds": clock.seconds,
                      "peak_mebibytes": peer.peak_mebibytes(request["device"])}))


main()
