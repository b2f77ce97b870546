"""Shows messages to copy and adapt: data in docs/_data/messages, a file for each situation.

Words that depend on the sender are in braces, with what belongs there: "Hi {Tim|their name}".
"""

import json
import re
import tomllib
from dataclasses import dataclass
from html import escape
from pathlib import Path

from checkers.situation import SITUATIONS
from checkers.text.capitals import capital
from tools.site.macros import checker
from tools.site.macros.annotate import given_of
from tools.site.macros.pages import Page

ROLES = (
    "student",
    "job seeker",
    "career changer",
    "back from leave",
    "recruiter",
    "HR",
    "manager",
    "founder",
    "freelancer",
    "sales",
    "marketing",
    "finance",
    "engineer",
    "designer",
    "teacher",
    "nurse",
    "trades",
    "academic",
)
"""The roles of senders, in the order of the filter."""
LEVELS = ("student", "early career", "mid-career", "senior", "founder")
SHOWN = 4
"""How many messages a situation's page shows."""

_PART = re.compile(r"\{([^{}|]+)\|([^{}|]+)\}")


class MessageError(Exception):
    """A message in docs/_data/messages is wrong; the text says which and why."""


@dataclass(frozen=True)
class Message:
    """A message that's ready to send. written: its text with braces; when: what it's for, in a few words."""

    id: str
    situation: str
    who: str
    level: str
    country: str
    when: str
    written: str
    second_language: bool = False
    context: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """The message as its sender sent it."""
        return _PART.sub(r"\1", self.written)

    @property
    def template(self) -> str:
        """The message with named blanks: "Hi [their name]"."""
        return _PART.sub(r"[\2]", self.written)

    @property
    def parts(self) -> list[tuple[str, str]]:
        """(words, what belongs there) for everything that depends on the sender."""
        return _PART.findall(self.written)


def _message(row: dict, situation: str) -> Message:
    """A row of a file. Raises KeyError for a field that's missing, ValueError for a wrong context, and MessageError."""
    message = Message(
        row["id"],
        situation,
        row["who"],
        row["level"],
        row["country"],
        row["when"],
        row["text"],
        row.get("second_language", False),
        tuple(sorted(row.get("context", {}).items())),
    )
    wrong = ""
    SITUATIONS[situation].checked(row.get("context", {}))
    if message.who not in ROLES or message.level not in LEVELS:
        wrong = f"add {message.who!r} to ROLES, or {message.level!r} to LEVELS"
    elif set("{}|[]") & set(message.text):
        wrong = "write what changes as {words|what belongs there}, and use no other brackets"
    else:
        for words, _ in message.parts:
            if message.text.count(words) != 1:
                wrong = f"{words!r} isn't there exactly once"
    if wrong:
        raise MessageError(f"{message.id}: {wrong}")
    return message


def load(folder: Path) -> dict[str, list[Message]]:
    """The messages of a folder by situation, in the order of SITUATIONS.

    Raises MessageError for an unknown situation, role or level, a duplicate id, braces that aren't as described above, or
    words in braces that are also somewhere else in their message; KeyError for a missing field; ValueError for a context
    that its situation doesn't have.
    """
    found: dict[str, list[Message]] = {}
    for path in folder.glob("*.toml"):
        if path.stem not in SITUATIONS:
            raise MessageError(f"{path.name}: there's no situation of that name")
        found[path.stem] = [_message(row, path.stem) for row in tomllib.loads(path.read_text("utf-8"))["message"]]
    ids = [message.id for messages in found.values() for message in messages]
    for identifier in ids:
        if ids.count(identifier) > 1:
            raise MessageError(f"the id {identifier!r} is used twice")
    return {slug: found[slug] for slug in SITUATIONS if slug in found}


def _sender(message: Message) -> str:
    """Who wrote it: "Engineer, senior, South Africa". Mid-career is left out, since most are."""
    level = "" if message.level in ("mid-career", message.who) else message.level
    language = "writes English as a second language" if message.second_language else ""
    return ", ".join(part for part in (capital(message.who), level, message.country, language) if part)


def _html(message: Message) -> str:
    """The text, with what depends on the sender in <u>. Newlines are escaped: blank lines would end the HTML block."""
    out, at = [], 0
    for part in _PART.finditer(message.written):
        out.append(escape(message.written[at : part.start()], quote=False))
        out.append(f'<u data-blank="{escape(part[2])}">{escape(part[1], quote=False)}</u>')
        at = part.end()
    out.append(escape(message.written[at:], quote=False))
    return "".join(out).replace("\n", "&#10;")


