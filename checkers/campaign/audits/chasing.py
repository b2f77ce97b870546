"""More messages to one person than the guide advises."""

from __future__ import annotations

from collections import Counter

from ...facts import FACTS
from ..message import Digest
from .base import Audit, Data, Found, Hit, example
from .sent_twice import copies

MOST_TO_ONE = 1 + int(FACTS["followups_advised"].value)
"""Messages to someone who doesn't reply: the first, and as many follow-ups as the guide advises."""


def find(data: Data) -> Found:
    """People with the most messages first. Copies are left out, because sent-twice lists them. A first name alone can
    be several people, so it only gets a hint.
    """
    ignored = {id(d) for d in copies(data)}
    persons = [d.person for d in data.messages]
    counts = Counter(persons)
    by_person: dict[str, list[Digest]] = {}
    for d, person in zip(data.messages, persons):
        if person and counts[person] > MOST_TO_ONE and id(d) not in ignored:
            by_person.setdefault(person, []).append(d)
    chased = sorted((own for own in by_person.values() if len(own) > MOST_TO_ONE), key=len, reverse=True)
    certain = [own for own in chased if not own[0].person.isalpha()]
    maybe = [own for own in chased if own[0].person.isalpha()]
    many = f"more than {'two' if MOST_TO_ONE == 2 else MOST_TO_ONE} messages"
    hits = []
    if certain:
        hits.append(_hit(f"{data.plural(len(certain), 'person gets', 'people get')} {many}.", certain, "caution"))
    if maybe:
        count = data.plural(len(maybe), "first name is", "first names are")
        hits.append(_hit(f"{count} on {many}, which may go to one person or to several.", maybe, "hint"))
    return Found(hits)


def _hit(message: str, chased: list[list[Digest]], level: str) -> Hit:
    remarks = [(own[0], f"{len(own)} messages to “{own[0].to[:40]}”{_when(own)}") for own in chased]
    return Hit(message, [d for own in chased for d in own], remarks, level)


def _when(own: list[Digest]) -> str:
    dates = sorted(d.sent for d in own if d.sent)
    return f", {dates[0][:10]} to {dates[-1][:10]}" if len(dates) > 1 else ""


AUDIT = Audit(
    name="chasing",
    title="Too many messages to one person",
    level="caution",
    why="Your list doesn't show replies. If someone hasn't replied, a second reminder puts pressure on them, and silence "
    "is an answer too.",
    instead="Leave out everyone who hasn't replied to your first follow-up.",
    find=find,
    bad=(
        example(
            ("Lena Graf", "Hi Lena, could you send me the plans for the bridge?", "2026-03-01"),
            ("Tom Reed", "Hi Tom, the van passed its test.", "2026-03-02"),
            ("Lena Graf", "Hi Lena, any news about the plans?", "2026-03-08"),
            ("Lena Graf", "Hi Lena, did you get my message about the plans?", "2026-03-15"),
            found="1 3 4",
        ),
        example(
            ("Ana", "Hi Ana, could you send me the plans for the bridge?"),
            ("Ana", "Hi Ana, thanks for lending me the projector."),
            ("Ana", "Hi Ana, we're moving to Leeds in May."),
            found="1 2 3",
        ),
    ),
    good=(
        example(
            ("Lena Graf", "Hi Lena, could you send me the plans for the bridge?", "2026-03-01"),
            ("Lena Graf", "Hi Lena, the surveyor found another copy, so there's no need to look.", "2026-03-15"),
        ),
        example(
            ("Lena Graf", "Hi Lena, could you send me the plans for the bridge?"),
            ("Lena Maas", "Hi Lena, thanks for lending me the projector."),
            ("Lena Sato", "Hi Lena, we're moving to Leeds in May."),
        ),
    ),
    near_misses=(
        example(
            ("Lena Graf", "Hi Lena, your notes on the tram timetable helped us plan the school trip.", "2026-03-01"),
            ("Lena Graf", "Hi Lena, your notes on the tram timetable helped us plan the school trip.", "2026-03-01"),
            ("Lena Graf", "Hi Lena, here are the pictures of the trip.", "2026-03-09"),
        ),
    ),
)
