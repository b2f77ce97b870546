"""Print the source of `checkers/phrase_table.py`: which words each phrase of the rules waits for.

TABLE: `checkers.text.phrase.checksum` of a phrase -> what `checkers.text.phrase.written` says of it.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from checkers.text import phrase  # noqa: E402

seen = {}
written = phrase.written


def recording(text):
    seen[text] = written(text)
    return seen[text]


phrase.written = recording

import checkers.browser  # noqa: E402, F401

table = {phrase.checksum(text): words for text, words in seen.items()}
if len(table) < len(seen):
    raise SystemExit("two phrases have the same checksum: word one of them otherwise")
print('"""Made by tools/pyodide/steps/phrase_table.py."""')
print("TABLE = {")
for checksum, words in sorted(table.items(), key=lambda item: item[1]):
    print(f"    {checksum}: {words!r},")
print("}")
