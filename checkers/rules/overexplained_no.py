"""A no with a list of reasons."""

import re

from ..finding import Match
from ..fix import cut
from ..moves import moves_of
from ..rule import custom
from ..text.phrase import Phrases
from ..text.spans import Spans

# These lead to another reason.
_MORE = Phrases(
    (
        "(besides|moreover|furthermore|additionally|secondly|thirdly|another reason|what's more|not to mention|in addition)",
        "on top of (that|this|it)",
        "^(and)? (also|plus)",
        "(and|but) (also|then) (i|i'm|my|we|our|the|there|it's|between)",
        "plus (i|i'm|my|we|our|the|there|it's)",
        "as well as (my|our|the)",
        "(the reason is|because|since (i|my|we|the|it's)|it's just that)",
    )
)
# Statements about the writer, which is what reasons are.
_STATES = re.compile(
    r"(?:(?:and|but|so|because|since|as|also|plus|then|besides|for|that|just|well|it's just that|in addition|on top of that|the reason is|another reason is)[ ,]+){0,4}"
    r"(?:(?:on|this|next|in the|at the|every) )?(?:i|i'm|i've|i have|we|we're|we've|my|our|the|there's|there is|it's|it is|your|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|evening"
    r"|weekends?|legal|finance|hr|head office|budgets?|timing|nobody|work|life|travel|things|everyone|money|cash|trains?|traffic)(?:'s|'re)? ?[\w' ]{3,}"
)
_EXCUSE = re.compile(r"(?:i'm |so |very |really )*sorry,? but ")
_BECAUSE = re.compile(r"\s(?:because|since|as)\s(?=(?:i|i'm|i've|my|our|we|we're|we've|the|it's|there's)\b)")
_PIECE = re.compile(r"[,;:]\s|\s[-–—]\s|\s(?:and|but) (?=(?:then|also|i|my|we|our|the|it's|in|on|there)\b)")
_OTHER = ("thanks", "refusal", "promise", "way-out", "apology")
_KIND = Phrases(
    (
        "(hope|wish|luck|best|good|great|glad|happy|love|enjoy*|admire|impressed|think highly|flattered|difficult decision|careful|colleague|student|knows|speaks|instead|try|could|can|would|stay|keep|connect*|touch|will|team)",
        "(you|your)",
    )
)
_WISHES = Phrases(("(hope|wish|wishes|luck|best|enjoy|try|instead|colleague|former student|still talk|read your)",))
REASONS, STATEMENTS = 3, 4


def _find(draft):
    more = list(_MORE.find(draft, *draft.body))
    if len(more) >= REASONS:
        start = more[REASONS - 1][0]
        yield Match(start, draft.sentence_at(start)[1])
        return
    stated = _statements(draft)
    if len(stated) >= STATEMENTS:
        yield Match(*stated[STATEMENTS - 1])


def _statements(draft) -> list[tuple[int, int]]:
    """The pieces of the draft that only state something about the writer."""
    others = Spans((move.cue_start, move.cue_end) for move in moves_of(draft, *_OTHER, denied=True))
    found = []
    body_start, body_end = draft.body
    for s, e in draft.sentences:
        s, e = max(s, body_start), min(e, body_end)
        pieces, at = [], s
        for m in _PIECE.finditer(draft.low, s, e):
            pieces.append((at, m.start()))
            at = m.end()
        if s < e:
            pieces.append((at, e))
        if len(pieces) < STATEMENTS and _WISHES.first(draft, s, e):
            continue
        for a, b in pieces:
            if excuse := _EXCUSE.match(draft.low, a, b):
                a = excuse.end()
            if because := _BECAUSE.search(draft.low, a, b):
                a = because.end()
            known = others.overlap(a, b) and not draft.low.startswith(("i don't", "i do not", "i only", "i never"), a)
            about_them = _KIND.first(draft, a, b) is not None and "your product" not in draft.low[a:b]
            if not known and not about_them and _STATES.match(draft.low, a, b) and len(draft.words_in(a, b)) > 1:
                found.append((a, b))
    return found


RULE = custom(
    _find,
    fix=cut,
    code="LE703",
    level="caution",
    situations=("decline",),
    message="You're giving several reasons for one no.",
    why="Every reason is something to argue with. One about you is enough, and none is fine too.",
    sources=("linkedin-2011",),
    ignore="If they asked for your reasons.",
    instead="Give one reason, or none.",
    bad=(
        (
            "Hi Eva, thank you for asking me to join the panel. I can't, because I teach on Mondays. Also my "
            "commute is long. {==Besides, I'm not the right person.==}"
        ),
        (
            "Hi Eva, thanks for asking. I must pass: I'm swamped, my boss is away, the audit starts on "
            "Monday, {==and our budget is gone.==}"
        ),
        (
            "Hi Eva, thank you. I can't, since we're short of staff. Plus I'm travelling that week. {==On "
            "top of that the budget is gone.==}"
        ),
    ),
    good=(
        (
            "Hi Eva, thank you for asking me to join the panel. I can't, because I teach on Mondays, but I "
            "hope it goes well!"
        ),
        "Hi Eva, thanks for asking. I must pass, as the audit starts on Monday. All the best for the conference!",
        "Hi Eva, thank you! I can't, since I'm moving to Turin that week. I hope it goes well.",
        "Dear Eva, thank you so much for the offer. After careful thought, I've decided to accept another role that's closer to what I want to do. "
        "It was a difficult decision, as I think very highly of your team. I enjoyed our conversations and hope our paths cross again.",
    ),
    near_misses=("Hi Eva, thank you. I can't speak in Turin because I'm away, but I'd also love to hear how it went.",),
)
