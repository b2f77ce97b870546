"""Texts to write instead: what a rule gives as `fix`, so that a finding comes with something to click.

    cut                                 leave out the sentence or clause, if enough is left without it
    leave_out                           the same, else put a blank in its place for what the situation needs
    drop                                leave out what says nothing, if any message is left
    why_them(opening)                   say why you're writing to them, in the situation's words: opening, instead or after
    swap_in(regex, text)                other words for those in the span
    instead(text)                       put this text in its place; with a "[named blank]" in it, it's a text to fill in
    swap(text)                          other words for just these
    first_of(cut, instead(...))         the first of these that can be done here
    opening(text), closing(text)        add a sentence after the greeting, or before the sign-off
    after(text)                         add a sentence after the one that holds the span
    if_said(words, fix)                 that fix, if the span has these words (a regular expression)

Each is a function (draft, start, end) -> Suggestion or None, spans in code points. What's left after applying one is made of
correct sentences: capitals, marks and spaces are mended, and a sentence that would point at nothing goes too.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .finding import Suggestion
from .moves import moves_of
from .situation import limit_for
from .text.capitals import capital, like
from .text.clauses import ASKS
from .text.draft import Draft
from .text.lexicon import classes
from .text.particulars import particulars

Fix = Callable[[Draft, int, int], "Suggestion | None"]

LEFT = 4
"""The fewest words that must be left in the body after a cut: fewer are no message."""
MUCH = 25
"""How many words of a sentence, besides those found fault with, are too many to replace."""
PARTICULAR = 3
"""How much must be particular (see text/particulars.py) in the sentences left: else they could go to anyone."""

NEEDED = {
    "invite-stranger": "[something they've written or done that you liked, and why you'd like to connect]",
    "invite-acquaintance": "[where you met, and something you talked about]",
    "invite-coworker": "[the team, project or office you share]",
    "invite-recruiter": "[the role or field you mean, and what you do]",
    "follow-up": "[what's new since you last wrote]",
    "first-message": "[something they've written or done that you liked, and a question about it]",
    "ask": "[what you'd like to ask them, and why them]",
    "comment": "[which point you mean, and what you'd add]",
    "congratulate": "[what you're congratulating them on, and a line of your own]",
    "check-in": "[something you remember about them, or news they'd like]",
    "decline": "[a kind word, such as your thanks or a good wish]",
    "disconnect": "[a kind word, such as your thanks or a good wish]",
    "reply": "[your answer to what they asked]",
    "thank": "[what you're thanking them for, and what it changed]",
}
"""What a message in each situation can't do without."""

_HELPED = "Your [post, talk or project] helped me with [what it helped you with]."
WHY_THEM = {
    "invite-stranger": (_HELPED, "Say why you're writing to them"),
    "invite-acquaintance": ("We met at [where you met] and talked about [what you talked about].", "Add where you met"),
    "invite-coworker": ("I'm on [your team], and I work on [what you have in common].", "Add what you share"),
    "invite-recruiter": ("I'm [what you do], and I'm looking for [the role or field].", "Add the role or field"),
    "first-message": (_HELPED, "Say why you're writing to them"),
    "ask": ("I'm asking you because [why them].", "Say why you're asking them"),
}
"""A sentence that says why you're writing to this person, and what to call it."""

_STOCK = (
    "anyone",
    "filler",
    "praise-generic",
    "request-connect",
    "stock-reason",
    "closing",
    "chaser",
    "pressure",
    "reproach",
    "pitch",
    "request-call",
    "request-click",
    "disclaimer",
    "slight",
    "prying",
)
_OWN = (
    "occasion-met",
    "occasion-read",
    "occasion-news",
    "occasion-shared",
    "occasion-introducer",
    "praise-particular",
    "update",
)

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
_ASKING = re.compile(  # "I'm asking | if you can" belongs together
    r"\b(?:ask(?:ing)?|wonder(?:ing|ed)?|see|know|tell (?:me|us)|check|hear|sure|understand|find out|think|hope|hoping|believe|curious)\W*\Z"
)
_NAMED = re.compile(r"\[[^\]\n]{1,80}\]")


def suggestion(text: str, start: int, end: int, label: str = "") -> Suggestion:
    """A text to apply, or to fill in if it has blanks in square brackets."""
    blank = _NAMED.search(text)
    kind = "fill" if blank else "apply"
    return Suggestion(kind, label or (f"Write “{short(text)}”" if text.strip() else "Cut this"), text, start, end)


