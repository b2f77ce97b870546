"""Texts to write instead, for a rule's `fix`, so that a finding comes with something to click.

    cut                                 leave out the sentence or clause, if enough is left without it
    leave_out                           the same, else put a blank in its place for what the situation needs
    drop                                leave out a line that says nothing, if there's any message left
    why_them(opening)                   say why you're writing to them, in words for the situation; takes opening,
                                        instead or after
    swap_in(regex, text)                other words for those in the span
    instead(text)                       put this text in its place; if it has a "[named blank]", it's a text to fill in
    swap(text)                          other words for just these
    first_of(cut, instead(...))         the first of these that works here
    opening(text), closing(text)        add a sentence after the greeting, or before the sign-off
    after(text)                         add a sentence after the one around the span
    if_said(words, fix)                 that fix, if the span has these words (a regular expression)

Each is a function (draft, start, end) -> Suggestion or None, spans in code points. After you apply one, what's left are
correct sentences: we correct capitals, punctuation and spaces (cuts.py), and also cut sentences that would make no
sense any more.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .cuts import LEFT, begun, clause_cut, sentence_cut, sentences_of
from .finding import Suggestion
from .moves import moves_of
from .situation import limit_for
from .text.capitals import capital, like
from .text.clauses import ASKS
from .text.draft import Draft
from .text.particulars import particulars

Fix = Callable[[Draft, int, int], "Suggestion | None"]

MUCH = 25
"""If a sentence has more words than this besides those with the fault, we don't replace it."""
PARTICULAR = 3
"""How many particulars (see text/particulars.py) must be left after a cut. With fewer, the message could go to
anyone."""

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
"""What a message in each situation needs."""

_HELPED = "Your [post, talk or project] helped me with [what it helped you with]."
WHY_THEM = {
    "invite-stranger": (_HELPED, "Say why you're writing to them"),
    "invite-acquaintance": ("We met at [where you met] and talked about [what you talked about].", "Add where you met"),
    "invite-coworker": ("I'm on [your team], and I work on [what you have in common].", "Add what you share"),
    "invite-recruiter": ("I'm [what you do], and I'm looking for [the role or field].", "Add the role or field"),
    "first-message": (_HELPED, "Say why you're writing to them"),
    "ask": ("I'm asking you because [why them].", "Say why you're asking them"),
}
"""A sentence that says why you're writing to this person, and the label of the suggestion."""

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

_NAMED = re.compile(r"\[[^\]\n]{1,80}\]")


def suggestion(text: str, start: int, end: int, label: str = "") -> Suggestion:
    """A text to apply, or to fill in if it has blanks in square brackets."""
    blank = _NAMED.search(text)
    kind = "fill" if blank else "apply"
    return Suggestion(kind, label or (f"Write “{short(text)}”" if text.strip() else "Cut this"), text, start, end)


def swap(new: str, label: str = "") -> Fix:
    """Another word or phrase in the same place, with a capital if the old one had one."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion:
        text = like(new, draft.text[start:end], 2) if start not in draft.sentence_starts else capital(new)
        return suggestion(text, start, end, label)

    return fix


def instead(text: str, label: str = "") -> Fix:
    """A sentence in place of the one around the span, or of only the clause if the rest makes a sentence.

    None if that would replace too much else.
    """

    label = label or f"Write “{short(text)}”"

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        first, last = sentences_of(draft, start, end)
        cut_out = clause_cut(draft, start, end)
        if cut_out is None and len(draft.words_in(first, last)) - len(draft.words_in(start, end)) > MUCH:
            return None
        if cut_out is None:
            goes_on = text.endswith("]") and re.match(r"[ \t]+\S", draft.text[last : last + 2]) is not None
            return suggestion(begun(draft, first, text) + ("." if goes_on else ""), first, last, label)
        a, b, rest = cut_out
        if a <= first:  # the clause comes first, and the rest of the sentence follows
            return suggestion(f"{begun(draft, a, text)} {capital(rest)}", a, b, label)
        stop = "." if draft.text[a - 1].isalnum() or draft.text[a - 1] == "]" else ""
        return suggestion(f"{stop} {text}", a, last, label)

    return fix


def opening(text: str, label: str = "") -> Fix:
    """A sentence at the beginning, after the greeting."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        at = draft.body[0]
        # After a greeting that ends in a comma, the text often begins in lower case, so we change that letter.
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
    """A sentence at the end, before the sign-off."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        at = draft.body[1]
        before = draft.text[:at]
        gap = "" if not before.strip() or before[-1:].isspace() else " "
        return suggestion(f"{_stop(draft, at)}{gap}{text}", at, at, label)

    return fix


def after(text: str, label: str = "") -> Fix:
    """A sentence after the one around the span."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        at = sentences_of(draft, start, end)[1]
        return suggestion(f"{_stop(draft, at)} {text}", at, at, label)

    return fix


