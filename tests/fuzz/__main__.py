"""Fuzz the targets one after the other, each for the given time: `python -m tests.fuzz [--minutes 10] [TARGET …]`.

Results stay in build/fuzz/TARGET: `corpus` (where the next run continues), `faults` and `slow`. The exit code is 1 if
anything failed. `--keep` writes some of the results to seeds/, and make test replays them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

from tests.fuzz.seeds import HERE, checked_elsewhere, crashers, kept, made, words
from tests.fuzz.targets import TARGETS

ROOT = HERE.parent.parent
BUILD = ROOT / "build" / "fuzz"
PROPERTIES = ("tests/test_properties.py", "tests/network/test_any_input.py")
LONGEST = {"engine": 2_048, "tables": 2_048, "archive": 4_096, "lists": 2_048, "growth": 128}
"""The longest input, in bytes. Longer ones take time and reach nothing new."""
KEPT_BYTES = 6_000
"""How many bytes of seeds we keep for a target."""


def seeded(target: str) -> Path:
    """The target's folder in build/fuzz. Writes its seeds and dictionary again."""
    folder = BUILD / target
    shutil.rmtree(folder / "seeds", ignore_errors=True)
    for part in ("seeds", "corpus"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    once = [data for name, _, data in crashers() if name == target]
    for data in [*made(target), *checked_elsewhere(target), *kept(target), *once]:
        (folder / "seeds" / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    escaped = ("".join(f"\\x{byte:02x}" for byte in word[:60]) for word in words(target))
    (folder / "words.dict").write_text("".join(f'"{word}"\n' for word in escaped))
    return folder


def fuzz(target: str, minutes: float) -> bool:
    """Run one target and print its figures. Returns whether everything passed."""
    folder = seeded(target)
    for found in ("faults", "slow"):
        shutil.rmtree(folder / found, ignore_errors=True)
    log = folder / "log.txt"
    options = [
        f"-max_total_time={round(minutes * 60)}", f"-max_len={LONGEST[target]}", f"-dict={folder / 'words.dict'}",
        "-timeout=60", "-rss_limit_mb=4096", "-print_final_stats=1", f"-artifact_prefix={folder}/",
    ]  # fmt: skip
    spent = _children()
    with log.open("wb") as out:
        done = _loop(target, [*options, str(folder / "corpus"), str(folder / "seeds")], out)
    said = log.read_text(errors="replace")
    faults, slow = (sorted((folder / kind).glob("*.txt")) for kind in ("faults", "slow"))
    counted = re.findall(r"#(\d+)\s+(?:INITED|DONE)\s+cov: (\d+) ft: (\d+) corp: (\d+)", said)
    if len(counted) < 2:
        print(f"{target}: didn't run to its end, see {log}")
        return False
    (_, cov0, ft0, _), (runs, cov, ft, corpus) = counted[0], counted[-1]
    print(
        f"{target}: {int(runs):,} executions in {minutes:g} min, {(spent := _children() - spent):,.0f} s of CPU"
        f" ({int(runs) / spent:,.0f}/s), edges {int(cov0):,} -> {int(cov):,}, features {int(ft0):,} -> {int(ft):,}, corpus {int(corpus):,},"
        f" faults {len(faults)}, slow {len(slow)}",
        flush=True,
    )
    for path in [*faults, *slow]:
        print(f"  {path.with_suffix('').relative_to(ROOT)}: {path.read_text(errors='replace').splitlines()[0]}")
    return not faults and not done


def _children() -> float:
    """CPU seconds of the processes we've started."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _loop(target: str, options: list[str], out) -> int:
    command = [sys.executable, "-m", "tests.fuzz.loop", target, str(BUILD / target), *options]
    return subprocess.run(command, cwd=ROOT, stdout=out, stderr=subprocess.STDOUT).returncode


def properties(minutes: float) -> bool:
    """Run the hypothesis tests again and again with other examples, and print the figures."""
    environment = os.environ | {"HYPOTHESIS_PROFILE": "long"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--hypothesis-show-statistics",
        *PROPERTIES,
    ]
    log, rounds, examples = BUILD / "properties.txt", 0, 0
    BUILD.mkdir(parents=True, exist_ok=True)
    began, used = time.monotonic(), _children()
    while time.monotonic() - began < minutes * 60:
        rounds += 1
        done = subprocess.run(
            ["nice", "-n", "19", *command, f"--hypothesis-seed={rounds + time.time_ns()}"],
            cwd=ROOT, env=environment, capture_output=True, text=True,
        )  # fmt: skip
        log.write_text(done.stdout + done.stderr)
        examples += sum(map(int, re.findall(r"- (\d+) passing", done.stdout)))
        if done.returncode:
            break
    held = not done.returncode
    print(
        f"properties: {examples:,} examples in {(time.monotonic() - began) / 60:.1f} min,"
        f" {_children() - used:,.0f} s of CPU, {'all passed' if held else f'one failed: see {log}'}",
        flush=True,
    )
    return held


def keep(target: str) -> None:
    """Write inputs that runs found to seeds/, the shortest first. Each of them reached something new at the time."""
    found = sorted((path.read_bytes() for path in (BUILD / target / "corpus").iterdir()), key=len)
    rows, size = [], 0
    for data in dict.fromkeys([*kept(target), *found]):
        if (size := size + len(data)) > KEPT_BYTES:
            break
        rows.append(json.dumps(data.decode("latin-1")) + "\n")
    (HERE / "seeds").mkdir(exist_ok=True)
    (HERE / "seeds" / f"{target}.jsonl").write_text("".join(rows), encoding="utf-8")
    print(f"{target}: {len(rows)} inputs kept")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"{', '.join(TARGETS)} or properties; all of them")
    parser.add_argument("--minutes", type=float, default=10, help="for each target (default: 10)")
    parser.add_argument("--keep", action="store_true", help="write what earlier runs found to tests/fuzz/seeds")
    options = parser.parse_args()
    targets = options.targets or [*TARGETS, "properties"]
    if unknown := set(targets) - {*TARGETS, "properties"}:
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if options.keep:
        for target in set(targets) & set(TARGETS):
            keep(target)
        return 0
    held = [properties(options.minutes) if one == "properties" else fuzz(one, options.minutes) for one in targets]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
