"""The numbers for the two charts; the page only draws them and shows them as a table."""

import datetime
from collections import Counter
from dataclasses import dataclass

from ..text.plural import plural
from .person import Person

_LAST = (
    ("in the last 30 days", 30),
    ("31 to 90 days ago", 90),
    ("91 to 180 days ago", 180),
    ("181 days to a year ago", 365),
    ("1 to 2 years ago", 730),
    ("more than 2 years ago", None),
)


@dataclass(slots=True)
class Chart:
    """A chart as a table: the column headings, then rows of a label and whole numbers. `summary` is a sentence."""

    name: str
    title: str
    columns: tuple[str, ...]
    rows: list[tuple[str, ...]]
    summary: str


def connections_over_time(connections: list[Person], today: int) -> Chart:
    """New and total connections by month, including empty ones, or by year if there are more than 60 months."""
    days = sorted(person.connected for person in connections)
    months = Counter()
    for day, count in Counter(days).items():
        date = datetime.date.fromordinal(day)
        months[date.year * 12 + date.month - 1] += count
    rows, total = [], 0
    if months:
        now = datetime.date.fromordinal(today)
        first, last = min(months), max(max(months), min(now.year * 12 + now.month - 1, min(months) + 1200))
        yearly = last - first > 60
        step = Counter()
        for month in range(first, last + 1):
            step[f"{month // 12}" if yearly else f"{month // 12}-{month % 12 + 1:02}"] += months[month]
        for label, count in step.items():
            total += count
            rows.append((label, count, total))
    best = max(rows, key=lambda row: row[1], default=None)
    summary = (
        f"{plural(total, 'connection')}; most came in {best[0]} ({best[1]:,})."
        if best
        else "No connections with a date."
    )
    return Chart("connections", "Connections over time", ("When", "New", "In all"), rows, summary)


def last_contact(connections: list[Person], today: int, groups_count: bool) -> Chart:
    """How long ago the last message was, for all connections whose messages we've read."""
    counts = [0] * (len(_LAST) + 1)
    connections = [person for person in connections if not person.unread]
    for person in connections:
        last = person.spoken(groups_count)
        if last is None:
            counts[-1] += 1
            continue
        days = today - last
        counts[next(i for i, (_, most) in enumerate(_LAST) if most is None or days <= most)] += 1
    labels = [label for label, _ in _LAST] + ["never"]
    total = sum(counts)
    never = f"With {counts[-1]:,} of {total:,} connections, there's never been a message. " if total else ""
    recent = counts[0] + counts[1]
    return Chart(
        "last-contact",
        "Last message with your connections",
        ("Last message", "Connections"),
        list(zip(labels, counts)),
        never + f"With {recent:,} there was one in the last 90 days.",
    )
