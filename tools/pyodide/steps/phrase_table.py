"""Adds `checkers/phrase_table.py`, the trigger words of each phrase of the rules, so that the browser doesn't have to
parse phrases.

TABLE: `checkers.text.phrase.checksum` of a phrase -> what `checkers.text.phrase.written` returns for it.

Gain of phrase-table: 240 ms (start and first check under Node, processor time, best of 5 rounds; noise 35 ms). It
costs 34,288 bytes.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.pyodide.steps.step import Files

ROOT = Path(__file__).resolve().parents[3]


class PhraseError(Exception):
    """The phrases can't be parsed; the message says so in one line."""


def sources(files: Files) -> Files:
    """`files` with the table. Raises PhraseError."""
    # In a new Python, since the rules only read their phrases once, when they're imported.
    done = subprocess.run(
        [sys.executable, "-c", f"from {__name__} import main; main()"], stdout=subprocess.PIPE, cwd=ROOT
    )
    if done.returncode:
        raise PhraseError("the phrases of the rules can't be read: see above")
    return files | {"checkers/phrase_table.py": done.stdout}


def table() -> dict:
    """TABLE, as above."""
    from checkers.text import phrase
    from checkers.text.draft import Draft

    seen = {}
    written = phrase.written

    def recording(text):
        seen[text] = written(text)
        return seen[text]

    phrase.written = recording
    import checkers.browser  # noqa: F401
    from checkers import guess
    from checkers.moves import kind, names

    for name in names():  # moves are only imported when a rule needs them
        kind(name)
    guess.guess(Draft(""))  # so are the cues of the guess

    entries = {phrase.checksum(text): words for text, words in seen.items()}
    if len(entries) < len(seen):
        raise SystemExit("two phrases have the same checksum: reword one of them")
    return entries


def main() -> None:
    print('"""Made by tools/pyodide/steps/phrase_table.py."""')
    print("TABLE = {")
    for checksum, words in sorted(table().items(), key=lambda item: item[1]):
        print(f"    {checksum}: {words!r},")
    print("}")
