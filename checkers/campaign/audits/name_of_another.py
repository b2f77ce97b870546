"""The name of another recipient inside the text: left over from the message it was copied from."""

from __future__ import annotations

from collections import Counter

from ...text.names import parts, same_person
from ..message import Digest
from .base import Audit, Data, Found, Hit, example, mailing

TEMPLATE_PEOPLE = 3
"""If a text goes to fewer people than this, we don't look for a place where each message has its recipient's name."""
TEMPLATE_NAME_SHARE = 0.3
"""A name in more than this share of one template's texts is part of the template, for example a friend they all
know."""


def find(data: Data) -> Found:
    """Names that a message addresses ("Thanks, Tom!"), or that are where other messages from its template have their
    recipient's name. Names that any message is signed with don't count.
    """
    readers = {name for d in data.messages for name in (*parts(d.greeted), *parts(d.to))}
    writers = {name for d in data.messages for name in d.signed}

    def foreign(name: str, d: Digest) -> bool:
        return name not in writers and not any(same_person(name, own) for own in d.names)

    names = {id(d): name for d in data.messages for name in d.called if name in readers and foreign(name, d)}
    for group in data.similar:
        own = Counter(name for d in group for name in {*d.names} & {*d.capitals})
        if len(group) < TEMPLATE_PEOPLE or not own:
            continue  # the template doesn't repeat the recipient's name
        inside = Counter(name for d in group for name in d.capitals)
        for d in group:
            for name in sorted(own.keys() & {*d.capitals} - {*d.names}):
                if inside[name] <= max(1 + own[name], TEMPLATE_NAME_SHARE * len(group)) and foreign(name, d):
                    names.setdefault(id(d), name)
    hit = [d for d in data.messages if id(d) in names]
    if not hit:
        return Found()
    remarks = [
        (d, f"says “{names[id(d)].title()}”" + (f", greets “{d.greeted[:40]}”" if d.greeted else "")) for d in hit
    ]
    count = data.plural(len(hit), "message uses", "messages use")
    return Found([Hit(f"{count} the name of someone else on your list.", hit, remarks)])


AUDIT = Audit(
    name="name-of-another",
    title="Names of other people on the list",
    level="problem",
    why="It shows that you wrote this for someone else, and who that was.",
    instead="Put in the right name, or leave it out: the greeting is enough.",
    find=find,
    bad=(
        example(
            ("Ana Silva", "Hi Ana, the choir is singing in your street on Sunday. Looking forward to it, Tom."),
            ("Tom Reed", "Hi Tom, the van passed its test."),
            found="1",
        ),
        example(
            *mailing(
                "Hi {0}, the school's open day is on the third of May. I thought of you, {0}, because your daughter "
                "asked about the new labs last year.",
                "Ana Silva",
                "Tom Reed",
            ),
            (
                "Lena Graf",
                "Hi Lena, the school's open day is on the third of May. I thought of you, Tom, because your daughter "
                "asked about the new labs last year.",
            ),
            found="3",
        ),
    ),
    good=(
        example(
            ("Ana Silva", "Hi Ana, Tom told me that you're looking for a bass for your choir."),
            ("Tom Reed", "Hi Tom, the van passed its test."),
        ),
        example(
            ("Lena Graf", "Hi Lena, thanks for the seeds.\n\nBest,\nTom"),
            ("Tom Okafor", "Hi Tom, the van passed its test.\n\nBest,\nTom"),
        ),
    ),
    near_misses=(
        example(
            ("Ana Silva", "Hi Ana, at the fair I met Kofi, Mina, Tom. It was a long day for all of us."),
            ("Tom Reed", "Hi Tom, the van passed its test."),
        ),
    ),
)
