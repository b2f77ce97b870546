"""messages.csv: every message of every conversation, in any of the layouts LinkedIn has used (9 to 13
columns).
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from ..dates import DateOrder, iso_day
from ..people import GONE, is_organisation, profile_key
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("from", "to", "date", "content"),
    optional=(
        "conversation id",
        "direction",
        "sender profile url",
        "recipient profile urls",
        "folder",
        "is message draft",
        "is conversation draft",
    ),
    ignored=("conversation title", "subject", "attachments"),
    date="date",
)

_YES = {"yes", "true", "1", "y"}
_OUT, _IN = {"OUTGOING", "SENT"}, {"INCOMING", "RECEIVED"}
_NO_ID = {"", "null", "none", "undefined"}
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)*linkedin\.com/in/[^/?#\s,;\"]+", re.IGNORECASE)
_SPONSORED = ("spinmail-quill-editor", "%FIRSTNAME%")


Message = tuple[str, int, bool, str]
"""(when, day, archived, text). when: `YYYY-MM-DD HH:MM[:SS]` in UTC; day: its ordinal; text: as exported, may have
HTML in it. A plain tuple, because there are hundreds of thousands.
"""


class Ends(NamedTuple):
    """The sender, recipients and conversation of a message. Most messages share these with others, so we store them
    once.

    thread: the conversation's id, or who's in it if the file has no id; sender: `in/<slug>`, or "" if the file gives no
    address; recipients: their keys in the same form; to: the recipient's name as written, "" if there are several keys.
    """

    thread: str
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    to: str


class Messages(NamedTuple):
    """The messages we use, by sender, recipients and conversation, and counts of those we left out. latest: the last
    day in the file, an ordinal; has_addresses: whether the file has a column of the senders' profile addresses;
    own_name: the owner's name if the file says which messages went out; unread: keys and names of those who wrote or
    got a message we had to skip; lost: how many rows we skipped without knowing who they're from.
    """

    by_ends: dict[Ends, list[Message]]
    latest: int
    drafts: int
    sponsored: int
    organisations: int
    spam: int
    has_addresses: bool
    own_name: str = ""
    unread: frozenset[str] = frozenset()
    lost: int = 0


def read(table: Table) -> Messages:
    """Read the messages. We count drafts, sponsored messages, messages from pages and spam, and leave them out."""
    by_ends: dict[Ends, list[Message]] = {}
    drafts = sponsored = organisations = spam = 0
    days: dict[str, int | None] = {}
    sent = {"", "No"}  # what the draft columns say for a message that was sent
    # What we've worked out from the cells about sender and recipients. In a conversation two people mostly take turns,
    # so these cells are nearly always those of the last message or the last one from the other side.
    known: dict[tuple[str, ...], tuple] = {}
    last = other = ((),)
    key_of, keys_of = cache(profile_key), cache(_recipients)  # the owner's address is in every row
    owners: Counter[str] = Counter()
    undated: list[tuple[int, tuple[str, ...]]] = []
    unread: set[str] = set()
    rows = chain(table.rows(), _with_dates(undated, table, unread))
    for line, (name, to, date, text, thread, direction, url, urls, folder, draft, thread_draft) in rows:
        if draft not in sent or thread_draft not in sent:
            if draft.strip().lower() in _YES or thread_draft.strip().lower() in _YES:
                drafts += 1
                continue
            sent.update((draft, thread_draft))
        iso = date[:10]
        day = days.get(iso)
        if day is None:
            day = days[iso] = iso_day(iso)
        if day is None or date[13:14] != ":" and len(date) != 10:
            cells = (name, to, date, text, thread, direction, url, urls, folder, draft, thread_draft)
            undated.append((line, cells))
            continue
        if folder == "SPAM":
            spam += 1
            continue
        who = (thread, name, url, to, urls)
        if who != last[0]:
            last, other = other, last
            if who != last[0]:
                last = known.get(who)
                if last is None:
                    sender, recipients = key_of(url), keys_of(urls)
                    if thread.lower() in _NO_ID:
                        thread = _between(sender or name, recipients or (to,))
                    ends = Ends(thread, sender, name, recipients, to if len(recipients) < 2 else "")
                    last = known[who] = (
                        who,
                        by_ends.setdefault(ends, []).append,
                        not sender and is_organisation(url),
                        not sender and name != GONE,
                    )
        if direction:
            owners[(name if direction.upper() in _OUT else to if direction.upper() in _IN else "")] += 1
        _, add, organisation, stranger = last
        if organisation:
            organisations += 1
        elif stranger and any(mark in text for mark in _SPONSORED):
            sponsored += 1
        else:
            add((date[:19], day, folder == "ARCHIVE", text))
    by_ends = {ends: messages for ends, messages in by_ends.items() if messages}
    latest = max(filter(None, days.values()), default=0)
    lost = 0
    for row in table.note.lost:
        found = {key for url in _ADDRESS.findall(row) if (key := profile_key(url))}
        unread |= found
        lost += len(found) < 2  # the owner's address is nearly always one of them
    owners.pop("", None)
    return Messages(
        by_ends,
        latest,
        drafts,
        sponsored,
        organisations,
        spam,
        "sender profile url" in table.columns,
        owners.most_common(1)[0][0] if owners else "",
        frozenset(unread),
        lost,
    )


def _with_dates(
    undated: list[tuple[int, tuple[str, ...]]], table: Table, unread: set[str]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield those rows of `undated` whose dates can be read once we know whether the day or the month comes first, with
    dates as the export writes them. The people in the others go to `unread`.
    """
    order = DateOrder((cells[2] for _, cells in undated), table.date_order)
    for line, cells in undated:
        name, to, date, text, thread, direction, url, urls, *others = cells
        iso = order.iso(date)
        if iso:
            yield line, (name, to, iso, *cells[3:])
            continue
        table.note.skip_date(line, date, "2026-02-08 10:11:12 UTC", order)
        unread.update(filter(None, (profile_key(url), name, *_recipients(urls), to)))


def _between(sender: str, recipients: tuple[str, ...]) -> str:
    """An id for a conversation that has none, made of the keys or names of the people in it."""
    return "\0".join(("", *sorted({sender, *recipients})))


def _recipients(urls: str) -> tuple[str, ...]:
    """The profile keys in a cell of addresses separated by commas, without addresses that aren't a person's profile."""
    if "," not in urls:
        return (key,) if (key := profile_key(urls)) else ()
    return tuple(dict.fromkeys(key for url in urls.split(",") if (key := profile_key(url))))


def by_thread(by_ends: dict[Ends, list[Message]]) -> dict[str, dict[Ends, list[Message]]]:
    """Group messages by conversation, in the file's order."""
    threads: dict[str, dict[Ends, list[Message]]] = {}
    for ends, messages in by_ends.items():
        threads.setdefault(ends.thread, {})[ends] = messages
    return threads
