"""Print the source of `checkers/phrase_table.py`: every phrase of the rules, already read.

TABLE: phrase -> (regular expression, trigger words), what `checkers.phrase.read` gives.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checkers import phrase  # noqa: E402

seen = {}
read = phrase.read


def recording(text):
    source, keys = read(text)
    if keys:
        seen[text] = source, tuple(sorted(keys))
    return source, keys


phrase.read = recording

import checkers.browser  # noqa: E402, F401

print('"""Made by overrides/runtime/phrases.py."""')
print("TABLE = {")
for text in sorted(seen):
    print(f"    {text!r}: {seen[text]!r},")
print("}")