def if_said(words: str, fix: Fix) -> Fix:
    """The fix if the span has these words, else None. words: a regular expression over the text in lower case."""
    compiled = re.compile(words)

    def fix_if(draft: Draft, start: int, end: int) -> Suggestion | None:
        return fix(draft, start, end) if compiled.search(draft.low, start, end) else None

    return fix_if


def _stop(draft: Draft, at: int) -> str:
    """The punctuation that's missing at the end of the sentence there, or ""."""
    before = draft.text[:at].rstrip()
    if not before or at == draft.body[0] or before[-1] in '.!?…:)”"':
        return ""
    return "?" if ASKS.match(draft.low, max(draft.sentence_at(len(before) - 1)[0], draft.body[0])) else "."


def why_them(place: Callable[[str, str], Fix]) -> Fix:
    """A sentence with blanks that says why you're writing to this person. place: opening, instead or after. None in
    situations without one."""

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
    """Other words for those in the span that match a regular expression over the text in lower case; None if none
    do."""
    compiled = re.compile(regex)

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        found = compiled.search(draft.low, start, end)
        if found is None:
            return None
        text = capital(new) if found.start() in draft.sentence_starts else new
        return suggestion(text, found.start(), found.end(), label)

    return fix


def first_of(*fixes: Fix) -> Fix:
    """The first of these fixes that works, or None."""

    def fix(draft: Draft, start: int, end: int) -> Suggestion | None:
        return next(filter(None, (each(draft, start, end) for each in fixes)), None)

    return fix


def cut(draft: Draft, start: int, end: int) -> Suggestion | None:
    """Leave out the clause, or the whole sentence if the rest doesn't make one. None if too little would be left."""
    return _cut(draft, start, end, _particular)


def drop(draft: Draft, start: int, end: int) -> Suggestion | None:
    """Leave out a clause or sentence that says nothing; None if nothing would be left."""
    return _cut(draft, start, end)


def _cut(
    draft: Draft, start: int, end: int, enough: Callable[[Draft, int, int], bool] | None = None
) -> Suggestion | None:
    """The first of the two cuts after which there's a message left, or None. enough: also checks that what's outside a
    span says enough."""
    s, e = draft.body
    for first, last, new in filter(None, (clause_cut(draft, start, end), sentence_cut(draft, start, end))):
        if not draft.words_in(first, last):  # only punctuation
            continue
        words = len(draft.words_in(s, min(first, e))) + len(draft.words_in(max(last, s), e))
        if words >= LEFT and (enough is None or enough(draft, first, last)):
            return Suggestion("apply", f"Cut “{short(_cut_out(draft, first, last, new))}”", new, first, last)
    return None


def _cut_out(draft: Draft, first: int, last: int, new: str) -> str:
    """The words that are cut, without an "and" at their end and the letter after it that becomes a capital."""
    text = draft.text[first:last]
    return re.sub(r"[,;]?\s+(?:and|but|so|or)\s*\Z", "", text[:-1]) if new[-1:].isalpha() else text


def leave_out(draft: Draft, start: int, end: int) -> Suggestion | None:
    """A cut, or if that's too much, a blank in place of the sentence for what the situation needs."""
    needed = NEEDED.get(draft.situation)
    return cut(draft, start, end) or (instead(f"{needed}.", "Replace it")(draft, start, end) if needed else None)


def _particular(draft: Draft, start: int, end: int) -> bool:
    """Whether the clauses outside a span say something that couldn't go to just anyone."""
    if any(move.end <= start or end <= move.cue_start for move in moves_of(draft, *_OWN)):
        return True
    stock = {move.start for move in moves_of(draft, *_STOCK)}
    left = [(c.start, min(c.end, start)) for c in draft.clauses if c.start < start and c.start not in stock]
    left += [(max(c.start, end - 1), c.end) for c in draft.clauses if c.end > end and c.start not in stock]
    return sum(particulars(draft, *span) for span in left) >= PARTICULAR


def short(text: str, most: int = 40) -> str:
    """The text on one line, cut after a whole word so it fits on a button."""
    line = " ".join(text.split()).strip(" ,;:-–—")
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(" ,;:.-–—") + "…"
