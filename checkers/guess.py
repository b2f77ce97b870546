"""Work out from the text alone which situation a draft is for.

Evidence in a draft counts for some situations and against others (guess_weights.py), and the situation with the most
points wins. We look for four kinds of evidence: cues (wordings, guess_cues.py), the draft's shape, moves, and single
words. We only use moves that are quick to find and the same in every situation. `because` says what a guess is based
on.
"""

from __future__ import annotations

from collections.abc import Set
from functools import cache
from math import exp
from typing import NamedTuple

from .guess_cues import CUES
from .guess_weights import ORDER, WEIGHTS
from .moves import moves_of
from .situation import INVITATIONS
from .text.phrase import Cues

SURE = 0.7  # we're sure of a guess if its share is at least this
LIKELY = 0.2  # if the chosen situation's share without moves is at least this, moves have never made another one clear
# We ask about another situation if its share is at least PLAIN, and the chosen one's at most HARDLY.
PLAIN, HARDLY = 0.93, 0.02
ALIKE = (  # a good message can be for both of these
    frozenset(("follow-up", "thank")),
    frozenset(("follow-up", "check-in")),
    frozenset(("reply", "decline")),
    frozenset(("reply", "thank")),
    frozenset(("decline", "disconnect")),
    frozenset(("ask", "check-in")),
    frozenset(("ask", "first-message")),
    frozenset(("congratulate", "comment")),
)

MOVES = tuple(
    """about-reader acquainted apology chaser congrats disclaimer earlier help occasion-contact occasion-introducer
    occasion-met occasion-news occasion-read occasion-shared praise-generic praise-particular promise reason refusal
    reproach request-advice request-call request-click request-connect request-favour request-introduction request-job
    request-recommendation request-referral role thanks update way-out wish""".split()
)
"""The moves that count."""

_I = frozenset(("i", "i'm", "i've", "i'd", "i'll", "my", "me"))
_WE = frozenset(("we", "we're", "we've", "we'd", "our", "us"))
_YOU = frozenset(("you", "your", "you're", "you've", "you'd"))
_THANKS = frozenset(("thanks", "thank", "thankyou", "cheers", "ta"))


class Guess(NamedTuple):
    """The situation a draft seems to be for, and whether we're sure."""

    situation: str
    sure: bool


@cache
def _cues() -> Cues:
    return Cues(CUES)


@cache
def _words() -> frozenset[str]:
    """The words that count wherever they are. In WEIGHTS they're in double quotes."""
    return frozenset(name[1:-1] for name in WEIGHTS if name.startswith('"'))


_ZERO = sum(1 << (32 * n + 31) for n in range(len(ORDER)))  # the middle of 32 bits, for each situation


@cache
def _points(name: str) -> int:
    """How much a piece of evidence counts for each situation, in tenths and in the order of ORDER, 32 bits each: that
    adds them up for all situations at once."""
    return sum(int(points) << 32 * n for n, points in enumerate(WEIGHTS.get(name, "").split()))


def _each(points: int) -> list[int]:
    """The sum of what `_points` gives, for each situation."""
    points += _ZERO  # so that no situation's is below 0
    return [(points >> 32 * n & 0xFFFFFFFF) - (1 << 31) for n in range(len(ORDER))]


def evidence(draft) -> list[str]:
    """What a text.Draft shows about its situation, by name: cues, shape, moves, and words that count."""
    return known(draft) + _single_words(draft)


def known(draft) -> list[str]:
    """What `evidence` gives, without the single words. These are chosen when the weights are fitted."""
    return _outside(draft) + _inside(draft)


def _outside(draft) -> list[str]:
    """Cues, shape and the first word."""
    end = draft.body[1]  # including the greeting, which can be "Thanks for connecting, Dana!"
    cues = _cues().found(draft, end)
    found = list(cues)
    found += [name for name, holds in shapes(draft, cues).items() if holds]
    if words := draft.body_words:
        found.append(f'begins with "{words[0].low}"')
    return found


def _inside(draft) -> list[str]:
    """Moves."""
    found = []
    for name in MOVES:
        if moves := moves_of(draft, name, denied=True):
            said = [move for move in moves if not move.denied]
            found.append(f"move {name}" if said else f"no {name}")
            found += [f"{where} {name}" for where, move in placed(draft, said)]
    return found


def _single_words(draft) -> list[str]:
    return [f'"{word}"' for word in sorted(draft.keys & _words())]


