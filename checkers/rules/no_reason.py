"""An invitation that could go to anyone: it says neither why them nor why connect."""

from ..fix import opening, why_them
from ..moves import moves_of
from ..moves.about_reader import is_about_reader
from ..moves.anyone import only
from ..rule import ex, missing
from ..situation import INVITATIONS


def _could_go_to_anyone(draft) -> bool:
    if only(draft, "praise-generic"):
        return True
    if draft.situation != "invite-stranger" or draft.slots or draft.links:
        return False
    speaks = any(clause.subject in ("i", "we") for clause in draft.clauses) or moves_of(
        draft, "request-connect", "stock-reason"
    )
    return bool(speaks) and not is_about_reader(draft)


RULE = missing(
    when=_could_go_to_anyone,
    fix=why_them(opening),
    code="LE104",
    level="caution",
    situations=INVITATIONS,
    message="You don't say why you're writing to this person: you could send this to anyone.",
    why="They'd have to guess who you are and what you want, and most people don't.",
    sources=("people_you_know", "time-2015"),
    ignore="If you've just told them in person that you'd send an invitation.",
    instead="Add one real detail: where you met, something they wrote, or what you have in common.",
    yields_to=(
        "generic-invitation",
        "missing-context",
        "generic-praise",
        "missing-role",
        "nothing-recalled",
        "nothing-about-them",
        # these explain better what the writer wants
        "pitch",
        "off-platform",
        "flattery",
        "favour-at-once",
        "vague-collaboration",
        "money-asked",
        "mass-mail",
        "looks",
        "prying",
        "any-job",
        "link-at-once",
        "booking-at-once",
        "demand",
        "guilt",
        "insult",
        "no-pitch-pitch",
        "bargain",
        "presumed-yes",
        "decided-for-them",
        "vague-opportunity",
        "hollow-job",
        "hidden-employer",
        "pet-name",
        "vague-ask",
        "chasing",
        "called-email",
        "attachment-dump",
        "self-promotion",
        "jargon",
    ),
    bad=(
        "Hi Ewa, {==I'd love to connect and learn more about your work.==}",
        "Hello Ewa, {==hope you are doing well today.==} Looking forward to connecting!",
        "Hi Nils, {==I'd love to connect with you and learn more about your work at Fastmark.==}",
        ex("Hi Ewa, {==hope you're having a great week.==} It'd be great to connect!", "invite-coworker"),
        "Hi Nils, {==only twelve more to reach 2,000 connections.==} Will you be one of them?",
        "Hi Nils, {==I was going through a list of plant managers in Ohio.==} Let's connect!",
        "Hi Nils, {==here to meet whoever likes data as much as I do!==}",
    ),
    good=(
        (
            "Hi Ewa, your post on exit interviews made us rewrite ours. I run HR for a small software firm, "
            "and I'd love to connect."
        ),
        (
            "Hello Ewa, we both teach English to adults, you in Gdynia and I in Bari. I'd like to connect "
            "and swap lesson ideas."
        ),
        ex(
            "Hi Ewa, I'm on the payroll team, and we share the fourth floor. It'd be great to connect!",
            "invite-coworker",
        ),
        ex(
            "Hi Ewa, I'm a nurse with eight years on the ward and saw the opening for a ward manager in Gdynia.",
            "invite-recruiter",
        ),
    ),
    near_misses=(
        "Hi Ewa, your team built the bridge I cycle over every day.",
        "Hi Ewa, my father sold you the shop in 1998.",
        "Hi Ewa, I coach children in Odense and we use your warm-up.",
        "Hi Ewa, thank you for the seed list. Mine came up in a week!",
        "Hi Ewa, I'm starting as a receptionist on Monday and wanted to say hello to a few people.",
        "Hi Ewa, like you I went back to college at fifty. I'm becoming a plumber.",
        "Hi Ewa, the piece in the Independent made me laugh out loud.",
        "Hi Ewa, where do people in Abergele buy bread?",
        "Hi Ewa, we both studied at UFPE. Would love to connect!",
        "Hi Ewa, greetings from a rainy Bergen!",
        "Hi Ewa, your work on the Bergen Light Rail tickets is the clearest I've seen. Would love to connect.",
        "Hi Ewa, I'm retraining as a bookkeeper and noticed your experience with small charities. I'd love to connect.",
    ),
)
