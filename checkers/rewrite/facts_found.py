"""What a draft says about its writer and its matter that a frame can use: who they are, the role, the place, the topic."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..swap import article


class Fact(NamedTuple):
    """A span of the draft (code points, end exclusive) and the words to put before it, such as "a "."""

    before: str
    start: int
    end: int


_FLUFF = r"(?:(?:very |highly |extremely )?(?:passionate|motivated|driven|dedicated|enthusiastic|results-driven|dynamic|ambitious|seasoned|talented|aspiring|proud|committed|detail-oriented|hard-?working|curious|creative|young|simple|humble|great|good|skilled) (?:and )?)*"
_TRADE = (
    r"(?P<what>(?!fan|bit|little|lot|huge|big|member of linkedin|firm believer|believer|perfect|strong|ideal|candidate|fit|match|person|hard|fast"
    r"|follower|reader|admirer|great)[a-z][\w'&-]*(?: (?!you\b|we\b|they\b|it\b|our\b|your\b|you're\b|and |who |with |looking |seeking |passionate |interested |trying |i |from |since |for |currently |that |based |but |so |because |to )[\w'&/-]+){0,6})"
)
_SELF = re.compile(
    r"(?<![\w'])(?:i'm|i am|i work as|i'm working as|my name is \w+ and i'm|my name is \w+ and i am|^as|(?<=[^\w ][ \n])as) (?:currently )?(?P<a>an?|the) "
    + _FLUFF
    + _TRADE
)
_ROLE = re.compile(
    r"(?<!\w)(?:the|your|a|an) (?P<what>(?:[\w&/+-]+ ){1,5}?(?:role|position|job|vacancy|internship|apprenticeship|opening|traineeship))(?!\w)"
)
_VAGUE_ROLE = re.compile(
    r"(?:open|new|any|suitable|right|good|job|perfect|great|other|similar|next|same|current|last|first|exciting|dream)\s\w+$"
)
_PLACE = re.compile(
    r"(?:[Rr]efer me (?:to|at|for a job at|for a role at)|(?:role|position|job|jobs|opening|openings|vacancy|internship|roles|positions|work|working|hiring|apply|applying|team) (?:at|with|to)"
    r"|[Jj]oin|join the team at) (?P<what>[A-Z][\w&'-]*(?: (?:of |& )?[A-Z][\w&'-]*){0,3})"
)
_SINCE = re.compile(rf"(?<![\w'])(?:i'm|i am) (?:an? )?{_FLUFF}{_TRADE}(?= since \d)")
_MINE = re.compile(r",? (?:i|we|my|i'[a-z]+)\b")
_TOPIC = re.compile(
    r"(?<!\w)(?:wrote|written|emailed|messaged|message|messages|email|note|letter|applied|application|asked|spoke|talked)\b[^.!?\n]{0,40}? (?:about|regarding|for) "
    r"(?P<what>(?:the|my|your|our|a|an) [^.,;:!?\n()\[\]—–]{3,48}?)(?=\s(?:and|but|because|as|since|last|on|in|at|two|three|a|yesterday|if|so|which|that|who)\s|[.,;:!?\n)—–]|$)"
)


def facts(draft, kept) -> dict[str, Fact]:
    """The facts by name: self, role, place, topic; role_said if what's kept of the draft names the role.

    kept(start): whether the statement at a place is kept, so that a fact in it needn't be said again.
    """
    found: dict[str, Fact] = {}
    start, end = draft.body
    for name, pattern, text in (  # in order: the first that's found counts
        ("self", _SELF, draft.low),
        ("self", _SINCE, draft.low),
        ("role", _ROLE, draft.low),
        ("place", _PLACE, draft.masked),
        ("topic", _TOPIC, draft.low),
    ):
        for m in pattern.finditer(text, start, end):
            s, e = m.span("what")
            if "ø" in m["what"] or "ŧ" in m["what"] or "opportunit" in m["what"]:
                continue
            if name == "role" and _VAGUE_ROLE.match(m["what"]):
                continue
            if m.group().startswith("as ") and not _MINE.match(text, e):
                continue  # "as a builder you …"
            if name in found:
                break
            if name in ("self", "role") and kept(s):
                if name == "role":
                    found["role_said"] = Fact("", s, s)
                break
            before = ""
            if name == "self":
                before = article(m["what"]) + " "
            elif name == "role":
                before = "the "
            found[name] = Fact(before, s, e)
            break
    return found
