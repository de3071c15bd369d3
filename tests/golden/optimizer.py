#!/usr/bin/env python3
"""Makes tests/golden/optimizer/golden.json: steps of torch.optim.Adam and AdamW, norms of clip_grad_norm_ and learning
rates of transformers' schedules.

Needs torch and transformers. Usage: tests/golden/optimizer.py
"""
import json
import pathlib

import torch
import transformers

PEAK = 3e-3


def optimizer_steps(kind, weight_decay, max_norm):
    torch.manual_seed(5)
    parameters = [torch.nn.Parameter(torch.randn(3, 2)), torch.nn.Parameter(torch.randn(4))]
    start = [p.detach().flatten().tolist() for p in parameters]
    optimizer = kind(parameters, lr=0.01, betas=(0.8, 0.95), eps=1e-7, weight_decay=weight_decay)
    gradients, norms, values = [], [], []
    for step in range(12):
        for parameter in parameters:
            parameter.grad = torch.randn_like(parameter) * (0.1 if step % 3 else 2.0)
        gradients.append([p.grad.flatten().tolist() for p in parameters])
        norms.append(torch.nn.utils.clip_grad_norm_(parameters, max_norm or 1e30).item())
        for group in optimizer.param_groups:
            group["lr"] = 0.01 * (step + 1)
        optimizer.step()
        values.append([p.detach().flatten().tolist() for p in parameters])
    return {"weight_decay": weight_decay, "max_norm": max_norm, "start": start, "gradients": gradients, "norms": norms,
            "values": values}


def rates(make, total, warmup):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=PEAK)
    schedule = make(optimizer, total, warmup)
    found = []
    for _ in range(total):
        found.append(schedule.get_last_lr()[0])
        optimizer.step()
        schedule.step()
    return found


def main():
    schedules = {
        "constant": lambda o, total, warmup: transformers.get_constant_schedule_with_warmup(o, warmup),
        "linear": lambda o, total, warmup: transformers.get_linear_schedule_with_warmup(o, warmup, total),
        "cosine": lambda o, total, warmup: transformers.get_cosine_schedule_with_warmup(o, warmup, total),
    }
    golden = {
        "adam": [optimizer_steps(torch.optim.Adam, d, n) for d, n in ((0, 0), (0.1, 0.7))],
        "adamw": [optimizer_steps(torch.optim.AdamW, d, n) for d, n in ((0, 0), (0.1, 0.7))],
        "peak": PEAK,
        "schedules": [
            {"schedule": name, "total": total, "warmup_ratio": ratio,
             "rates": rates(make, total, transformers.TrainingArguments(
                 output_dir="unused", warmup_ratio=ratio, use_cpu=True).get_warmup_steps(total))}
            for name, make in schedules.items() for total, ratio in ((1, 0.1), (7, 0), (23, 0.1), (40, 0.25))],
    }
    folder = pathlib.Path(__file__).with_suffix("")
    folder.mkdir(exist_ok=True)
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
