"""What a suggested version is made of: the pieces of its text, and what we left out of the draft."""

from __future__ import annotations

from typing import NamedTuple


class Piece(NamedTuple):
    """A span of the suggested text, in code points, end exclusive.

    `kind`: "kept" (word for word from the draft), "changed" (from the draft, with a fix), "new" (from the frame) or
    "blank" (the writer fills it in; `label` says with what). `from_start`, `from_end`: the span in the draft of what's
    kept or changed, else None.
    """

    kind: str
    start: int
    end: int
    from_start: int | None = None
    from_end: int | None = None
    label: str = ""


class Cut(NamedTuple):
    """A span of the draft that was left out, in code points, end exclusive, and a short reason."""

    start: int
    end: int
    why: str


class Version(NamedTuple):
    """A better draft. `pieces` cover `text` in order, without gaps; `cut` is in the order of the draft."""

    text: str
    pieces: tuple[Piece, ...]
    cut: tuple[Cut, ...]

    def as_dict(self) -> dict:
        """As a dict for JSON, spans in code points."""
        return {
            "text": self.text,
            "pieces": [piece._asdict() for piece in self.pieces],
            "cut": [cut._asdict() for cut in self.cut],
        }

    def at(self, position: int) -> Piece:
        """The piece at a position in the text; the last piece if it's the end."""
        return next((piece for piece in self.pieces if position < piece.end), self.pieces[-1])


class Writer:
    """Collects pieces into a version, one after the other."""

    def __init__(self):
        self.text, self.pieces = "", []

    def _add(self, kind: str, text: str, start: int | None = None, end: int | None = None, label: str = "") -> None:
        if not text:
            return
        last = self.pieces[-1] if self.pieces else None
        at, self.text = len(self.text), self.text + text
        if last and last.kind == kind == "kept" and last.from_end == start:
            self.pieces[-1] = last._replace(end=len(self.text), from_end=end)
        elif last and last.kind == kind == "new":
            self.pieces[-1] = last._replace(end=len(self.text))
        else:
            self.pieces.append(Piece(kind, at, len(self.text), start, end, label))

    def kept(self, draft, start: int, end: int) -> None:
        """Add words from the draft as they are."""
        self._add("kept", draft.text[start:end], start, end)

    def changed(self, text: str, start: int, end: int) -> None:
        """Add what replaces a span of the draft."""
        self._add("changed", text, start, end)

    def new(self, text: str) -> None:
        """Add words from the frame."""
        self._add("new", text)

    def blank(self, label: str) -> None:
        """Add a blank for the writer to fill in."""
        self._add("blank", f"[{label}]", label=label)

    def version(self, cut=()) -> Version:
        """The version made of what's been added."""
        return Version(self.text, tuple(self.pieces), tuple(sorted(cut)))