def placed(draft, moves) -> list[tuple[str, object]]:
    """Whether moves of a kind open the message, close it or ask, each with the first move that does."""
    clauses = draft.clauses
    if not moves or not clauses:
        return []
    first, last = clauses[0].end, clauses[-1].start
    found = {}
    for move in moves:
        for where, holds in (("opens", move.start < first), ("closes", move.start >= last), ("asks", move.asks)):
            if holds:
                found.setdefault(where, move)
    return list(found.items())


def shapes(draft, cues: Set[str]) -> dict[str, bool]:
    """Other evidence by name, and whether it's true of a draft with these cues."""
    words = [word.low for word in draft.body_words]
    length = len(draft.text)
    asks = "?" in draft.text
    connects, sells = "asks to connect" in cues, "sells" in cues
    requests = not cues.isdisjoint(("asks a favour", "asks for their time", "asks for advice"))
    speaks = {who: sum(map(them.__contains__, words)) for who, them in (("i", _I), ("we", _WE), ("you", _YOU))}
    return {
        "greets": draft.greeting is not None,
        "signs": draft.signoff is not None,
        "up to 100 characters": length <= 100,
        "up to 200 characters": length <= 200,
        "up to 320 characters": length <= 320,
        "up to 500 characters": length <= 500,
        "over 800 characters": length > 800,
        "a question": asks,
        "ends with a question": draft.text.rstrip().endswith("?"),
        "begins with I": bool(words) and words[0] in _I,
        "begins with thanks": bool(words) and words[0] in _THANKS,
        "much about the reader": speaks["you"] > 0.06 * len(words),
        "nothing about the reader": not speaks["you"],
        "nothing about the writer": not speaks["i"],
        "much about the writer": speaks["i"] > 0.1 * len(words),
        "speaks as we": speaks["we"] >= 2,
        "hashtags or mentions": "#" in draft.text or "@" in draft.text,
        "no greeting and nothing about the reader": draft.greeting is None and not speaks["you"],
        "no greeting, and a question": draft.greeting is None and asks,
        "asks to connect, and sells": connects and sells,
        "asks to connect, in a short text": connects and length <= 320,
        "asks to connect, in a long text": connects and length > 320,
        "over 320 characters, and no wish to connect": length > 320 and not connects,
        "asks to connect, and thanks for it": connects and "thanks for connecting" in cues,
        "asks to connect, and a role": connects and "a role" in cues,
        "asks to connect, and met before": connects and "met before" in cues,
        "asks to connect, and requests something": connects and requests,
        "sells, and no wish to connect": sells and not connects,
        "requests something, and no wish to connect": requests and not connects,
        "no greeting, up to 320 characters, and no wish to connect": (
            draft.greeting is None and length <= 320 and not connects
        ),
        "requests something, and sells": requests and sells,
        "a no with thanks for the offer": "a no" in cues and "thanks for an offer" in cues,
        "a role they look for": "a role" in cues and not cues.isdisjoint(("looks for a job", "someone who hires")),
        "nothing we know": not cues,
        "any draft": True,
    }


def shares(draft) -> dict[str, float]:
    """How likely each situation is, from 0 to 1. Together they're 1."""
    return _shares(evidence(draft))


def _shares(found: list[str]) -> dict[str, float]:
    points = [number / 10 for number in _each(sum(map(_points, found)))]
    most = max(points)
    likely = [exp(n - most) for n in points]
    total = sum(likely)
    return {slug: n / total for slug, n in zip(ORDER, likely, strict=True)}


def guess(draft) -> Guess:
    """The most likely situation of a text.Draft, whatever its own `situation` is."""
    found = shares(draft)
    best = max(found, key=found.__getitem__)
    return Guess(best, found[best] >= SURE)


def reads_as(draft) -> str:
    """The situation that a draft clearly reads like instead of its own, or "".

    We rarely give one. We never do between two kinds of connection request, or between situations in ALIKE.
    """
    if len(draft.body_words) < 8:
        return ""
    chosen, found = draft.situation, _outside(draft) + _single_words(draft)
    if _shares(found)[chosen] >= LIKELY:  # for 96 of 100 drafts we don't have to find all these moves
        return ""
    found = _shares(found + _inside(draft))
    best = max(found, key=found.__getitem__)
    if found[best] < PLAIN or found[chosen] > HARDLY or frozenset((best, chosen)) in ALIKE:
        return ""
    return "" if best in INVITATIONS and chosen in INVITATIONS else best


def because(draft, situation: str) -> list[str]:
    """The evidence in a draft for a situation, the strongest first. Raises ValueError for an unknown situation."""
    place = ORDER.index(situation)
    counts = {name: _each(_points(name))[place] for name in evidence(draft) if name != "any draft"}
    return sorted((name for name, n in counts.items() if n > 0), key=lambda name: -counts[name])
