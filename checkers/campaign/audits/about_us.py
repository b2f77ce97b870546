"""Messages that are mostly about the person who wrote them."""

from __future__ import annotations

from .base import Audit, Data, Found, Hit, example, mailing

SELF_WORDS = 40
"""If "I" and "we" come up less often than this in the whole list, the ratio to "you" could be chance."""
SELF_EACH = 3
"""We only list messages with at least this many "I" and "we"."""
SELF_RATIO = 2.0
"""How many “I” and “we” per “you” are worth a hint. Our own test messages have 1.3 (all good ones together) and 1.7
(all bad ones)."""


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
