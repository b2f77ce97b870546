"""A blank of the template that nobody filled in."""

from __future__ import annotations

from .base import Audit, Data, Found, Hit, example


def find(data: Data) -> Found:
    """One finding for all the messages that have a blank."""
    hit = [d for d in data.messages if d.blank]
    if not hit:
        return Found()
    count = data.plural(len(hit), "message still has a blank", "messages still have blanks")
    return Found([Hit(f"{count} to fill in.", hit, [(d, d.blank) for d in hit])])


AUDIT = Audit(
    name="unfilled-field",
    title="Unfilled blanks",
    level="problem",
    why="One blank is enough to show that nobody read the message before it went out.",
    instead="Look at these rows in your list: either a cell is empty, or a column isn't called what the template "
    "expects.",
    find=find,
    bad=(
        example(
            ("Ana Silva", "Hi Ana, thanks for the tour of the bakery on Friday."),
            ("Tom Reed", "Hi {{first_name}}, thanks for the tour of the bakery on Friday."),
            found="2",
        ),
        example(("Lena Graf", "Hi , I'm moving to Leeds in May and starting at the library."), found="1"),
        example(
            ("Piet Bos", "Hi Piet, how are things at #N/A? I miss our lunches."),
            ("Noor Aziz", "Hi null, I enjoyed your talk on night buses."),
            found="1 2",
        ),
    ),
    good=(
        example(
            ("Ana Silva", "Hi Ana, thanks for the tour of the bakery on Friday."),
            ("Tom Reed", "Hi Tom, your advice about the van was right. It passed its test."),
        ),
        example(("", "Hello! The allotment meeting is on Tuesday this month.")),
    ),
    near_misses=(
        example(("Ana Silva", "Hi Ana, none of us was there when the boiler went.")),
        example(("Lena Graf", "Dear Lena, null results are results too, and yours is a good one.")),
    ),
)
