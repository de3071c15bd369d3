#!/usr/bin/env python3
"""Makes tests/golden/lora/: adapters of PEFT on three of the tiny models of gemma.py, and the losses of 20 steps of
AdamW from them.

With --check FOLDER it loads instead what the test LoraTraining wrote there (adapter/, check.json) with PEFT, and
compares the logits: a wrong key in an adapter loads without an error, so that only numbers tell.

Needs torch, transformers and peft (0.21 was used). Usage: tests/golden/lora.py [--check FOLDER]
"""
import argparse
import json
import pathlib
import random

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM

FOLDER = pathlib.Path(__file__).with_suffix("")
MODELS = pathlib.Path(__file__).parent / "gemma"
ALL = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
CASES = {
    "gemma3": dict(r=4, lora_alpha=8, target_modules=ALL),
    "gemma3_multimodal": dict(r=2, lora_alpha=4, target_modules=ALL, exclude_modules=".*(vision_tower|multi_modal_projector).*"),
    "gemma2_short_window": dict(r=2, lora_alpha=3, use_rslora=True, target_modules=["q_proj", "v_proj"],
                                layers_to_transform=[1], layers_pattern="layers"),
}
LEARNING_RATE = 1e-2


def base(name):
    return AutoModelForCausalLM.from_pretrained(MODELS / name, attn_implementation="eager", dtype=torch.float32)


def batches(seed):
    numbers = random.Random(seed)
    prefix = [2] + [numbers.randrange(4, 96) for _ in range(5)]
    for _ in range(20):
        suffixes = [[numbers.randrange(4, 96) for _ in range(numbers.choice([1, 3, 4, 9]))] for _ in range(3)]
        yield prefix, suffixes, [numbers.randrange(4, 96) for _ in range(3)]


def loss_of(model, prefix, suffixes, targets):
    losses = [torch.nn.functional.cross_entropy(model(torch.tensor([prefix + suffix])).logits[0, -1:].float(), torch.tensor([target]))
              for suffix, target in zip(suffixes, targets)]
    return torch.stack(losses).mean()


def write_case(name, settings):
    torch.manual_seed(3)
    config = LoraConfig(task_type="CAUSAL_LM", lora_dropout=0.0, init_lora_weights=False, **settings)
    model = get_peft_model(base(name), config)
    model.peft_config["default"].base_model_name_or_path = pathlib.Path(model.peft_config["default"].base_model_name_or_path).name
    model.save_pretrained(FOLDER / name)
    (FOLDER / name / "README.md").unlink(missing_ok=True)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=LEARNING_RATE, weight_decay=0.0)
    steps = []
    for prefix, suffixes, targets in batches(5):
        loss = loss_of(model, prefix, suffixes, targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        steps.append({"prefix": prefix, "suffixes": suffixes, "targets": targets, "loss": round(loss.item(), 6)})
    (FOLDER / name / "steps.json").write_text(json.dumps({"learning_rate": LEARNING_RATE, "steps": steps}) + "\n")


def check(folder):
    for case in sorted(folder.iterdir()):
        expected = json.loads((case / "check.json").read_text())
        model = PeftModel.from_pretrained(base(case.name), case / "adapter").eval()
        with torch.no_grad():
            logits = model(torch.tensor([expected["tokens"]])).logits[0, -1].float()
            without = base(case.name)(torch.tensor([expected["tokens"]])).logits[0, -1].float()
        wanted = torch.tensor(expected["logits"])
        print(f"{case.name}: largest difference {(logits - wanted).abs().max():.2e}; without the adapter {(without - wanted).abs().max():.2e}")
        assert torch.allclose(logits, wanted, atol=1e-4, rtol=1e-4)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", type=pathlib.Path)
    folder = parser.parse_args().check
    if folder:
        return check(folder)
    for name, settings in CASES.items():
        write_case(name, settings)


if __name__ == "__main__":
    main()
