"""winnow-cli as the benchmarks call it."""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
WINNOW = Path(os.environ.get("WINNOW_CLI", ROOT / "build/release/bin/winnow-cli"))
WORK = ROOT / "build/bench"


def winnow(*arguments, json_output=False):
    command = [str(WINNOW), *map(str, arguments)] + (["--json"] if json_output else [])
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\nended with {done.returncode}:\n{done.stderr}")
    return json.loads(done.stdout) if json_output else done.stdout


def starter_model() -> Path:
    data = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local/share"))
    models = Path(os.environ.get("WINNOW_MODELS", data / "winnow/models"))
    name = "gemma-3-270m-q4_k_m"
    return Path(os.environ.get("WINNOW_STARTER_MODEL", models / name / f"{name}.gguf"))


def add_model_options(parser):
    """Where to compute, and with which model."""
    parser.add_argument("--model", type=Path, default=starter_model(), help="a GGUF file or a Hugging Face folder; otherwise the starter model")
    parser.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    parser.add_argument("--threads", type=int, default=2)
