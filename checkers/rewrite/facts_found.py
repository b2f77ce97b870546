"""Finds facts in a draft that a frame can use: who the writer is, the role, the place, the topic."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..moves import moves_of
from ..swap import article


class Fact(NamedTuple):
    """A span of the draft (code points, end exclusive) and the words to put before it, such as "a "."""

    before: str
    start: int
    end: int


FROM = {  # the fact -> the move whose words we use, and what to put before them
    "self": ("trade", None),
    "years": ("how-long", ""),
    "firm": ("firm", ""),
    "clients": ("clients", ""),
    "role": ("role-name", "the "),
    "place": ("employer", ""),
    "topic": ("topic", ""),
}
ABOUT_SELF = frozenset(("trade", "firm"))
"""Those of the moves in FROM that say who the writer is."""
NAMING = frozenset(kind for kind, _ in FROM.values()) - ABOUT_SELF
"""The others, which only name something."""
_NO_TRADE = re.compile(
    r"(?:-\w+(?:ed|en)|\b(?:motivated|dedicated|experienced|dynamic|passionate|visionary|driven|professional|go-getter))$"
)
_WHOSE = re.compile(r" (?:teams|companies|firms|leaders|owners|managers|people|professionals|businesses|agencies)\b")
_MORE = re.compile(r" (?!and|in|at|as|who|which|where|here|on|to|but|so|for|from|based)[a-z]")
_FOR = re.compile(r"(?:[\w'-]+ ){1,3}(?:for|as|to) (?:the |an? |your )?(?=\w)")
_ANY_ROLE = re.compile(r"(?:any|some|an?|paid|unpaid|remote|vacant|great|challenging) ")
_VERB = re.compile(r" (?:is|are|was|were|has|have|will|would|can|could) ")
_WROTE_ABOUT = re.compile(
    r"\b(?:e-?mails?|messages?|notes?) (?:to you )?(?:about|regarding|concerning) (?P<topic>(?!(?:this|that|it|these|an?|how|what|whether)\b)(?:the |your |our |my )?[\w'-]{3,20}(?: [\w'-]{2,20}){0,4}?)"
    r"(?= (?:but|and|on|last|from|that|which|yesterday|two|a|earlier|haven't|this|in)\b|[,.!?;\n—–]|$)"
)
_TITLE = (
    r"(?:[\w/&+-]+ ){0,4}?(?:\w{2,}(?:[eo]r|ist|ian|ant|eer)|[Nn]urse|[Cc]hef|[Cc]ook|[Cc]lerk|[Ll]ead|[Aa]nalyst)"
    r"(?= (?:to|for|in|at|on|who|with|and|based|join)\b|[,.!?:;\n]| [-–—(]|$)"
)
_SOUGHT = re.compile(  # "We're looking for a Senior Nurse"
    rf"\b(?:hiring|(?:looking|searching) for|seeking|recruiting|need) (?P<title>an? {_TITLE})"
)
_POSITION = re.compile(
    rf"\b(?:position|role|post) of (?:an? )?(?P<title>{_TITLE})"
    r"|\b[Oo]ur (?P<ours>(?:[A-Z][\w/&+-]* ){1,4}?)(?:position|role|vacancy|opening|job)\b"
)
_ONCE = frozenset(("self", "years", "firm", "clients", "role"))  # these sound odd if they're said twice


def facts(draft, kept) -> dict[str, Fact]:
    """The facts by name, as in FROM. Also "title" if the draft is looking for someone for a job, and "role_said" if a
    statement we keep names the role.

    kept(start): whether we keep the statement at a place, so a fact in it doesn't have to be repeated.
    """
    found: dict[str, Fact] = {}
    for name, (kind, before) in FROM.items():
        move = next(iter(moves_of(draft, kind)), None)
        if move is None:
            continue
        start, end = move.cue_start, move.cue_end
        if draft.text[start:end] != draft.plain[start:end]:
            continue  # written in bold or script letters
        if name == "self" and _NO_TRADE.search(draft.low[start:end]):
            continue  # "I am a results-driven, …"
        if name == "firm" and _MORE.match(draft.text, end):
            continue  # "I work with HR directors"
        if name == "role" and (inner := _FOR.match(draft.low, start, end)):
            start = inner.end()  # "I need a referral for the developer job"
        if name == "role" and (_ANY_ROLE.match(draft.low, start) or " any " in draft.low[start:end]):
            continue
        if name == "topic" and _VERB.search(draft.low, start, end):
            continue  # "my invitation to talk about my new book is still open"
        if name == "clients" and (more := _WHOSE.match(draft.low, end)):
            end = more.end()  # without "teams", "hybrid sales" isn't who they sell to
        if name not in _ONCE or not kept(start):
            found[name] = Fact(f"{article(draft.low[start:end])} " if before is None else before, start, end)
        elif name == "role":
            found["role_said"] = Fact("", start, start)
    if "topic" not in found and (wrote := _WROTE_ABOUT.search(draft.low)):
        start, end = wrote.span("topic")
        if not any(start < slot_end and slot_start < end for slot_start, slot_end in draft.slots):
            found["topic"] = Fact("", start, end)
    sought = _SOUGHT.search(draft.text) or _POSITION.search(draft.text)
    start, end = sought.span("ours" if sought.groupdict().get("ours") else "title") if sought else (0, 0)
    end -= draft.text[start:end].endswith(" ")
    if sought and draft.text[start:end] == draft.plain[start:end]:
        before = "" if sought.re is _SOUGHT else f"{article(draft.low[start:end])} "
        found["title"] = Fact(before, start, end)
    return found
