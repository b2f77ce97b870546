"""An invitation that speaks only of its writer."""

from ..finding import Match
from ..rule import custom, ex
from ..text.phrase import Phrases
from ..text.signals import specifics

_SHARED = frozenset(
    """we we're we've we'll we'd us our both shared mutual together your yours their fellow role position opening
    vacancy internship job team hiring applied""".split()
)
_EMPTY = Phrases(
    (
        "(connect|connected|connecting|in touch|talk|talking|speak|speaking|chat|chatting|discuss|"
        "discussing|share|work|working) with you",
        "thank you",
        "hope you ~3",
        "how (are|have) you ~1",
        "let you know",
        "(meet|add|contact|know|invite|thank|reach|writing to|write to|speak to|talk to) you",
        "if you ~2",
        "you (can|may|could) ~2 me",
        "are you",
        "do you",
        "would you",
        "could you",
        "can you",
        "will you",
    )
)

_CONTACT = Phrases(
    (
        "(thank you|thanks) for (the|your|calling|sharing|writing|speaking|talking|posting|showing|explaining|that|a)",
        "(good|great|nice|lovely|pleasure) (to|talking|speaking|meeting|seeing) ~1 (talk|meet|speak|see|hear)?",
        "(enjoyed|enjoying|listened|heard|attended|watched|read|saw|visited)",
        "(spoke|talked|chatted|met)",
    )
)


def _find(draft):
    if not draft.body_words or draft.has(*_SHARED) or _CONTACT.first(draft, *draft.body) is not None:
        return
    empty = list(_EMPTY.find(draft, *draft.body))
    for w in draft.body_words:
        if w.low.startswith("you") and not any(s <= w.start < e for s, e in empty):
            return
        if w.low.startswith("ø"):
            return
    if specifics(draft) >= 2 and not _names_somebody(draft):
        yield Match(*draft.first_line)


def _names_somebody(draft) -> bool:
    """“Ines suggested”, “a friend of Omar”: then there is a link, if not a word about the reader."""
    return draft.has("suggested", "recommended", "introduced", "mentioned", "told", "met", "friend", "referred")


RULE = custom(
    _find,
    code="LE105",
    absence=True,
    level="caution",
    situations=("invite-stranger", "invite-recruiter"),
    message="The note says who you are, but nothing about the person it goes to.",
    why="A reason that has to do with the reader is what makes an invitation theirs.",
    sources=("linkedin-2011", "recipients"),
    ignore="If the link is plain from your name alone, as in a family firm.",
    instead="Add what of theirs you know: a post, a project, a place, a person you both know.",
    bad=(
        "Hi Ola, {==I am a beekeeper from Kassel with forty hives and a shop.==} I would love to connect.",
        "Hi Ola, {==I have twelve years in ferry scheduling and two in tram scheduling.==} Happy to connect with you!",
        ex("Hi Ola, {==I am a nurse with ten years in dialysis and looking for a change.==}", "invite-recruiter"),
    ),
    good=(
        "Hi Ola, I keep forty hives in Kassel, and your post on winter feed saved two of them. May I connect?",
        "Hi Ola, Marek Dudek told me that you untangled the ferry roster in Gdynia. I do the same for trams in Oslo.",
        ex(
            "Hi Ola, I am a dialysis nurse with ten years on the ward and saw that you hire for the clinic in Tromsø.",
            "invite-recruiter",
        ),
    ),
    near_misses=("Hi Ola, we both keep bees near Kassel. Shall we connect?",),
)
