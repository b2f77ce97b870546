"""messages.csv: every message of every conversation, in any of the layouts LinkedIn has used (9 to 13
columns).
"""

from functools import cache
from typing import NamedTuple

from ..dates import iso_day
from ..people import GONE, is_organisation, profile_key
from ..tables import Columns, Table

COLUMNS = Columns(
    required=("conversation id", "from", "date", "content"),
    optional=(
        "sender profile url",
        "to",
        "recipient profile urls",
        "folder",
        "is message draft",
        "is conversation draft",
    ),
    ignored=("conversation title", "subject", "attachments"),
)

_YES = {"yes", "true", "1", "y"}
_SPONSORED = ("spinmail-quill-editor", "%FIRSTNAME%")


Message = tuple[str, int, bool, str]
"""(when, day, archived, text). when: `YYYY-MM-DD HH:MM[:SS]` in UTC; day: its ordinal; text: as exported, may have
HTML in it. A plain tuple, because there are hundreds of thousands.
"""


class Ends(NamedTuple):
    """Who wrote to whom in which conversation. Most messages share this with others, so it's stored once.

    sender: `in/<slug>`, or "" if the file gives no address; recipients: keys likewise; to: the recipient's name as
    written, "" if there are several keys.
    """

    thread: str
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    to: str


class Messages(NamedTuple):
    """The messages we use, by who wrote to whom, and counts of those we left out. latest: the last day in the file, an
    ordinal; has_addresses: whether the file has a column of the senders' profile addresses.
    """

    by_ends: dict[Ends, list[Message]]
    latest: int
    drafts: int
    sponsored: int
    organisations: int
    spam: int
    has_addresses: bool


def read(table: Table) -> Messages:
    """Read the messages. We count drafts, sponsored messages, messages from pages and spam, and leave them out."""
    by_ends: dict[Ends, list[Message]] = {}
    drafts = sponsored = organisations = spam = 0
    days: dict[str, int | None] = {}
    sent = {"", "No"}  # what the draft columns say for a message that was sent
    # What the cells about sender and recipients mean. A conversation's messages come in a row and mostly by turns, so
    # these cells are nearly always those of the last message, or of the last one from the other side.
    known: dict[tuple[str, ...], tuple] = {}
    last = other = ((),)
    key_of, keys_of = cache(profile_key), cache(_recipients)  # the owner's address is in every row
    for line, (thread, name, date, text, url, to, urls, folder, draft, thread_draft) in table.rows():
        if draft not in sent or thread_draft not in sent:
            if draft.strip().lower() in _YES or thread_draft.strip().lower() in _YES:
                drafts += 1
                continue
            sent.update((draft, thread_draft))
        iso = date[:10]
        day = days.get(iso)
        if day is None:
            day = days[iso] = iso_day(iso)
        if day is None or date[13:14] != ":":
            table.note.skip(
                line,
                f"“{date[:40]}” isn't a date like “2026-02-08 10:11:12 UTC”." if date.strip() else "It has no date.",
            )
            continue
        if folder == "SPAM":
            spam += 1
            continue
        cells = (thread, name, url, to, urls)
        if cells != last[0]:
            last, other = other, last
            if cells != last[0]:
                last = known.get(cells)
                if last is None:
                    sender, recipients = key_of(url), keys_of(urls)
                    ends = Ends(thread, sender, name, recipients, to if len(recipients) < 2 else "")
                    last = known[cells] = (
                        cells,
                        by_ends.setdefault(ends, []).append,
                        not sender and is_organisation(url),
                        not sender and name != GONE,
                    )
        _, add, organisation, stranger = last
        if organisation:
            organisations += 1
        elif stranger and any(mark in text for mark in _SPONSORED):
            sponsored += 1
        else:
            add((date[:19], day, folder == "ARCHIVE", text))
    by_ends = {ends: messages for ends, messages in by_ends.items() if messages}
    latest = max(filter(None, days.values()), default=0)
    has_addresses = "sender profile url" in table.columns
    return Messages(by_ends, latest, drafts, sponsored, organisations, spam, has_addresses)


def _recipients(urls: str) -> tuple[str, ...]:
    """Split a cell of addresses at its commas, and drop those that aren't of a person's profile."""
    if "," not in urls:
        return (key,) if (key := profile_key(urls)) else ()
    return tuple(dict.fromkeys(key for url in urls.split(",") if (key := profile_key(url))))


def by_thread(by_ends: dict[Ends, list[Message]]) -> dict[str, dict[Ends, list[Message]]]:
    """Group messages by conversation, in the file's order."""
    threads: dict[str, dict[Ends, list[Message]]] = {}
    for ends, messages in by_ends.items():
        threads.setdefault(ends.thread, {})[ends] = messages
    return threads
