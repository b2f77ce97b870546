"""A list that's mostly about whoever wrote it."""

from __future__ import annotations

from .base import Audit, Data, Found, Hit, example, mailing

SELF_WORDS = 40
"""With fewer "I" and "we" in all, how they compare with "you" is chance."""
SELF_EACH = 3
"""With fewer "I" and "we" than this, a message isn't one of those we point at."""
SELF_RATIO = 2.0
"""“I” and “we” per “you” worth a hint. Of our own test messages, all the good ones together have 1.3, the bad ones
1.7."""


def find(data: Data) -> Found:
    """One finding on the messages that talk most about the writer, or on all if none stands out."""
    own, you = sum(d.self_words for d in data.messages), sum(d.you_words for d in data.messages)
    if own < SELF_WORDS or own < SELF_RATIO * max(you, 1):
        return Found()
    hit = [d for d in data.messages if d.self_words >= SELF_EACH and d.self_words >= SELF_RATIO * max(d.you_words, 1)]
    count = f"“I” or “we” {data.plural(own, 'time')} and “you” {data.plural(you, 'time')}"
    return Found([Hit(f"These messages say {count}.", hit or data.messages)])


AUDIT = Audit(
    name="about-us",
    title="Mostly about you",
    level="hint",
    why="If a message is mostly about you, it gives them little to reply to.",
    instead="Turn sentences around: say what it means for them, or what you saw in their work.",
    find=find,
    bad=(
        example(
            *mailing(
                "Hi {}, I opened my clinic in May. We hired our first nurses and moved our office, and I painted it "
                "myself. We love our new street, and I walk to my desk.",
                "Ana Silva",
                "Tom Reed",
                "Lena Graf",
                "Piet Bos",
            ),
            found="1 2 3 4",
        ),
        example(
            ("Noor Aziz", "Hi Noor, how did your exam go? I hope you've had a rest."),
            *mailing(
                "Hi {}, we're moving to Leeds in May. I sold my boat and gave my old desk to my brother. We like our new "
                "street, I sleep well, and our dog finds our yard as good as we do.",
                "Ana Silva",
                "Tom Reed",
                "Lena Graf",
                "Piet Bos",
            ),
            found="2 3 4 5",
        ),
    ),
    good=(
        example(
            ("Ana Silva", "Hi Ana, I opened my clinic in May. How's your bakery? Are you still up at four?"),
            ("Tom Reed", "Hi Tom, how did your exam go? I hope you've had a rest."),
        ),
        example(("Lena Graf", "Hi Lena, thanks for lending me the projector.")),
    ),
    near_misses=(
        example(("Ana Silva", "Hi Ana, I opened my clinic in May. We hired our first nurses and moved our office.")),
    ),
)
