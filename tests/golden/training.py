#!/usr/bin/env python3
"""Makes tests/golden/training: a tiny random Gemma 3 with tokenizer, a LoRA adapter to start from, and what
transformers + PEFT make of them: the losses and gradient norms of 20 training steps for each loss, the adapter that one of these
ends with and 20 steps more that go on from it, and the scores of labels with several tokens.

Needs torch, transformers, peft and sentencepiece, and tests/golden/tiny_tokenizer.
Usage: tests/golden/training.py
"""
import json
import pathlib
import shutil

import peft
import sentencepiece
import torch
import transformers

STEPS, BATCH, LEARNING_RATE, WARMUP_STEPS, MAX_NORM, WEIGHT_DECAY = 20, 4, 5e-3, 4, 0.5, 0.01
BOS, EOS = 2, 1
INSTRUCTIONS, SEPARATOR = "Classify", "\n<separator>\n"
TASKS = {"two": ["Positive", "Negative"], "three": ["good", "no bins", "maybe mean"]}
TEXTS = [
    ("the garden looks lovely today", 0), ("nobody asked you", 1), ("thank you for the kind words", 0),
    ("go back to where the bins are", 1), ("what a pointless thread, be quiet", 1), ("bring a chair on Thursday", 0),
    ("the best bread in town :)", 0), ("who let these people write", 1), ("", 0), ("again? \u00e9\u00e8 \U0001f600", 1),
]


def prompt(labels, text):
    return f"{INSTRUCTIONS}:[{','.join(labels)}]{SEPARATOR}Text:{text}{SEPARATOR}Prediction:"


def tiny_gemma():
    torch.manual_seed(20)
    config = transformers.Gemma3TextConfig(
        vocab_size=512, hidden_size=32, intermediate_size=48, num_hidden_layers=3, num_attention_heads=2,
        num_key_value_heads=1, head_dim=16, max_position_embeddings=256, sliding_window=16, query_pre_attn_scalar=16,
        layer_types=["sliding_attention", "full_attention", "sliding_attention"], attn_implementation="eager")
    model = transformers.Gemma3ForCausalLM(config)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            parameter.normal_(0, 0.3 if "norm" in name else 0.15)
    return model.eval()


def sequences(tokenizer, labels, indexes):
    """(tokens of <bos> and prompt, tokens of the label, label index) of every example."""
    found = []
    for index in indexes:
        text, label = TEXTS[index]
        found.append(([BOS] + tokenizer.encode(prompt(labels, text)), tokenizer.encode(labels[label]), label))
    return found


def label_log_probabilities(model, tokenizer, labels, tokens):
    sums = []
    for label in labels:
        label_tokens = tokenizer.encode(label)
        logits = model(torch.tensor([tokens + label_tokens])).logits[0].log_softmax(-1)
        sums.append(sum(logits[len(tokens) - 1 + i, token] for i, token in enumerate(label_tokens)))
    return torch.stack(sums)


def loss_of(kind, model, tokenizer, labels, examples, weights):
    """Weighted mean of the predictions' losses, one example at a time: no padding, nothing shared."""
    losses, counts = [], []
    for tokens, label_tokens, label in examples:
        if kind == "label_over_labels":
            losses.append(-label_log_probabilities(model, tokenizer, labels, tokens).log_softmax(0)[label][None])
        else:
            whole = tokens + label_tokens + ([EOS] if kind == "whole_text" else [])
            first = 1 if kind == "whole_text" else len(tokens)
            logits = model(torch.tensor([whole])).logits[0]
            losses.append(torch.nn.functional.cross_entropy(
                logits[first - 1:-1], torch.tensor(whole[first:]), reduction="none"))
        counts.append(torch.full_like(losses[-1], weights[label]))
    losses, counts = torch.cat(losses), torch.cat(counts).detach()
    return (losses * counts).sum() / counts.sum()


def train(adapter, kind, tokenizer, labels, weights, ends_as=None):
    model = peft.PeftModel.from_pretrained(tiny_gemma(), adapter, is_trainable=True)
    model.eval()
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    schedule = transformers.get_linear_schedule_with_warmup(optimizer, WARMUP_STEPS, STEPS)
    losses, norms = [], []
    for step in range(STEPS):
        indexes = [(step * BATCH + i) % len(TEXTS) for i in range(BATCH)]
        loss = loss_of(kind, model, tokenizer, labels, sequences(tokenizer, labels, indexes), weights)
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_(parameters, MAX_NORM).item())
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    if ends_as:
        save(model, ends_as)
    return {"losses": losses, "gradient_norms": norms}


def save(adapter, folder):
    adapter.save_pretrained(folder, save_embedding_layers=False)  # True would look for "tiny" on the network
    (folder / "README.md").unlink(missing_ok=True)
    config = folder / "adapter_config.json"
    settings = json.loads(config.read_text())
    settings["base_model_name_or_path"] = "tiny"
    settings["target_modules"].sort()  # PEFT keeps them as a set
    config.write_text(json.dumps(settings, indent=2, sort_keys=True) + "\n")


def main():
    folder = pathlib.Path(__file__).with_suffix("")
    shutil.rmtree(folder, ignore_errors=True)
    model = tiny_gemma()
    model.save_pretrained(folder / "model", safe_serialization=True)
    shutil.copy(pathlib.Path(__file__).parent / "tiny_tokenizer" / "tokenizer.model", folder / "model")
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(folder / "model" / "tokenizer.model"))

    golden = {"texts": [text for text, _ in TEXTS], "labels": [label for _, label in TEXTS], "tasks": TASKS,
              "instructions": INSTRUCTIONS, "separator": SEPARATOR, "batch_size": BATCH, "steps": STEPS,
              "learning_rate": LEARNING_RATE, "warmup_steps": WARMUP_STEPS, "max_norm": MAX_NORM,
              "weight_decay": WEIGHT_DECAY, "class_weights": [1.0, 2.5, 0.5], "prompts": {}, "scores": {}, "training": {}}
    for name, labels in TASKS.items():
        prompts = [[BOS] + tokenizer.encode(prompt(labels, text)) for text, _ in TEXTS]
        golden["prompts"][name] = prompts
        with torch.no_grad():
            golden["scores"][name] = [
                label_log_probabilities(model, tokenizer, labels, tokens).softmax(0).tolist() for tokens in prompts]

    torch.manual_seed(21)
    adapter = peft.get_peft_model(model, peft.LoraConfig(
        r=4, lora_alpha=8, task_type="CAUSAL_LM",
        target_modules=["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]))
    save(adapter, folder / "adapter")

    for name, labels in TASKS.items():
        for kind in ("label_over_labels", "label_over_vocabulary", "whole_text"):
            for weighted in (False, True):
                weights = golden["class_weights"] if weighted else [1.0] * 3
                golden["training"][f"{name} {kind} {'weighted' if weighted else 'plain'}"] = train(
                    folder / "adapter", kind, tokenizer, labels, weights)
    two = ("label_over_labels", tokenizer, TASKS["two"], [1.0] * 3)
    train(folder / "adapter", *two, ends_as=folder / "trained_adapter")
    golden["continued"] = train(folder / "trained_adapter", *two)
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
