"""The files of an export: which ones we read, which ones we don't, and how we recognise one by its name or header."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileKind:
    """One file of the export. `stem` is its name without `.csv`; `holds` finishes "it holds ..."."""

    kind: str
    stem: str
    holds: str


WANTED = (
    FileKind("connections", "Connections", "your connections"),
    FileKind("messages", "messages", "your messages"),
    FileKind("invitations", "Invitations", "invitations you sent and received"),
    FileKind("profile", "Profile", "your own profile, read for your name only"),
    FileKind("positions", "Positions", "your jobs, read to recognise coworkers"),
    FileKind("notes", "Notes", "your private notes on connections"),
    FileKind("recommendations-received", "Recommendations_Received", "recommendations written for you"),
    FileKind("recommendations-given", "Recommendations_Given", "recommendations you wrote"),
    FileKind("endorsements-received", "Endorsement_Received_Info", "skills that others endorsed for you"),
    FileKind("endorsements-given", "Endorsement_Given_Info", "skills that you endorsed"),
    FileKind("comments", "Comments", "comments you wrote, counted only"),
)
"""The files we read, in the order in which we list them for people."""

BY_KIND = {file.kind: file for file in WANTED}

_UNWANTED = {
    "guide_messages": "conversations with LinkedIn's guide, not your messages",
    "coach_messages": "conversations with LinkedIn's coach, not your messages",
    "learning_coach_messages": "conversations with LinkedIn Learning's coach, not your messages",
    "learning_role_play_messages": "role-play exercises from LinkedIn Learning, not your messages",
    "contacts": "an uploaded address book: other people's data, which we don't read on purpose",
    "importedcontacts": "an uploaded address book: other people's data, which we don't read on purpose",
    "shares": "your posts, which don't show who you keep in touch with",
    "reactions": "your reactions, which don't say to whom",
    "skills": "your skills",
    "education": "your education",
    "registration": "your registration",
    "saved_jobs": "jobs you saved",
    "job_applications": "your job applications",
    "votes": "your poll votes",
    "company_follows": "companies you follow",
    "email_addresses": "your e-mail addresses",
    "phonenumbers": "your phone numbers",
    "ad_targeting": "what advertisers may know about you",
}

_SUFFIX = re.compile(r"(?:_\d+|_?\(\d+\)|_copy)+$")
_STEMS = {file.stem.lower(): file.kind for file in WANTED}

# Columns that only one file has: how we recognise a file that was renamed.
_SIGNATURES = (
    ("connections", {"first name", "last name", "connected on"}),
    ("messages", {"conversation id", "from", "content"}),
    ("messages", {"from", "to", "content", "direction"}),
    ("invitations", {"from", "to", "sent at", "direction"}),
    ("endorsements-received", {"endorsement date", "endorser first name"}),
    ("endorsements-given", {"endorsement date", "endorsee first name"}),
    ("notes", {"connection first name", "note"}),
    ("positions", {"company name", "title", "started on"}),
    ("profile", {"first name", "last name", "headline"}),
    ("comments", {"date", "link", "message"}),
)


def base(path: str) -> str:
    """The file's own name, whichever slash the path was written with, without characters that break a line or control a
    terminal.
    """
    name = re.split(r"[/\\]", path)[-1]
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in name)


def stem(path: str) -> str:
    """The name for comparing: lower case, with "_" for spaces, without folder, `.csv` or numbering (`_7789716`, `
    (1)`)."""
    name = base(path).lower().strip()
    name = name[:-4] if name.endswith(".csv") else name
    return _SUFFIX.sub("", re.sub(r"[\s_]+", "_", name))


def kind_of(path: str) -> str:
    """The file's kind by its name, or "". `guide_messages.csv` isn't `messages.csv`."""
    return _STEMS.get(stem(path), "")


def kind_of_header(columns: list[str]) -> str:
    """The file's kind by the lower-case names of its columns, or ""."""
    have = set(columns)
    return next((kind for kind, need in _SIGNATURES if need <= have), "")


def unwanted(path: str) -> str:
    """What's in a file that we know and don't read, or "" for a file we don't know."""
    return _UNWANTED.get(stem(path), "")
