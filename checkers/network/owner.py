"""Whose archive it is. Without this we can't tell sent messages from received ones: they're all in one folder."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sized
from dataclasses import dataclass

from .people import GONE, comparable_name, profile_key, shown
from .readers.invitations import Invitation
from .readers.messages import Ends

CANDIDATES = 6
"""How many people to choose from when we can't tell who the owner is."""


@dataclass(frozen=True, slots=True)
class Owner:
    """The person who exported the archive. key: `in/<slug>` or ""; how: a plain sentence on how we know; candidates: who
    it could be if we don't know, as (key or name, name).
    """

    key: str
    name: str
    how: str
    candidates: tuple[tuple[str, str], ...] = ()

    @property
    def known(self) -> bool:
        """Whether we can tell the owner's messages from others'."""
        return bool(self.key or self.name)


def find_owner(
    profile_name: str,
    invitations: Iterable[Invitation],
    messages: Mapping[Ends, Sized],
    given: str = "",
    direction_name: str = "",
) -> Owner:
    """Find the owner: the person `given`, else the sender of outgoing requests, else whoever sends under the profile's
    name, else whoever is in nearly every conversation. Unknown (empty key and name) if none of these works.

    given: a key, profile address or name; direction_name: the sender of outgoing messages, if the file has a column for
    that.
    """
    if given:
        key = given if given.startswith("in/") else profile_key(given)
        if key:
            names = Counter(ends.sender_name for ends in messages if ends.sender == key)
            name = names.most_common(1)[0][0] if names else profile_name
            return Owner(key, shown(name), "You said which messages are yours.")
        found = find_owner(given, (), messages)
        return Owner(found.key, shown(given), "You said which messages are yours.")
    profile_name = profile_name or direction_name
    ends = Counter(
        key for invitation in invitations if (key := invitation.inviter if invitation.outgoing else invitation.invitee)
    )
    if ends and ends.most_common(1)[0][1] * 2 > ends.total():
        return Owner(ends.most_common(1)[0][0], profile_name, "We took your profile address from your invitations.")
    if profile_name:
        wanted = comparable_name(profile_name)
        same: dict[str, bool] = {"": False}
        addresses: Counter[str] = Counter()
        for ends, written in messages.items():
            key = ends.recipients[0] if len(ends.recipients) == 1 else ""
            for name, address in ((ends.sender_name, ends.sender), (ends.to if key else "", key)):
                if name not in same:
                    same[name] = comparable_name(name) == wanted
                if same[name] and address:
                    addresses[address] += len(written)
        if addresses:
            return Owner(
                addresses.most_common(1)[0][0],
                profile_name,
                "We took your profile address from the messages under your name.",
            )
        return Owner("", profile_name, "We recognise your messages by your name only.")
    return _most_present(messages)


def _most_present(messages: Iterable[Ends]) -> Owner:
    """Who takes part in nearly every conversation (at least three, and 80 % of them)."""
    threads: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for ends in messages:
        who = ends.sender or ends.sender_name
        if who != GONE:
            names.setdefault(who, ends.sender_name)
            if len(ends.recipients) == 1 and ends.to:
                names.setdefault(ends.recipients[0], ends.to)
            threads.setdefault(ends.thread, set()).update((who, *ends.recipients))
    present = Counter(who for members in threads.values() for who in members)
    best = present.most_common(2)
    if not best or best[0][1] < max(3, 0.8 * len(threads)) or len(best) > 1 and best[1][1] == best[0][1]:
        likely = [who for who, _ in present.most_common(CANDIDATES)]
        return Owner(
            "",
            "",
            "We couldn't tell which messages are yours.",
            tuple((who, shown(names.get(who) or who.removeprefix("in/"))) for who in likely if who),
        )
    who = best[0][0]
    return Owner(
        who if who.startswith("in/") else "",
        shown(names.get(who, "")),
        "We took you to be the person in nearly every conversation.",
    )
