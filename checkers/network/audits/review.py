"""Old connections, and never a word."""

from ...text.plural import plural
from ..dates import ago
from ..groups import company_key
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Oldest first. Anyone with another sign of a tie is left out: a note, a recommendation, an endorsement,
    a shared employer, a group conversation.
    """
    tied = data.noted | data.recommended | data.endorsed
    tied.update(person.key for person, _ in data.recommended_by)
    tied.update(person.key for person, _ in data.endorsed_by)
    items, spared = [], 0
    for person in data.network.connections:
        days = data.today - person.connected
        if days < data.settings.review_days or person.last or person.ambiguous:
            continue
        if person.key in tied or person.group_last or company_key(person.company) in data.employers:
            spared += 1
            continue
        items.append(
            Item(
                person,
                person.connected,
                days,
                [f"You connected {ago(days)}, and neither of you has ever written."],
                "check-in",
            )
        )
    items.sort(key=lambda item: (-item.days, item.person.name))
    remarks = []
    if spared:
        remarks.append(
            f"{plural(spared, 'other')} never wrote either, but share an employer, a group conversation, a"
            " note, a recommendation or an endorsement with you; they are not listed."
        )
    if data.network.ambiguous:
        remarks.append(
            f"{plural(data.network.ambiguous, 'connection')} could not be matched for sure, because several"
            " people have the name and the file gives no address; they are not listed."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="review",
    title="Worth a look",
    lead="Connected for over two years, and never a word. If their posts are in your way, unfollow them first:"
    " you stay connected and they are not told. Remove strangers and spam, not people who are merely"
    " quiet.",
    why="In a study of 20 million people (Science, 2022) moderately weak ties brought most job moves, so"
    " pruning the merely quiet costs more than it tidies.",
    needs=("connections", "messages"),
    situation="check-in",
    find=find,
)
