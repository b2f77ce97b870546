"""Adds `checkers/phrase_table.py`, the trigger words of the rules' phrases, so that the browser doesn't have to parse
phrases.

It has what's in checkers.text.phrase's index: `SIZE` phrases, the `checksum` of each list of phrases -> the number of
its first (`PLACES`), which phrases have no such group of words (`WITHOUT`), and the words of each group and the
phrases that have them (`LAYERS`). A few long texts take less time to load and less space than many short ones.

Gain of phrase-table: 656 ms (start and first check under Node, processor time, best of 5 rounds; noise 130 ms). It
costs 103,695 bytes.
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
    """The names and values of the module."""
    import checkers.browser  # noqa: F401
    from checkers import guess
    from checkers.moves import kind, names
    from checkers.text.draft import Draft
    from checkers.text.phrase import _INDEX, checksum

    for name in names():  # moves are only imported when a rule needs them
        kind(name)
    guess.guess(Draft(""))  # so are the cues of the guess

    places = {checksum(phrases): at for phrases, at in _INDEX.places.items()}
    if len(places) < len(_INDEX.places):
        raise SystemExit("two lists of phrases have the same checksum: reword a phrase")
    layers = tuple((" ".join(layer), ",".join(layer.values())) for layer in _INDEX.layers)
    return {"SIZE": _INDEX.size, "PLACES": places, "WITHOUT": _INDEX.without, "LAYERS": layers}


def main() -> None:
    print('"""Made by tools/pyodide/steps/phrase_table.py."""')
    for name, value in table().items():
        print(f"{name} = {value!r}")
