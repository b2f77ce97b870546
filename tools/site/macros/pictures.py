"""Our own drawings, inlined so that they can use the page's colours. Figures in them come from the facts."""

import re
from pathlib import Path

from checkers.facts import FACTS


def picture(folder: Path, name: str) -> str:
    """The drawing `name`.svg as a figure, with each "{key}" replaced with that fact's value and unit.

    Raises FileNotFoundError for an unknown drawing, KeyError for an unknown fact, and ValueError for a drawing
    without a title and a description for readers who can't see it.
    """
    path = folder / f"{name}.svg"
    if not path.exists():
        raise FileNotFoundError(f"no drawing {path}")
    drawing = path.read_text("utf-8")
    if "<title" not in drawing or "<desc" not in drawing:
        raise ValueError(f"{path} needs a <title> and a <desc>")
    drawing = re.sub(r"\{(\w+)\}", lambda found: FACTS[found[1]].shown(), drawing)
    lines = " ".join(line.strip() for line in drawing.splitlines())
    return f'<figure class="ec-picture">{lines}</figure>'
