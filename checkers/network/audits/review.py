"""Old connections you've never exchanged a message with."""

from ...text.plural import plural
from ..dates import ago
from ..groups import company_key
from .base import Audit, Data, Found, Item


def find(data: Data) -> Found:
    """Oldest first. We leave out anyone you have another link with: a note, a recommendation, an endorsement, an
    employer in common, a group conversation.
    """
    linked = data.noted | data.recommended | data.endorsed
    linked.update(person.key for person, _ in data.recommended_by)
    linked.update(person.key for person, _ in data.endorsed_by)
    items, linked_count = [], 0
    for person in data.network.connections:
        days = data.today - person.connected
        if days < data.settings.review_days or person.last or person.ambiguous:
            continue
        if person.key in linked or person.group_last or company_key(person.company) in data.employers:
            linked_count += 1
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
    if linked_count:
        remarks.append(
            f"Not listed: {plural(linked_count, 'connection')} without a message that you have another link with: an employer, a"
            " group conversation, a note, a recommendation or an endorsement."
        )
    if data.network.ambiguous:
        remarks.append(
            f"Not listed: {plural(data.network.ambiguous, 'connection')} we couldn't match for sure, because several people"
            " have the name and the file doesn't give their profile addresses."
        )
    return Found(items, remarks)


AUDIT = Audit(
    name="review",
    title="Worth a look",
    lead="Connected for over two years, and never a message. If their posts get in your way, unfollow them first: you"
    " stay connected, and LinkedIn doesn't tell them. Remove strangers and spam, not people who are just quiet.",
    why="In a study of 20 million people (Science, 2022), moderately weak ties led to most new jobs, so"
    " removing people who are just quiet costs you more than it tidies up.",
    needs=("connections", "messages"),
    situation="check-in",
    find=find,
    whole=True,
)
