"""One text to many people."""

from __future__ import annotations

from ...text.plural import plural
from ..message import people
from .base import Audit, Data, Found, Hit, example, mailing

MAILING_PEOPLE = 3
"""How many people have to get a text before we call it a mailing. You might well give two friends the same news in the
same words."""
MOST_GROUPS = 10
"""How many texts get their own finding; the rest share one."""


def find(data: Data) -> Found:
    """The text that goes to the most people first."""
    mailings = [(count, group) for group in data.similar if (count := people(group)) >= MAILING_PEOPLE]
    mailings.sort(key=lambda mailing: -mailing[0])
    hits = []
    for count, group in mailings[:MOST_GROUPS]:
        exact = len({d.key for d in group}) == 1
        hits.append(
            Hit(
                f"{'The same' if exact else 'Nearly the same'} text, names aside, goes to {data.plural(count, 'person', 'people')}.",
                group,
            )
        )
    if rest := mailings[MOST_GROUPS:]:
        most, least = data.count(rest[0][0]), data.count(rest[-1][0])
        reach = f"{least:,} people" if least == most else f"{least:,} to {most:,} people"
        hits.append(
            Hit(
                f"{plural(len(rest), 'more text goes', 'more texts each go')} to {reach}.",
                [d for _, group in rest for d in group],
                [(group[0], group[0].excerpt) for _, group in rest],
            )
        )
    return Found(hits)


AUDIT = Audit(
    name="same-text",
    title="One text to many people",
    level="caution",
    why="People can tell when everybody got the same message, and those who know each other compare notes. It gives "
    "nobody a reason to reply.",
    instead="Write to fewer people, and give each of them a sentence you couldn't send to anyone else.",
    find=find,
    bad=(
        example(
            *mailing(
                "Hi {}, our clinic is opening a second practice in Leeds, and we'd love to see you there.",
                "Ana Silva",
                "Tom Reed",
                "Lena Graf",
            ),
            found="1 2 3",
        ),
        example(
            ("Ana Silva", "Hi Ana, I've read about your work in Leeds and think we should talk about the bus lanes."),
            ("Tom Reed", "Hello Tom! I've read about your work in Porto and think we should talk about the bus lanes."),
            ("Piet Bos", "Hi Piet, the van passed its test."),
            ("Lena Graf", "Lena, I've read about your work in Graz and think we should talk about the bus lanes."),
            found="1 2 4",
        ),
    ),
    good=(
        example(
            *mailing(
                "Hi {}, our daughter was born on Monday, and we're all asleep at odd hours.", "Ana Silva", "Tom Reed"
            ),
            ("Lena Graf", "Hi Lena, your notes on the tram timetable helped us plan the school trip."),
        ),
        example(
            ("Ana Silva", "Hi Ana, thank you for showing my class round the bakery on Friday."),
            ("Tom Reed", "Hi Tom, the van passed its test, and I owe you a coffee for that."),
            ("Lena Graf", "Hi Lena, your notes on the tram timetable helped us plan the school trip."),
        ),
    ),
    near_misses=(
        example(*mailing("Happy birthday, {}! Have a good one.", "Ana Silva", "Tom Reed", "Lena Graf", "Piet Bos")),
    ),
)
