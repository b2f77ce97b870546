"""Adds `checkers/phrase_table.py`: which words each phrase of the rules waits for, so that no phrase has to be read in
the browser.

TABLE: `checkers.text.phrase.checksum` of a phrase -> what `checkers.text.phrase.written` says of it.

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
    """The phrases can't be read; the message says so in one line."""


def sources(files: Files) -> Files:
    """`files` with the table. Raises PhraseError."""
    # In a Python of its own: the rules read their phrases as they're imported, once.
    done = subprocess.run(
        [sys.executable, "-c", f"from {__name__} import main; main()"], stdout=subprocess.PIPE, cwd=ROOT
    )
    if done.returncode:
        raise PhraseError("the phrases of the rules cannot be read: see above")
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

    for name in names():  # a move is imported only when a rule first asks for it
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
