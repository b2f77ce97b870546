"""Whether a draft says that they know each other: they've met, worked together, talked, or been introduced."""

from __future__ import annotations

from .phrase import Phrases

_ACQUAINTED = Phrases(
    (
        "(we|you and i|we've) ~2 (met|worked|spoke|talked|studied|shared|share|did|chatted|sat|danced|built|guided|closed|met at|go back|know each|know one|had|were|exchanged|ran|taught|trained)",
        "(met|meeting|worked|working|spoke|speaking|talked|talking|studied|chatted|chatting|connected|sitting|sat|served) (with|to|at|together|under|for|beside|next to) ~1 (you|your|the|our)?",
        "(meet|see|know|hear from|work with|talk to|talk with|speak with|speak to) you (at|in|on|again|for|from|through|when|last|yesterday|and)",
        "(your|as your|a) (former|old|ex) ~1 (student|colleague|intern|client|neighbour|neighbor|teammate|desk|boss|manager|employee)",
        "your (student|class|lecture|lectures|course|elective|intern|patient|tenant|neighbour|neighbor|cousin|friend|brother|sister|seminar)",
        "you (said|offered|asked|told|promised|invited|agreed|mentioned|suggested|taught|trained|hired|interviewed|helped|saw|had|remember|know|bought|were my|sat in|rode|once)",
        "(remember|you'll remember) (me|us|our|i|when)",
        "(suggested|introduced|recommended|told me|gave me your|passed me your|put us in touch|connected us|mentioned) ~5",
        "(he|she|they|who|has|kindly|friend|boss|colleague|brother|sister|teacher|tutor|manager|neighbour) ~1 put me in touch",
        "(thanks|thank you|grateful) ~3 (for (the|your|our|helping|putting|taking|showing|talking|meeting|coming|having|speaking|sharing|answering|all)|again)",
        "(still have your|at the last|since we)",
        "(my|our) (brother|old friend|dear friend)",
        "(it's|this is) ~1 (me|from)",
    )
)
# These only look as if they know each other.
_STRANGER = Phrases(
    (
        "(haven't|have not|never|didn't|did not|don't|yet to) ~3 (met|meet|spoken|talk|talked|know|worked)",
        "(met|spoke|talked|chatted|spoken) (briefly|once|for a (second|moment|minute))",
        "(in|at|on) the same ~2 once",
        "(exchanged|said) ~1 (two|a few|few) words",
        "(near|at) the back",
    )
)


def barely(draft) -> bool:
    """Whether it says that they've hardly met, or not at all."""
    return _STRANGER.first(draft, *draft.body) is not None


def acquainted(draft) -> bool:
    """Whether it says they know each other."""
    kept = draft.memo.get(acquainted)
    if kept is None:
        told = _ACQUAINTED.first(draft, *draft.body) is not None
        kept = draft.memo[acquainted] = told and not barely(draft)
    return kept
