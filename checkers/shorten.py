"""Decides what to cut from a draft that's too long: sentences and clauses, those that are worth least first.

Keeps the first request and what couldn't go to just anyone for as long as possible, and cuts no more than it has to.
"""

from __future__ import annotations

from typing import NamedTuple

from .cuts import LEFT, POINTS_BACK, clause_cut
from .finding import Suggestion
from .fix import short, suggestion
from .moves import moves_of
from .text.draft import Draft
from .text.language import language_of
from .text.lexicon import classes
from .text.particulars import particulars

WORTH = (  # kinds of moves, from what nobody would miss to what the message is for
    ("filler", "disclaimer", "slight", "prying", "pressure", "reproach", "wish", "chaser"),
    ("anyone", "praise-generic", "stock-reason", "closing"),
    ("pitch", "request-click", "request-money"),
    ("apology", "promise", "help"),
    (),  # clauses we know nothing about
    ("self", "thanks", "way-out", "reason"),
    ("update", "role", "request-connect", "about-reader"),
    ("occasion-contact", "occasion-shared", "occasion-news", "acquainted"),
    ("occasion-met", "occasion-read", "occasion-introducer", "praise-particular", "refusal"),
)
PLAIN = 4
"""The rank of a clause we know nothing about."""
FIRST_REQUEST = len(WORTH)
"""The rank of the first request, which is cut last."""
SECOND_REQUEST = 2
PARTICULAR = 2
"""With this many names and figures, a plain clause goes up a rank."""
LAST = 8
"""We never cut this rank or a higher one, because there would be no message left."""
LEAST = 3
"""The fewest words in a piece. Anything shorter isn't worth cutting, or ends in an abbreviation."""
MOST = 60
"""The most sentences we look at. A text with more isn't a message, and trying them all takes too long."""
_ORDINARY = frozenset(("pron", "det", "conj", "adv", "prep"))
LONGEST_WORD = 20
_FEWER = "[your point in at most {} characters]"
_REQUESTS = (
    "request-connect",
    "request-question",
    "request-call",
    "request-advice",
    "request-referral",
    "request-introduction",
    "request-recommendation",
    "request-favour",
    "request-job",
    "request-reply",
)


class Piece(NamedTuple):
    """A span we can cut, the text to put in its place, and its rank."""

    start: int
    end: int
    new: str
    worth: int


def shorter(draft: Draft, limit: int) -> Suggestion | None:
    """A suggestion that makes a draft fit its limit: a cut, or else a blank for its longest sentence. None if there's
    none."""
    over = draft.counts[0] - limit
    if over <= 0 or language_of(draft) != "en" or len(draft.sentences) > MOST:
        return None
    pieces = sorted(_pieces(draft), key=lambda piece: (piece.worth, -piece.start))
    cut: list[Piece] = []
    for piece in pieces:
        if _gain(cut) >= over:
            break
        if piece.worth < LAST:
            cut = [other for other in cut if not piece.start <= other.start < piece.end]
            if not any(other.start <= piece.start < other.end for other in cut):
                cut.append(piece)
    if _gain(cut) < over or len(draft.body_words) - _words(draft, cut) < LEFT:
        return _in_fewer_words(draft, over)
    for piece in sorted(cut, key=lambda piece: -piece.worth):  # put back what doesn't have to go
        rest = [other for other in cut if other is not piece]
        if _gain(rest) >= over:
            cut = rest
    if not _about_more(draft, cut):
        return _in_fewer_words(draft, over)
    names = [f"“{short(draft.text[piece.start : piece.end], 30)}”" for piece in sorted(cut)]
    label = " and ".join(names) if len(names) < 3 else f"{names[0]}, {names[1]} and {len(names) - 2} more"
    return _joined(draft, cut, f"Cut {label}")


def _joined(draft: Draft, pieces: list[Piece], label: str) -> Suggestion:
    """One suggestion with all the cuts, from the first piece to the last."""
    pieces = sorted(pieces)
    text, at = "", pieces[0].start
    for piece in pieces:
        text += draft.text[at : piece.start] + piece.new
        at = piece.end
    return suggestion(text, pieces[0].start, pieces[-1].end, label)


