"""A list in which too many messages sell."""

from __future__ import annotations

from .base import Audit, Data, Found, Hit, example, mailing

ENOUGH = 5
"""With fewer messages than this, the share of those that sell doesn't show a habit."""
SOME = 0.2
"""If at least this share of messages sells, it's worth a hint. One in five is the editors' rule "give four times, ask
once"."""
MOST = 0.5
"""If at least this share of messages sells, the whole list reads like a sales mailing."""


def find(data: Data) -> Found:
    """One finding for all messages that make an offer."""
    hit = [d for d in data.messages if d.sells]
    if len(data.messages) < ENOUGH or len(hit) < SOME * len(data.messages):
        return Found()
    verb = "promotes" if len(hit) == 1 else "promote"
    return Found(
        [
            Hit(
                f"{data.count(len(hit)):,} of {data.plural(len(data.messages), 'message')} {verb} something of yours.",
                hit,
                level="caution" if len(hit) >= MOST * len(data.messages) else "hint",
            )
        ]
    )


AUDIT = Audit(
    name="promotion",
    title="Too much selling",
    level="caution",
    why="People open messages that are about them. The more often you sell, the less they'll read your next one.",
    instead="Use most messages for something else: a link they can use, a comment on their work, a question.",
    find=find,
    bad=(
        example(
            ("Ana Silva", "Hi Ana, we help bakeries like yours save flour. Book a free demo this week."),
            ("Tom Reed", "Hi Tom, the van passed its test."),
            ("Lena Graf", "Hi Lena, thanks for lending me the projector."),
            ("Piet Bos", "Hi Piet, congratulations on the new clinic!"),
            ("Noor Aziz", "Hi Noor, did the exam go well?"),
            found="1",
        ),
        example(
            *mailing(
                "Hi {}, we help clinics like yours cut costs. Book a free demo this week.",
                "Ana Silva",
                "Tom Reed",
                "Lena Graf",
            ),
            ("Piet Bos", "Hi Piet, congratulations on the new clinic!"),
            ("Noor Aziz", "Hi Noor, did the exam go well?"),
            found="1 2 3",
        ),
    ),
    good=(
        example(
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday."),
            ("Tom Reed", "Hi Tom, the van passed its test."),
            ("Lena Graf", "Hi Lena, thanks for lending me the projector."),
            ("Piet Bos", "Hi Piet, congratulations on the new clinic!"),
            ("Noor Aziz", "Hi Noor, did the exam go well?"),
        ),
        example(("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday.")),
    ),
    near_misses=(
        example(("Ana Silva", "Hi Ana, we help bakeries like yours save flour. Book a free demo this week.")),
    ),
)