def swap(new: str, label: str = "") -> Fix:
    """Another word or phrase in the same place, with a capital if the old one had it."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion:
        text = like(new, draft.text[start:end], 2) if start not in draft.sentence_starts else capital(new)
        return suggestion(text, start, end, label)

    return fix


def instead(text: str, label: str = "") -> Fix:
    """A sentence in place of the one that holds the span, or of the clause where the rest of it makes a sentence.

    None if much else would go with it.
    """

    label = label or f"Write “{short(text)}”"

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        first, last = _sentences(draft, start, end)
        cut_out = clause_cut(draft, start, end)
        if cut_out is None and len(draft.words_in(first, last)) - len(draft.words_in(start, end)) > MUCH:
            return None
        if cut_out is None:
            goes_on = text.endswith("]") and re.match(r"[ \t]+\S", draft.text[last : last + 2]) is not None
            return suggestion(_begun(draft, first, text) + ("." if goes_on else ""), first, last, label)
        a, b, rest = cut_out
        if a <= first:  # it comes first: the rest of the sentence follows
            return suggestion(f"{_begun(draft, a, text)} {capital(rest)}", a, b, label)
        stop = "." if draft.text[a - 1].isalnum() or draft.text[a - 1] == "]" else ""
        return suggestion(f"{stop} {text}", a, last, label)

    return fix


def opening(text: str, label: str = "") -> Fix:
    """A sentence before all others, after the greeting."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        at = draft.body[0]
        # The mark before it belongs to the greeting; a letter after a comma is often small.
        then = draft.text[at:]
        if not then:
            return suggestion(text, at, at, label)
        return (
            suggestion(f"{text} {capital(then[0])}", at, at + 1, label)
            if then[0].isalpha()
            else suggestion(f"{text} ", at, at, label)
        )

    return fix


def closing(text: str, label: str = "") -> Fix:
    """A sentence after all others, before the sign-off."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        at = draft.body[1]
        before = draft.text[:at]
        gap = "" if not before.strip() or before[-1:].isspace() else " "
        return suggestion(f"{_stop(draft, at)}{gap}{text}", at, at, label)

    return fix


def after(text: str, label: str = "") -> Fix:
    """A sentence after the one that holds the span."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        at = _sentences(draft, start, end)[1]
        return suggestion(f"{_stop(draft, at)} {text}", at, at, label)

    return fix


def if_said(words: str, fix: Fix) -> Fix:
    """The fix if the span has these words, a regular expression over the small letters; else None."""
    compiled = re.compile(words)

    def fix_if(draft: Draft, start: int, end: int) -> Suggestion | None:
        return fix(draft, start, end) if compiled.search(draft.low, start, end) else None

    return fix_if


def _begun(draft: Draft, at: int, text: str) -> str:
    """The text as it begins there: with a small letter where the draft has one after "Hi Ana,"."""
    old = draft.text[at : at + 3]
    after_comma = draft.text[:at].rstrip(" ").endswith(",")
    small = at == draft.body[0] and (old[:1].islower() or after_comma and re.match(r"I(?![a-z])", old) is not None)
    return text[:1].lower() + text[1:] if small and not re.match(r"I(?![a-z])", text) else text


def _stop(draft: Draft, at: int) -> str:
    """The mark that the sentence that ends there lacks."""
    before = draft.text[:at].rstrip()
    if not before or at == draft.body[0] or before[-1] in '.!?…:)”"':
        return ""
    return "?" if ASKS.match(draft.low, max(draft.sentence_at(len(before) - 1)[0], draft.body[0])) else "."


def why_them(place: Callable[[str, str], Fix]) -> Fix:
    """A sentence with blanks that says why you're writing to this person, put in by opening, instead or after; None where nobody asks."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        text, label = WHY_THEM.get(draft.situation, ("", ""))
        if not text:
            return None
        limit = limit_for(draft.situation, draft.context)
        if place is opening and limit and draft.counts[0] + len(text) >= limit:
            return instead(text, label)(draft, start, end)
        return place(text, label)(draft, start, end)

    return fix


def swap_in(regex: str, new: str, label: str = "") -> Fix:
    """Other words for those in the span that match, over the small letters; None if none do."""
    compiled = re.compile(regex)

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        found = compiled.search(draft.low, start, end)
        if found is None:
            return None
        text = capital(new) if found.start() in draft.sentence_starts else new
        return suggestion(text, found.start(), found.end(), label)

    return fix


def first_of(*fixes: Fix) -> Fix:
    """The first of these that can be done."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        return next(filter(None, (each(draft, start, end) for each in fixes)), None)

    return fix


def cut(draft: Draft, start: int, end: int) -> Suggestion | None:
    """Leave out the clause, or the sentence where the rest of it doesn't make one; None if too little would be left."""
    return _cut(draft, start, end, _particular)


def drop(draft: Draft, start: int, end: int) -> Suggestion | None:
    """Leave out a clause or sentence that says nothing; None if nothing would be left."""
    return _cut(draft, start, end)


