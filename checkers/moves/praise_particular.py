"""Praise with a detail: what exactly was good, or what it changed."""

from ..move import custom, move_at
from ..text.phrase import Phrases
from . import moves_of
from .praise_generic import detailed

_GOOD = Phrases(
    (
        "(great|good|brilliant|lovely|excellent|fantastic|wonderful|superb|neat|clever|beautiful|helpful|useful|amazing|incredible"
        "|impressive|inspiring|fine|nicest|best|better|kind|generous|patient|clear|clearest|cool|funny|sharp|thoughtful|gold|mint)",
        "(loved|liked|enjoyed|admire|admired|appreciated|impressed|inspired|struck) ~2 (your|how|the|that|by|with)",
        "(saved|helped|taught|convinced|changed|inspired|made|got|kept) ~2 (me|us|my|our|it|them|two|three)",
        "(still|keep|keeps) (use|using|talk|talking|quote|quoted|think|laughing|quoting|remember)",
        "(stayed|stuck|resonated) with me",
        "made (me|us|my|our) ~3",
        "(up on|taped|pinned|printed|on our wall|on my wall)",
        "new to me",
        "(you were|you are|you're) right (to|that|about)",
    )
)


_NO_PRAISE = Phrases(
    (
        "best ~1 (contacts|clients|customers|leads|angels|candidates|investors|buyers|suppliers|people)",
        "(best|good|great|better|perfect|right) ~1 (time|moment|price|prices|deal|offer|practice|practices|way|wishes|regards|option|investment)",
    )
)


def _find(draft):
    seen = {move.start for move in moves_of(draft, "praise-generic")}
    for start, end in _GOOD.find(draft, *draft.body):
        move = move_at(draft, start, end)
        told = draft.low[move.start : move.end]
        other = _NO_PRAISE.first(draft, start, move.end)
        if other is not None and other[0] == start:
            continue
        if move.start in seen or move.asks or not detailed(draft, move.start, move.end, 2):
            continue
        if "you" in told or move.subject in ("it", ""):
            seen.add(move.start)
            yield move


MOVE = custom(
    _find,
    search=(_GOOD,),
    examples=(
        "Hi Ana, your checklist {==saved me==} two days in the March accounts.",
        "Hi Leo, I {==loved how==} you let the quiet ones write first.",
        "Hi Mira, your point about the night rota {==stayed with me==}.",
        "Hi Sam, the bit on returns in your talk was {==brilliant==}.",
    ),
    near_misses=(
        "Hi Ana, your profile is impressive.",
        "Hi Leo, great post!",
        "Hi Mira, is it a good time?",
        "Hi Jo, it's the best time to invest before the rates rise.",
    ),
)
