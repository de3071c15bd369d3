"""Runs a job folder by `winnow-cli worker` and times its phases from the events that it prints."""

import json
import os
import subprocess
import time
from pathlib import Path

import ethos
from commands import WINNOW

CODELAB = {
    "recipe": "codelab", "r": 4, "lora_alpha": 4, "target_modules": ["q_proj", "v_proj"], "first_adapted_layer": 0,
    "loss": "label_over_vocabulary", "optimizer": "adam", "learning_rate": 5e-4, "schedule": "constant",
    "warmup_ratio": 0, "max_grad_norm": 0, "batch_size": 2, "epochs": 1,
}
RECOMMENDED = {
    "recipe": "recommended", "r": 8, "lora_alpha": 16, "first_adapted_layer": 0,
    "target_modules": ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
    "loss": "label_over_labels", "optimizer": "adamw", "learning_rate": 2e-4, "schedule": "linear",
    "warmup_ratio": 0.1, "max_grad_norm": 1.0, "batch_size": 8, "epochs": 1,
}
QUICK = {**RECOMMENDED, "recipe": "quick", "first_adapted_layer": -1, "learning_rate": 8e-4}
RECIPES = {"codelab": CODELAB, "recommended": RECOMMENDED, "quick": QUICK}
COMMON = {
    "lora_dropout": 0, "use_rslora": False, "weight_decay": 0, "adam_beta1": 0.9, "adam_beta2": 0.999,
    "adam_epsilon": 1e-8, "gradient_accumulation_steps": 1, "class_weights": False, "early_stopping_patience": 0,
    "max_length": 128, "train_limit": 0, "seed": 0, "checkpoint_seconds": 3600,
}


def write_job(folder: Path, kind: str, rows, settings, arguments):
    """`arguments` has the model's path, the device and the number of threads."""
    folder.mkdir(parents=True)
    task = {"name": "ETHOS", "labels": ethos.LABELS, "positive_label": "Negative",
            "instructions": ethos.INSTRUCTIONS, "separator": ethos.SEPARATOR}
    job = {"v": 1, "kind": kind, "task": task, "settings": {**COMMON, **settings},
           "generation": {"prompt": "", "max_length": 64, "temperature": 0, "top_k": 0, "top_p": 1},
           "model_path": str(arguments.model), "base_model_name": "bench", "adapter_path": "", "device": arguments.device,
           "threads": arguments.threads, "winnow_version": "bench", **({"idle_seconds": 60} if kind == "serve" else {})}
    (folder / "job.json").write_text(json.dumps(job))
    split = "train" if kind == "train" else "test"
    with open(folder / "examples.jsonl", "w", encoding="utf-8") as file:
        for number, (text, label) in enumerate(rows, 1):
            file.write(json.dumps({"id": number, "text": text, "label": label, "split": split}, ensure_ascii=False) + "\n")


def start(folder: Path):
    """With the environment that core/jobs gives it."""
    environment = dict(os.environ)
    if "OMP_WAIT_POLICY" not in environment:
        environment.setdefault("GOMP_SPINCOUNT", "3000")
    environment.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "100")
    return subprocess.Popen([str(WINNOW), "worker", str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, text=True, env=environment)


def run(folder: Path, phase: str):
    """(steps, seconds) between the first and the last event of a phase, and the peak memory in MiB: on a CPU of the
    process, on a GPU what the job says of it."""
    process = start(folder)
    seen = []
    for line in process.stdout:
        event = json.loads(line)
        if event.get("event") == "progress" and event["phase"] == phase and event["step"] > 0:
            seen.append((event["step"], time.perf_counter()))
        if event.get("event") == "failed":
            raise SystemExit(event["sentence"])
    _, _, usage = os.wait4(process.pid, 0)
    (first_step, begin), (last_step, end) = seen[0], seen[-1]
    result = json.loads((folder / "result.json").read_text())
    on_cpu = result["device"].startswith("cpu")
    return last_step - first_step, end - begin, usage.ru_maxrss / 1024 if on_cpu else result["peak_memory_bytes"] / 2**20
