"""The same text to many people."""

from ...text.plural import plural
from ..dates import in_words
from ..people import comparable_name
from ..repeats import Sending, find_repeats, plain_words
from ..wording import plain_text
from .base import Audit, Data, Found, Item

_PROMPTED_DAYS = 7


def sendings(data: Data) -> list[Sending]:
    """The owner's one-to-one messages of the last two years, and every note sent with a request."""
    found = []
    oldest = data.today - data.settings.same_recent_days
    for person in data.network.people.values():
        if not person.sent or person.last < oldest:
            continue
        names = frozenset(plain_words(f"{person.name} {person.company}"))
        last_received = -_PROMPTED_DAYS - 1  # long before any date
        for _, day, mine, _, text in person.messages:
            if day < oldest:
                continue
            if mine:
                found.append(Sending(person.key, day, text, names, day - last_received <= _PROMPTED_DAYS))
            else:
                last_received = day
    for invitation in data.invitations:
        if invitation.outgoing and invitation.note:
            found.append(
                Sending(
                    invitation.invitee or "name:" + comparable_name(invitation.to_name),
                    invitation.day,
                    invitation.note,
                    frozenset(plain_words(invitation.to_name)),
                    False,
                )
            )
    return found


def find(data: Data) -> Found:
    """The text that went to most people in a month first."""
    settings = data.settings
    items = []
    for repeat in find_repeats(sendings(data), settings.same_people, settings.same_days):
        keys = dict.fromkeys(sending.key for sending in repeat.sendings)
        people = [person for key in keys if (person := data.network.people.get(key))]
        first, last = repeat.sendings[0].day, repeat.sendings[-1].day
        begin, end = (in_words(day) for day in repeat.window)
        reasons = [
            f"{'The same' if repeat.same else 'Nearly the same'} text went to"
            f" {plural(repeat.people_in_window, 'person', 'people')}"
            + (f" on {begin}." if begin == end else f" between {begin} and {end}.")
        ]
        if len(keys) > repeat.people_in_window:
            reasons.append(f"In all, it went to {len(keys):,} people, from {in_words(first)} to {in_words(last)}.")
        words = len(plain_text(repeat.sendings[0].text).split())
        reasons.append(f"It has {words:,} words. We didn't compare greetings and names.")
        named = people[0] if people else None
        items.append(Item(named, last, data.today - last, reasons, "first-message", people, repeat))
    return Found(items, [] if data.network.own_messages else ["We couldn't tell that any of the messages are yours."])


AUDIT = Audit(
    name="same-text",
    title="The same text to many",
    lead="Texts you've sent to three or more people within 30 days, in the last two years. People who know each other"
    " compare notes; change at least the sentence about them.",
    why="Companies that sell outreach tools blame falling reply rates on messages that all read alike; those are their"
    " own figures.",
    needs=("messages",),
    situation="first-message",
    find=find,
)
