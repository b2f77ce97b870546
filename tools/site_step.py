"""The command line of build steps that change the built site: an argument for the folder, and errors in one line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path


def run(
    argv: list[str] | None, words: str, name: str, apply: Callable[[Path], object], *errors: type[Exception]
) -> int:
    """Call `apply` with the folder of the built site. Returns 0, or 1 if it raised one of `errors`, which is printed.

    argv: the command line's arguments, those of this process if None; words: the module's docstring, for the help.
    """
    parser = argparse.ArgumentParser(description=words.splitlines()[0])
    parser.add_argument("site", type=Path)
    site = parser.parse_args(argv).site
    try:
        apply(site)
    except errors as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    return 0
