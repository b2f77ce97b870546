"""An invitation in which nothing is particular: it says neither why them nor why connect."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.signals import specifics


def _find(draft):
    if draft.words and specifics(draft) < 2:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE104",
    absence=True,
    level="caution",
    situations=INVITATIONS,
    message="Nothing here says why you write to this person: it would fit anybody.",
    why="Whoever reads it has to guess who you are and what you want, and most people do not.",
    sources=("people_you_know", "time-2015"),
    ignore="If you told them a moment ago, in person, that the invitation is coming.",
    instead="Add one true detail: where you met, what you read of theirs, which work or place you share.",
    yields_to=("generic-invitation", "missing-context"),
    bad=(
        "Hi Ewa, {==I'd love to connect and learn more about your work.==}",
        "Hello Ewa, {==hope you are doing well today.==} Looking forward to connecting!",
        ex("Hi Ewa, {==I am interested in opportunities and would love to talk.==}", "invite-recruiter"),
    ),
    good=(
        "Hi Ewa, we both teach joinery to adults, you in Gdynia and I in Bari. May I connect?",
        "Hi Ewa, your dovetail jig from the May issue is on my bench. I would love to see what comes next.",
        ex(
            "Hi Ewa, I am a joiner with eight years in theatre workshops and saw the opening for a stage "
            "carpenter at the Baltic Opera.",
            "invite-recruiter",
        ),
    ),
    near_misses=("Hi Ewa, we both studied at UFPE. Would love to connect!",),
)
