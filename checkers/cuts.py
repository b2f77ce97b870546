"""Works out which words to cut to leave out a sentence or clause, so that what's left has correct capitals, punctuation
and spaces.

Spans are in code points, end exclusive. A cut is (start, end, text): the span to cut, and what to write in its place.
"""

from __future__ import annotations

import re

from .text.draft import Draft
from .text.lexicon import classes

LEFT = 4
"""The fewest words to leave in the body after a cut. With fewer, it isn't a message."""

_JOINT = re.compile(
    r"(?:,|;|:|\s[-–—]{1,2}|—|…)?\s*(?:(?:and|but|so|or|then|also|because|since|as)\s+)*\Z", re.IGNORECASE
)
_LEAD = re.compile(r"(?:and|but|so|or|then|also|plus)\s+(?:then\s|also\s|so\s|just\s)?", re.IGNORECASE)
POINTS_BACK = re.compile(
    r"(?:it|it's|this|that|that's|these|those|they|they're|which(?= (?:is|was|means|makes|i|we)\b)|so|also|plus|and|but|both|all of (?:it|this|them))(?![\w'])"
)
_ALONE = re.compile(
    r"(?:(?:my|our|your)\b[^.?!;]{1,60}?\b(?:is|are|was|were|has|have|had|will|would|can|could|does|do|did|may|might|needs?"
    r"|wants?)|i|we|you|he|she|they|i'[a-z]+|we'[a-z]+|you'[a-z]+|would|could|can|may|do|did|is|are|have|what|how|when"
    r"|where|who|thanks|thank you|let's|let me|happy to|looking forward)(?![\w'])"
)
_ASKING = re.compile(  # don't cut "I'm asking | if you can"
    r"\b(?:ask(?:ing)?|wonder(?:ing|ed)?|see|know|tell (?:me|us)|check|hear|sure|understand|find out|think|hope|hoping|believe|curious)\W*\Z"
)


def sentences_of(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """The sentences around a span, without the greeting and the sign-off. A span in the greeting stays as it is."""
    if end <= draft.body[0]:
        return start, end
    first, last = draft.sentence_at(start)
    if end > last:
        last = draft.sentence_at(end - 1)[1]
    # A sentence doesn't end at a mark in brackets: "a team (you'd like them!) in Leeds".
    while draft.text[last - 1 : last] in (")", '"', "”") and re.match(r" [a-z]", draft.text[last : last + 2]):
        last = draft.sentence_at(last + 1)[1]
    body_start, body_end = draft.body
    return max(first, body_start), max(min(last, body_end), min(end, body_end))


def sentence_cut(draft: Draft, start: int, end: int) -> tuple[int, int, str] | None:
    """The cut that leaves out the sentences around a span, and those after it that make no sense without them.

    None if the span is in the greeting.
    """
    if end <= draft.body[0]:
        return None
    first, last = sentences_of(draft, start, end)
    for s, e in draft.sentences:
        if s >= last and e <= draft.body[1]:
            if not POINTS_BACK.match(draft.low, s):
                break
            last = e
    return _spaced(draft, first, last)


def _spaced(draft: Draft, first: int, last: int) -> tuple[int, int, str]:
    """The span with the white space on both sides, and what to write in its place. The wider of the two gaps stays."""
    text = draft.text
    a, b = first, last
    while a > 0 and text[a - 1].isspace():
        a -= 1
    while b < len(text) and text[b].isspace():
        b += 1
    before, after = text[a:first], text[last:b]
    if a == 0 or b == len(text):
        return a if b == len(text) else first, b, ""
    gap = max(before, after, key=lambda space: (space.count("\n"), len(space))) or " "
    following = text[b : b + 1]
    if first == draft.body[0]:  # the next sentence now comes after the greeting
        if text[a - 1].isalnum() and "\n" not in gap:
            gap = "," + gap
        word = draft.words_in(b, len(text))[:1]
        ordinary = (
            word and classes(word[0].low) & {"pron", "det", "conj", "adv", "prep"} and word[0].low.split("'")[0] != "i"
        )
        if text[first].islower() and following.isupper() and ordinary and "\n" not in gap:
            return a, b + 1, gap + following.lower()
    if following.islower() and text[a - 1] in ".!?…:)":
        return a, b + 1, gap + following.upper()
    return a, b, gap


def clause_cut(draft: Draft, start: int, end: int) -> tuple[int, int, str] | None:
    """The cut that leaves out a clause at the beginning or the end of its sentence; None if the rest isn't a
    sentence."""
    clause = draft.clause_at(start)
    if clause is None or end > clause.end + 1 or not clause.start <= start:
        return None
    others = [c for c in draft.clauses if c.sentence == clause.sentence]
    if len(others) < 2:
        return None
    first, last = sentences_of(draft, start, end)
    index = others.index(clause)
    if index == len(others) - 1:
        kept = others[0]
        if not _ALONE.match(draft.low, kept.start) or not _is_whole(draft, first, clause.start):
            return None
        if _ASKING.search(draft.low, first, clause.start):
            return None
        joint = _JOINT.search(draft.text, max(first, clause.start - 24), clause.start)
        a = joint.start() if joint else clause.start
        text, b = draft.text, last
        while b > a and (text[b - 1] in ".!?…" or text[b - 1].isspace()):
            b -= 1
        # This punctuation ends the clause we cut. Keep it, unless the clause was a question and the rest isn't.
        mark = text[b:last].strip()
        stop = "." if text[a - 1].isalnum() else ""  # a full stop looks odd after a smiley or a bracket
        if "?" in mark and not kept.asks:
            return a, last, stop
        return a, b, "" if mark else stop
    if index == 0:
        following = others[1]
        lead = _LEAD.match(draft.text, following.start)
        begin = lead.end() if lead else following.start
        if lead is None and draft.text[clause.end : following.start].strip() not in (";", "—", "–", "-"):
            return None
        if not _ALONE.match(draft.low, begin):
            return None
        return (
            clause.start,
            begin + 1,
            begun(draft, clause.start, draft.text[begin].upper() + draft.text[begin + 1 : begin + 3])[:1],
        )
    return None


def _is_whole(draft: Draft, first: int, last: int) -> bool:
    """Whether the text between is a complete statement, and not just "if you have time"."""
    return (
        re.match(
            r"(?:if|when|while|as|since|because|although|though|unless|once|after|before)\b", draft.low[first:last]
        )
        is None
    )


def begun(draft: Draft, at: int, text: str) -> str:
    """The text as it should begin there: in lower case if the draft continues in lower case after "Hi Ana,"."""
    old = draft.text[at : at + 3]
    after_comma = draft.text[:at].rstrip(" ").endswith(",")
    small = at == draft.body[0] and (old[:1].islower() or after_comma and re.match(r"I(?![a-z])", old) is not None)
    return text[:1].lower() + text[1:] if small and not re.match(r"I(?![a-z])", text) else text