def card(message: Message) -> str:
    """A message as an item of a list. docs/assets/site/message-library.js runs its buttons."""
    given = given_of(message.situation, dict(message.context))
    answers = "".join(f". {escape(label)}: {escape(answer)}" for label, answer in given)
    context = f' data-context="{escape(json.dumps(dict(message.context)))}"' if message.context else ""
    return (
        f'<li class="ec-message" id="{message.id}" data-situation="{message.situation}" data-who="{message.who}"{context}>'
        f'<p class="ec-message__for"><b id="{message.id}-for">{escape(message.when)}</b> '
        f"<span>{escape(_sender(message))}{answers}</span></p>"
        f'<p class="ec-message__text">{_html(message)}</p>'
        f'<p class="ec-message__foot"><button type="button" class="md-button" data-copy aria-describedby="{message.id}-for">Copy'
        f'</button><button type="button" class="md-button" data-adapt aria-describedby="{message.id}-for">Adapt this</button>'
        f"<span>{len(message.text)} characters</span></p></li>"
    )


def _cards(messages: list[Message]) -> str:
    return f'<ul class="ec-messages">{"".join(card(message) for message in messages)}</ul>'


SAID = '<p class="ec-sr" role="status" data-messages-said></p>'
"""Where the script says what a button has done."""


def messages_for(library: dict[str, list[Message]], situation: str, roles: tuple[str, ...], root: str) -> str:
    """A few messages for a situation, as Markdown with a heading, and a link to all of them.

    roles: of the senders; without them, the first few by different people. Raises KeyError if there's none.
    """
    mine = library[situation]
    chosen: dict[str, Message] = {}
    for message in mine:
        chosen.setdefault(message.who, message)
    for role in roles:
        if role not in chosen:
            raise KeyError(f"no message by {role!r} for {situation!r}")
    shown = [chosen[role] for role in roles] if roles else list(chosen.values())[:SHOWN]
    return (
        f"### Messages to copy and adapt {{: #messages }}\n\n"
        f'<div class="ec-library">{SAID}{_cards(shown)}<p><a href="{root}messages/#{situation}">All {len(mine)} messages for this, '
        f"by people in different jobs</a></p></div>\n"
    )


def chosen_messages(library: dict[str, list[Message]], ids: tuple[str, ...], root: str) -> str:
    """These messages as Markdown with a heading, for a page about several situations, without a checker.

    Raises KeyError for an unknown id.
    """
    known = {message.id: message for messages in library.values() for message in messages}
    shown = [known[identifier] for identifier in ids]
    return (
        f"## Messages to copy and adapt {{: #messages }}\n\n"
        f'<div class="ec-library">{SAID}{_cards(shown)}<p><a href="{root}messages/">All messages, for every situation</a></p>'
        f"{_adapter(shown[0].situation, root)}</div>\n"
    )


def _adapter(situation: str, root: str) -> str:
    """The checker, which the script moves below the message that a reader adapts."""
    box = checker.checker(situation, root, "Adapt the message", load="near")
    return f'<template class="ec-adapt">{box}</template>'


def _filter(library: dict[str, list[Message]]) -> str:
    def select(name: str, label: str, every: str, options: list[tuple[str, str]]) -> str:
        listed = "".join(f'<option value="{escape(value)}">{escape(words)}</option>' for value, words in options)
        return (
            f'<label for="ec-by-{name}">{label}</label>'
            f'<select id="ec-by-{name}" name="{name}"><option value="">{every}</option>{listed}</select>'
        )

    situations = [(slug, SITUATIONS[slug].title) for slug in library]
    roles = [(role, capital(role)) for role in ROLES]
    count = sum(map(len, library.values()))
    return (
        f'<form class="ec-filter" autocomplete="off">{select("situation", "What are you writing?", "Anything", situations)}'
        f"{select('who', 'Who are you?', 'Anyone', roles)}"
        f'<p class="ec-filter__count"><span role="status">{count} messages</span> '
        f'<button type="reset" class="md-button" hidden>Show all</button></p></form>'
    )


def everything(library: dict[str, list[Message]], pages: list[Page], root: str) -> str:
    """The whole library as Markdown: a filter, then a heading and the messages for each situation, then the checker.

    The checker is in a template. The script puts it below the message that a reader adapts.
    """
    guides = {page.source: page for page in pages}
    groups = []
    for slug, messages in library.items():
        guide = guides.get(f"guide/{slug}.md")
        link = f'<p>Read more: <a href="{root}{guide.url}">{escape(guide.meta["title"])}</a></p>' if guide else ""
        groups.append(
            f"## {SITUATIONS[slug].title} {{: #{slug} }}\n\n"
            f'<div class="ec-library" data-group="{slug}">{link}{_cards(messages)}</div>\n'
        )
    return (
        f'<div class="ec-library">{SAID}{_filter(library)}</div>\n\n'
        f'{"".join(groups)}\n<div class="ec-library">{_adapter(next(iter(library)), root)}</div>\n'
    )
