"""Runs Winnow and a peer in turn (A B B A A B …), each as a process of its own, and prints medians, spread and ratios."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from commands import WORK


def peer(what: str, request: dict, folder: Path) -> dict:
    return run_peer(["peer.py", what], request, folder)


def llama(request: dict, folder: Path) -> dict:
    return run_peer(["llama_peer.py"], request, folder)


def trainer_peer(request: dict, folder: Path) -> dict:
    return run_peer(["trainer_peer.py"], request, folder)


def run_peer(program, request: dict, folder: Path) -> dict:
    folder.mkdir(parents=True)
    path = folder / "request.json"
    path.write_text(json.dumps(request))
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "OMP_NUM_THREADS": str(request["threads"])}
    done = subprocess.run([sys.executable, Path(__file__).parent / program[0], *program[1:], path], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, env=environment)
    if done.returncode:
        raise SystemExit(done.stderr)
    result = json.loads(done.stdout.splitlines()[-1])
    result["milliseconds"] = 1000 * result["seconds"] / result["examples"]
    result["peak"] = result["peak_mebibytes"]
    return result


def take_turns(repeats: int, sides: dict):
    """`sides`: by name, the function that runs it in a folder; Winnow is the first."""
    WORK.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(dir=WORK))
    runs = {name: [] for name in sides}
    for repeat in range(repeats):
        for name in sides if repeat % 2 == 0 else reversed(sides):
            runs[name].append(sides[name](work / str(repeat) / name))
            print(f"  {name}: {runs[name][-1]['milliseconds']:.0f} ms an example", file=sys.stderr, flush=True)
    shutil.rmtree(work)
    return runs


def report(title: str, runs):
    print(title)
    middle = {}
    for name, results in runs.items():
        times = [result["milliseconds"] for result in results]
        peak = max(result["peak"] for result in results)
        middle[name] = (statistics.median(times), peak)
        print(f"  {name:22} {middle[name][0]:7.1f} ms an example ({min(times):.1f} to {max(times):.1f}), peak memory {peak:.0f} MiB")
    our_time, our_peak = next(iter(middle.values()))
    for name, (peer_time, peer_peak) in list(middle.items())[1:]:
        print(f"  {peer_time / our_time:.2f} times as fast as {name}, {our_peak / peer_peak:.2f} of the memory")
