"""Our own messages, marked clause by clause with what each does: tests/moves/messages/*.txt.

    # SITUATION | good                     a header, "| writer" may follow; then one clause a line:
    [address] Hi Priya,
    [occasion:read] your post about handovers stuck with me
    # SITUATION | bad: pitch, call-at-once | seller, Leeds

`¶` is a paragraph break and `/` a line break; other lines are joined with a space. A quarter of the messages is held
out: don't read them while you work on moves or rules, only count them (`held`).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "moves" / "messages"
BREAKS = {"¶": "\n\n", "/": "\n"}


@dataclass(frozen=True)
class MarkedMessage:
    """A message. `clauses` are (start, end, moves) in code points; `faults` is empty for a good message."""

    id: str
    situation: str
    good: bool
    faults: tuple[str, ...]
    writer: str
    text: str
    clauses: tuple[tuple[int, int, tuple[str, ...]], ...]

    @property
    def held(self) -> bool:
        """Whether it's held out from tuning."""
        return int(hashlib.sha1(self.text.encode()).hexdigest(), 16) % 4 == 0


def read(path: Path) -> list[MarkedMessage]:
    """The messages of one file. Raises ValueError for a line that can't be read."""
    found = []
    for number, block in enumerate(re.split(r"\n(?=# )", path.read_text("utf-8").strip())):
        header, *lines = [line for line in block.splitlines() if line.strip()]
        situation, label, *writer = (part.strip() for part in header.removeprefix("# ").split("|", 2))
        text, clauses = "", []
        for line in lines:
            if line.strip() in BREAKS:
                text += BREAKS[line.strip()]
                continue
            marked = re.fullmatch(r"\[([^\]]+)\] (.+)", line.rstrip())
            if not marked:
                raise ValueError(f"{path.name}: can't read {line!r}")
            if text and not text.endswith("\n"):
                text += " "
            clauses.append((len(text), len(text) + len(marked[2]), tuple(map(str.strip, marked[1].split(",")))))
            text += marked[2]
        faults = tuple(map(str.strip, label.removeprefix("bad:").split(","))) if label.startswith("bad") else ()
        found.append(
            MarkedMessage(
                f"{path.stem}{number}", situation, label == "good", faults, "".join(writer), text, tuple(clauses)
            )
        )
    return found


def messages(held: bool | None = None) -> list[MarkedMessage]:
    """All messages, or only those that are (or aren't) held out."""
    every = [message for path in sorted(FOLDER.glob("*.txt")) for message in read(path)]
    return every if held is None else [message for message in every if message.held == held]
