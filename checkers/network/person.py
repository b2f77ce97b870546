"""One person in the network, and the conversation with them."""

from dataclasses import dataclass, field

from .people import profile_link


@dataclass(slots=True)
class Person:
    """Someone other than the owner, and the messages between the two.

    key: `in/<slug>`, or `name:<comparable name>` if no file gives an address; connected: the day, or None if they
    aren't; ambiguous: several people have the name, and no file gives an address; sent, received: one-to-one messages;
    turns: how often the writer changed; last: day of the last one-to-one message; group_last: the same for group
    conversations; unread: whether there may be messages with them that we haven't read; messages: (when, day, mine,
    archived, text), oldest first. Days are ordinals.
    """

    key: str
    name: str
    company: str = ""
    position: str = ""
    connected: int | None = None
    ambiguous: bool = False
    sent: int = 0
    received: int = 0
    turns: int = 0
    last: int | None = None
    group_last: int | None = None
    unread: bool = False
    messages: list[tuple[str, int, bool, bool, str]] = field(default_factory=list)

    @property
    def first_name(self) -> str:
        """The first word of the name."""
        return self.name.split(" ", 1)[0]

    @property
    def link(self) -> str:
        """A safe link to the profile, or ""."""
        return profile_link(self.key)

    @property
    def last_from_owner(self) -> bool:
        """Whether the owner wrote the last one-to-one message."""
        return bool(self.messages) and self.messages[-1][2]

    def spoken(self, groups_count: bool) -> int | None:
        """The day of the last contact, with or without group conversations; None if there hasn't been any."""
        if groups_count and self.group_last:
            return max(self.group_last, self.last or 0)
        return self.last

    def attempts(self, gap: int) -> list[int]:
        """The owner's latest days of writing without a reply, each at most `gap` days after the one before.

        Several messages on one day are one attempt.
        """
        days: list[int] = []
        for _, day, mine, _, _ in reversed(self.messages):
            if not mine or days and days[-1] - day > gap:
                break
            if not days or days[-1] != day:
                days.append(day)
        return days[::-1]
