"""An invitation that could go to anyone: it says neither why them nor why connect."""

from ..fix import opening, why_them
from ..moves.about_reader import anything
from ..moves.anyone import only
from ..rule import ex, missing
from ..situation import INVITATIONS


def _could_be_anyones(draft) -> bool:
    if only(draft, "praise-generic"):
        return True
    return draft.situation == "invite-stranger" and not draft.slots and not draft.links and not anything(draft)


RULE = missing(
    when=_could_be_anyones,
    fix=why_them(opening),
    code="LE104",
    level="caution",
    situations=INVITATIONS,
    message="You don't say why you're writing to this person: you could send this to anyone.",
    why="They'd have to guess who you are and what you want, and most people don't.",
    sources=("people_you_know", "time-2015"),
    ignore="If you've just told them in person that you'd send an invitation.",
    instead="Add one real detail: where you met, something they wrote, or what you have in common.",
    yields_to=("generic-invitation", "missing-context", "generic-praise", "missing-role", "nothing-recalled"),
    bad=(
        "Hi Ewa, {==I'd love to connect and learn more about your work.==}",
        "Hello Ewa, {==hope you are doing well today.==} Looking forward to connecting!",
        "Hi Nils, {==I'd love to connect with you and learn more about your work at Fastmark.==}",
        ex("Hi Ewa, {==hope you're having a great week.==} It'd be great to connect!", "invite-coworker"),
    ),
    good=(
        "Hi Ewa, your post on exit interviews is pinned above my desk. I'd love to connect and see what comes next.",
        "Hi Ewa, we both teach English to adults, you in Gdynia and I in Bari. May I connect?",
        ex(
            "Hi Ewa, I'm on the payroll team, and we share the fourth floor. It'd be great to connect!",
            "invite-coworker",
        ),
        ex(
            "Hi Ewa, I'm a nurse with eight years on the ward and saw the opening for a ward manager in Gdynia.",
            "invite-recruiter",
        ),
    ),
    near_misses=("Hi Ewa, we both studied at UFPE. Would love to connect!", "Hi Ewa, greetings from a rainy Bergen!"),
)