def _cut(
    draft: Draft, start: int, end: int, enough: Callable[[Draft, int, int], bool] | None = None
) -> Suggestion | None:
    """The first of the two cuts that leaves a message; enough: whether what's outside of a span says enough, too."""
    s, e = draft.body
    for first, last, new in filter(None, (clause_cut(draft, start, end), _sentence_cut(draft, start, end))):
        words = len(draft.words_in(s, min(first, e))) + len(draft.words_in(max(last, s), e))
        if words >= LEFT and (enough is None or enough(draft, first, last)):
            return Suggestion("apply", f"Cut “{short(_cut_out(draft, first, last, new))}”", new, first, last)
    return None


def _cut_out(draft: Draft, first: int, last: int, new: str) -> str:
    """The words that go, without the letter after them that was made large and the "and" that joined it."""
    text = draft.text[first:last]
    return re.sub(r"[,;]?\s+(?:and|but|so|or)\s*\Z", "", text[:-1]) if new[-1:].isalpha() else text


def leave_out(draft: Draft, start: int, end: int) -> Suggestion | None:
    """A cut, or a blank for what the situation needs in place of the sentence."""
    needed = NEEDED.get(draft.situation)
    return cut(draft, start, end) or (instead(f"{needed}.", "Replace it")(draft, start, end) if needed else None)


def _particular(draft: Draft, start: int, end: int) -> bool:
    """Whether the clauses outside of a span say something that couldn't go to anyone."""
    if any(move.end <= start or end <= move.cue_start for move in moves_of(draft, *_OWN)):
        return True
    stock = {move.start for move in moves_of(draft, *_STOCK)}
    left = [(c.start, min(c.end, start)) for c in draft.clauses if c.start < start and c.start not in stock]
    left += [(max(c.start, end - 1), c.end) for c in draft.clauses if c.end > end and c.start not in stock]
    return sum(particulars(draft, *span) for span in left) >= PARTICULAR


def short(text: str, most: int = 40) -> str:
    """The text on one line, cut in whole words so that a button can show it."""
    line = " ".join(text.split()).strip(" ,;:-–—")
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(" ,;:.-–—") + "…"


def _sentences(draft: Draft, start: int, end: int) -> tuple[int, int]:
    """The sentences that hold a span, without the greeting and the sign-off."""
    first, last = draft.sentence_at(start)
    if end > last:
        last = draft.sentence_at(end - 1)[1]
    # A mark in brackets doesn't end it: "a team (you'd like them!) in Leeds".
    while draft.text[last - 1 : last] in (")", '"', "”") and re.match(r" [a-z]", draft.text[last : last + 2]):
        last = draft.sentence_at(last + 1)[1]
    body_start, body_end = draft.body
    return max(first, body_start), max(min(last, body_end), min(end, body_end))


def _sentence_cut(draft: Draft, start: int, end: int) -> tuple[int, int, str] | None:
    """(start, end, text) that leaves out the sentences of a span, and those after it that would point at nothing."""
    first, last = _sentences(draft, start, end)
    for s, e in draft.sentences:
        if s >= last and e <= draft.body[1]:
            if not POINTS_BACK.match(draft.low, s):
                break
            last = e
    return _spaced(draft, first, last)


def _spaced(draft: Draft, first: int, last: int) -> tuple[int, int, str]:
    """The span with the space on one side of it, and what goes in its place: the wider of the two gaps stays."""
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
    if first == draft.body[0]:  # what follows now follows the greeting
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
    """(start, end, text) that leaves out one clause at the beginning or the end of its sentence, if the rest is one."""
    clause = draft.clause_at(start)
    if clause is None or end > clause.end + 1 or not clause.start <= start:
        return None
    others = [c for c in draft.clauses if c.sentence == clause.sentence]
    if len(others) < 2:
        return None
    first, last = _sentences(draft, start, end)
    index = others.index(clause)
    if index == len(others) - 1:
        kept = others[0]
        if not _ALONE.match(draft.low, kept.start) or not _stands(draft, first, clause.start):
            return None
        if _ASKING.search(draft.low, first, clause.start):
            return None
        joint = _JOINT.search(draft.text, max(first, clause.start - 24), clause.start)
        a = joint.start() if joint else clause.start
        text, b = draft.text, last
        while b > a and (text[b - 1] in ".!?…" or text[b - 1].isspace()):
            b -= 1
        # The mark was the cut clause's: keep it unless it was a question.
        mark = text[b:last].strip()
        stop = "." if text[a - 1].isalnum() else ""  # after a smiley or a bracket it would be odd
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
            _begun(draft, clause.start, draft.text[begin].upper() + draft.text[begin + 1 : begin + 3])[:1],
        )
    return None


def _stands(draft: Draft, first: int, last: int) -> bool:
    """Whether what's between is a statement of its own and not only an "if you have time"."""
    return (
        re.match(
            r"(?:if|when|while|as|since|because|although|though|unless|once|after|before)\b", draft.low[first:last]
        )
        is None
    )
