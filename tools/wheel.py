"""Prepares the packages in a wheel, so that commands start quickly. setup.py runs `python -m tools.wheel FOLDER`.

These are the same steps as for the browser (tools/pyodide/steps): a table of the phrases' trigger words, a table of
compiled regular expressions for the Python that builds the wheel, and rules without their examples. The regular
expressions are those needed to start the command and check each situation's sample: a first check then takes 55 ms
instead of 75. Tables for more texts took as long to load as they saved.
"""

from __future__ import annotations

import _sre
import array
import re._compiler as compiler
import sys
from pathlib import Path

from tools.pyodide.steps import phrase_table
from tools.pyodide.steps.no_examples import FOLDERS, without_examples
from tools.pyodide.steps.regex_table import SOURCE


def main(folder: str) -> None:
    """Change the packages in `folder`, which contains checkers/."""
    for inside in FOLDERS:
        for path in Path(folder, inside).glob("*.py"):
            path.write_bytes(without_examples(path.read_bytes()))
    regexes = Regexes()
    import checkers.answers_cli
    import checkers.drafts_cli  # noqa: F401
    from checkers.engine import check
    from checkers.situation import SITUATIONS

    for situation in SITUATIONS.values():
        check(situation.sample, situation.slug)
    regexes.stop()
    made = phrase_table.sources({"checkers/regex_table.py": regexes.source().encode()})
    for path, source in made.items():
        Path(folder, path).write_bytes(source)


class Regexes:
    """Records the regular expressions that are compiled until `stop` is called."""

    def __init__(self):
        self._seen: dict[tuple[int, str], tuple] = {}
        self._compile, self._asked = compiler.compile, []
        compiler.compile, compiler._sre = self._noted, self

    def __getattr__(self, name: str):
        return getattr(_sre, name)

    def _noted(self, pattern, flags=0):
        self._asked.append((int(flags), pattern))
        try:
            return self._compile(pattern, flags)
        finally:
            self._asked.pop()

    def compile(self, pattern, flags, code, groups, groupindex, indexgroup):
        """Replaces `_sre.compile`, which `re` calls with the code for an expression."""
        if isinstance(pattern, str):
            packed = array.array("I", code).tobytes()
            self._seen[self._asked[-1]] = (flags, packed, groups, dict(groupindex), indexgroup)
        return _sre.compile(pattern, flags, code, groups, groupindex, indexgroup)

    def stop(self) -> None:
        """Stop recording."""
        compiler.compile, compiler._sre = self._compile, _sre

    def source(self) -> str:
        """The source of regex_table. Its table is empty in other versions of Python, since their code differs."""
        same = f"__import__('sys').version == {sys.version!r}"
        return SOURCE.read_text("utf-8").replace("TABLE = {}", f"TABLE = {self._seen!r} if {same} else {{}}", 1)


if __name__ == "__main__":
    main(sys.argv[1])
