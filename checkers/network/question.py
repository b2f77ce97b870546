"""What only the reader can answer: which of two days a date means, and which messages are theirs."""

from dataclasses import dataclass

from .dates import DAY_FIRST, MONTH_FIRST, DateOrder, in_words
from .owner import Owner
from .tables import FileNote


@dataclass(frozen=True, slots=True)
class Question:
    """A question. name: "date_order" or "owner", a field of Settings; choices: (value, label)."""

    name: str
    text: str
    choices: tuple[tuple[str, str], ...]

    def as_dict(self) -> dict:
        """As a dict for JSON."""
        return {
            "name": self.name,
            "text": self.text,
            "choices": [{"value": value, "label": label} for value, label in self.choices],
        }


def about_dates(files: list[FileNote]) -> list[Question]:
    """A question about what dates like 3/4/2026 mean, about the first file whose dates don't show it, or []."""
    for note in files:
        if note.unclear:
            date = note.unclear_date
            choices = tuple((order, in_words(DateOrder((), order).day(date))) for order in (DAY_FIRST, MONTH_FIRST))
            return [Question("date_order", f"Which day is “{date}” in {note.name}?", choices)]
    return []


def about_owner(owner: Owner) -> list[Question]:
    """A question about which person the reader is, or [] if there's nobody to choose from."""
    return [Question("owner", "Which of these people are you?", owner.candidates)] if owner.candidates else []
