"""Paths of the project, and a function to write generated files."""

from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
DOCS = REPO / "docs"


def write_if_changed(path: Path, text: str) -> None:
    """Write `text` as UTF-8 and create missing folders. A file that already has this content isn't touched.

    Writing it anyway would change its time, and `mkdocs serve` would rebuild in an endless loop.
    """
    if not path.exists() or path.read_text("utf-8") != text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
