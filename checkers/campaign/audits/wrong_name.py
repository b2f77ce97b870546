"""A greeting for someone other than the recipient in the list."""

from __future__ import annotations

from ...text.names import parts, same_person
from .base import Audit, Data, Found, Hit, example, mailing

ENOUGH = 5
"""With fewer greetings to compare, we say nothing about the whole column."""
NO_NAMES = 0.8
"""If more than this share of the greetings matches nobody in the list, the column doesn't contain names."""
SHIFTED = "These are names from other rows: one column was sorted or shifted, and the rest weren't."


def find(data: Data) -> Found:
    """One finding for all greetings that aren't for the recipient. We skip those that can't be compared (see
    same_person)."""
    judged, wrong = 0, []
    for d in data.messages:
        same = same_person(d.greeted, d.to)
        judged += same is not None
        if same is False:
            wrong.append(d)
    recipients = {name for d in data.messages for name in parts(d.to)}
    unknown = [d for d in wrong if recipients.isdisjoint(parts(d.greeted))]
    if judged >= ENOUGH and len(unknown) > NO_NAMES * judged:
        return Found(
            notes=["The recipient column doesn't seem to hold names, so we didn't compare the greetings with it."]
        )
    if not wrong:
        return Found()
    shifted = len(wrong) >= ENOUGH and 2 * (len(wrong) - len(unknown)) > judged
    hit = Hit(
        f"{data.plural(len(wrong), 'message greets', 'messages greet')} someone other than the recipient in your list.",
        wrong,
        [(d, f"greets “{d.greeted[:40]}”, goes to “{d.to[:40]}”") for d in wrong],
        instead=SHIFTED if shifted else "",
    )
    return Found([hit])


AUDIT = Audit(
    name="wrong-name",
    title="Greetings for someone else",
    level="problem",
    why="People see their own name first. If it's someone else's, they won't care about the rest.",
    instead="Check these names against the profiles before you send anything.",
    find=find,
    bad=(
        example(
            ("Ana Silva", "Hi Ana, thanks for lending me the projector."),
            ("Tom Reed", "Hi Priya, I enjoyed your talk on night buses."),
            found="2",
        ),
        example(
            *zip(
                ("Tom Reed", "Lena Graf", "Piet Bos", "Noor Aziz", "Ana Silva"),
                (
                    "Hi Ana, thanks for lending me the projector.",
                    "Hi Tom, I enjoyed your talk on night buses.",
                    "Hi Lena, we're moving to Leeds in May.",
                    "Hi Piet, congratulations on the new clinic!",
                    "Hi Noor, did the exam go well?",
                ),
            ),
            found="1 2 3 4 5",
        ),
    ),
    good=(
        example(
            ("Ana Silva", "Hi Ana, thanks for lending me the projector."),
            ("Tom Reed", "Hi Tom, I enjoyed your talk on night buses."),
        ),
        example(("Elizabeth Moor", "Hi Liz, congratulations on the new clinic!")),
    ),
    near_misses=(
        example(("asilva@example.org", "Hi Ana, thanks for lending me the projector.")),
        example(*mailing("Hi {}, thanks for coming to the open day.", "Juergen Maas", "Soren Lund")),
    ),
)
