"""messages.csv: every message of every conversation, in any of the layouts LinkedIn has used (9 to 13
columns).
"""

from collections.abc import Iterable
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


class Message(NamedTuple):
    """One message. Sorts by time.

    when: `YYYY-MM-DD HH:MM[:SS]` in UTC; day: its ordinal; sender: `in/<slug>`, or "" if the file gives no
    address;
    recipients: keys likewise; to: the recipient's name as written, "" if there are several keys; text: as
    exported, maybe with HTML in it.
    """

    when: str
    day: int
    thread: str
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    to: str
    archived: bool
    text: str


class Messages(NamedTuple):
    """All that is of use in the file, and counts of what was left out of it."""

    rows: list[Message]
    drafts: int
    sponsored: int
    organisations: int
    spam: int
    has_addresses: bool


def read(table: Table) -> Messages:
    """Read the messages; drafts, sponsored mail, pages' mail and spam are counted and left out."""
    rows: list[Message] = []
    drafts = sponsored = organisations = spam = 0
    # Few different values in many rows: parsing each once, and keeping one copy, saves most of the time and
    # memory.
    days: dict[str, int | None] = {}
    sent = {"", "No"}  # what the draft columns have for a message that was sent
    keys: dict[str, tuple[str, bool]] = {}
    lists: dict[str, tuple[str, ...]] = {"": ()}
    kept: dict[str, str] = {}
    keep, add, new = kept.setdefault, rows.append, tuple.__new__
    for line, (thread, name, date, text, url, to, urls, folder, draft, thread_draft) in table.rows():
        if draft not in sent or thread_draft not in sent:
            if draft.strip().lower() in _YES or thread_draft.strip().lower() in _YES:
                drafts += 1
                continue
            sent.update((draft, thread_draft))
        iso = date[:10]
        if iso not in days:
            days[iso] = iso_day(iso)
        day = days[iso]
        if day is None or date[13:14] != ":":
            table.note.skip(
                line,
                f"“{date[:40]}” is no date like “2026-02-08 10:11:12 UTC”."
                if date.strip()
                else "It has no date.",
            )
            continue
        if folder == "SPAM":
            spam += 1
            continue
        known = keys.get(url)
        if known is None:
            key = profile_key(url)
            known = keys[url] = (key, not key and is_organisation(url))
        sender, organisation = known
        if organisation:
            organisations += 1
            continue
        if not sender and name != GONE and any(mark in text for mark in _SPONSORED):
            sponsored += 1
            continue
        recipients = lists.get(urls)
        if recipients is None:
            recipients = lists[urls] = _recipients(urls)
        # The same as Message(...), in half the time.
        add(
            new(
                Message,
                (
                    date[:19],
                    day,
                    keep(thread, thread),
                    sender,
                    keep(name, name),
                    recipients,
                    keep(to, to) if len(recipients) < 2 else "",
                    folder == "ARCHIVE",
                    text,
                ),
            )
        )
    return Messages(rows, drafts, sponsored, organisations, spam, "sender profile url" in table.columns)


def _recipients(urls: str) -> tuple[str, ...]:
    """Split a comma-joined cell of addresses; what is no personal profile is dropped."""
    return tuple(dict.fromkeys(key for url in urls.split(",") if (key := profile_key(url))))


def by_thread(messages: Iterable[Message]) -> dict[str, list[Message]]:
    """Group messages by conversation, in the file's order."""
    threads: dict[str, list[Message]] = {}
    for message in messages:
        thread = threads.get(message[2])
        if thread is None:
            threads[message[2]] = [message]
        else:
            thread.append(message)
    return threads