def _in_fewer_words(draft: Draft, over: int) -> Suggestion | None:
    """A blank for the longest sentence, saying how long it can be. None if that's too short."""
    body_start, body_end = draft.body
    longest = max(draft.sentences, key=lambda span: min(span[1], body_end) - max(span[0], body_start))
    start, end = max(longest[0], body_start), min(longest[1], body_end)
    room = end - start - over
    if room < len(_FEWER):
        return None
    return suggestion(_FEWER.format(room), start, end, "Say the longest sentence in fewer words")


def _about_more(draft: Draft, cut: list[Piece]) -> bool:
    """Whether what's left says more than who the writer is and what could go to anyone. Also True if the draft
    doesn't."""
    stock = {move.start for move in moves_of(draft, "anyone", "self", "praise-generic", "request-connect")}
    own = {clause.start for clause in draft.clauses if clause.start not in stock}
    return not own or any(not any(piece.start <= start < piece.end - len(piece.new) for piece in cut) for start in own)


def _words(draft: Draft, pieces: list[Piece]) -> int:
    return sum(len(draft.words_in(piece.start, piece.end)) for piece in pieces)


def _gain(pieces: list[Piece]) -> int:
    return sum(piece.end - piece.start - len(piece.new) for piece in pieces)


def _ranks(draft: Draft) -> dict[int, int]:
    """Where a clause starts -> its rank."""
    ranks = {c.start: PLAIN + (particulars(draft, c.start, c.end) >= PARTICULAR) for c in draft.clauses}
    if draft.situation == "invite-recruiter":  # recruiters look for what you do
        ranks = {start: LAST if rank > PLAIN else rank for start, rank in ranks.items()}
    for rank, kinds in enumerate(WORTH):
        for move in moves_of(draft, *kinds) if kinds else ():
            if move.start in ranks:
                ranks[move.start] = rank if rank < PLAIN else max(rank, ranks[move.start])
    requests = sorted({move.start for move in moves_of(draft, *_REQUESTS) if move.start in ranks})
    clear_requests = [start for start in requests if ranks[start] != 1 or start == requests[-1]]
    for n, start in enumerate(clear_requests or requests):
        ranks[start] = max(ranks[start], FIRST_REQUEST) if n == 0 else min(ranks[start], SECOND_REQUEST)
    return ranks


def _pieces(draft: Draft) -> list[Piece]:
    """What we could cut: sentences, each with those after it that make no sense without it, and last clauses of
    sentences."""
    ranks, found = _ranks(draft), []
    body_start, body_end = draft.body
    sentences = [(max(s, body_start), min(e, body_end)) for s, e in draft.sentences if s < body_end and e > body_start]
    for n, (start, end) in enumerate(sentences):
        clauses = [c for c in draft.clauses if start <= c.start < end]
        if not clauses:
            continue
        worth, last = max(ranks[c.start] for c in clauses), end
        for s, e in sentences[n + 1 :]:
            if not POINTS_BACK.match(draft.low, s):
                break
            worth = max([worth, *(ranks[c.start] for c in draft.clauses if s <= c.start < e)])
            last = e
        found.append(_without(draft, start, last, worth))
        final = clauses[-1]
        if len(clauses) > 1 and (final.subject or final.asks) and (part := clause_cut(draft, final.start, final.end)):
            found.append(Piece(*part, ranks[final.start]))
    return [piece for piece in found if len(draft.words_in(piece.start, piece.end)) >= LEAST]


def _without(draft: Draft, start: int, end: int, worth: int) -> Piece:
    """A piece for the sentences, with the space after them, or before them if they end a line or the text."""
    text = draft.text
    last = end
    while last < len(text) and text[last] == " ":
        last += 1
    if last == end:  # they end a line or the text
        while start > 0 and text[start - 1] == " ":
            start -= 1
    word = draft.words_in(last, min(len(text), last + LONGEST_WORD))[:1]
    if start == draft.body[0] and word and text[:start].rstrip(" ").endswith(","):  # "Hi Ana," now comes before it
        low = word[0].low
        if word[0].start == last and low != "i" and "'" not in low and classes(low) & _ORDINARY:
            return Piece(start, last + 1, text[last].lower(), worth)
    return Piece(start, last, "", worth)
