"""Runs one target under Atheris in a separate process: `python -m tests.fuzz.loop TARGET FOLDER [libFuzzer's options]`.

Continues after a fault, where libFuzzer would stop, and writes the shortest input for each kind of fault to
FOLDER/faults. Inputs that take more than SLOW CPU seconds for each kB go to FOLDER/slow, for people to look at.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["checkers", "zipfile"]):
    from tests.fuzz.targets import TARGETS

SLOW = 0.1


class Watched:
    """A target that writes down errors instead of raising them."""

    def __init__(self, name: str, folder: Path):
        self.run, self.folder = TARGETS[name], folder
        self.shortest: dict[str, int] = {}
        for kind in ("faults", "slow"):
            (folder / kind).mkdir(parents=True, exist_ok=True)

    def __call__(self, data: bytes) -> None:
        began = time.process_time()
        try:
            self.run(data)
        except Exception as error:
            self.keep("faults", _where(error), data, traceback.format_exc())
        if time.process_time() - began > SLOW * max(1, len(data) / 1024):
            again = time.process_time()  # the first run may have compiled regular expressions
            try:
                self.run(data)
            except Exception:
                return
            spent = time.process_time() - again
            if spent > SLOW * max(1, len(data) / 1024):
                self.keep("slow", f"{len(data).bit_length()}", data, f"{spent:.3f} s for {len(data)} bytes\n")

    def keep(self, kind: str, what: str, data: bytes, said: str) -> None:
        """Write an input of this kind if it's the first or the shortest so far."""
        key = f"{kind}/{hashlib.sha256(what.encode()).hexdigest()[:12]}"
        if len(data) < self.shortest.get(key, sys.maxsize):
            if key not in self.shortest:
                print(f"FOUND {kind} {what}", file=sys.stderr, flush=True)
            self.shortest[key] = len(data)
            (self.folder / key).write_bytes(data)
            (self.folder / f"{key}.txt").write_text(f"{what}\n{said}", errors="backslashreplace")


def _where(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} in " + " < ".join(f"{Path(f.filename).name}:{f.lineno}" for f in frames[:-4:-1])


def main() -> None:
    """Run until libFuzzer's limits stop it."""
    name, folder, *options = sys.argv[1:]
    os.nice(19)
    atheris.Setup([sys.argv[0], *options], Watched(name, Path(folder)))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
