"""Several documents that they haven't asked for."""

import re

from ..finding import Match
from ..fix import instead
from ..moves import moves_of
from ..rule import custom, ex
from ..text.particulars import particulars
from ..text.phrase import Phrases

_DOCUMENT = re.compile(
    r"\b(?:cv|resume|résumé|portfolio|cover letter|references|transcripts?|certificates?|diplomas?|deck|slides|"
    r"business plan|brochure|white ?paper|samples|proposal|photos?|screenshots?)\b"
)
_ATTACHED = re.compile(
    r"\b(?:here(?:'s| is| are) my|attach(?:ed|ing|ments?)?|enclosed?|enclosing|see below|find below)\b"
)
# The request needs them, or the reader has asked for them.
_BELONG = Phrases(
    (
        "(you|you'd|you had|they|form|post|ad|advert|committee|department|school|university) ~2 (asked|asks|ask|requested|requests|wanted|need|needs|said|require|requires)",
        "as (requested|agreed|promised|discussed)",
        "(applied|requisition|to make it easier|for reference|for convenience|application for|my ~2 application)",
    )
)

_THEM = re.compile(r"\b(?:them|they|these|those|both|all (?:three|four)|one of|either)\b")

NAMED_ROLE = 3  # particulars: a note with fewer doesn't name a role that the document could be for


def _find(draft):
    m = _ATTACHED.search(draft.low)
    if not m or _BELONG.first(draft, *draft.body):
        return
    named = {d.group().rstrip("s") for d in _DOCUMENT.finditer(draft.low)}
    few = 4 if moves_of(draft, "request-recommendation") else 2
    if len(named) >= few:
        yield Match(*draft.sentence_at(m.start()), f"You're sending {len(named)} documents at once.")
    elif draft.situation == "invite-recruiter" and named and particulars(draft, *draft.body) < NAMED_ROLE:
        yield Match(*draft.sentence_at(m.start()), "You're sending a document they haven't asked for.")


def _offer(draft, start, end):
    """Offer the most important document instead of sending them all, unless the text says "them" afterwards."""
    if _THEM.search(draft.low, end):
        return None
    named = [d.group() for d in _DOCUMENT.finditer(draft.low, start, end)] or [""]
    first = next((name for name in named if name in ("cv", "resume", "résumé")), named[0])
    whose = (
        "the"
        if first.rstrip("s") in ("deck", "slide", "brochure", "white paper", "proposal", "business plan")
        else "my"
    )
    document = f"{whose} {first.replace('cv', 'CV')}" if first else "[your most important document]"
    return instead(f"I can send you {document} if it helps.")(draft, start, end)


RULE = custom(
    _find,
    fix=_offer,
    keys=("atta*", "encl*", "below"),
    code="LE404",
    whole_draft=True,
    level="caution",
    situations=("ask", "invite-recruiter", "first-message"),
    message="You're sending several documents at once.",
    why="Each one is work for them. One, or an offer to send it, is easier to say yes to.",
    sources=("recipients",),
    ignore="If they asked for all of them.",
    instead="Pick the one that matters and offer it: “I can send my CV if it helps.”",
    bad=(
        (
            "Hi Gus, I'm applying for the support role in Malmö. {==I've attached my CV, my cover letter and "
            "a portfolio.==} Would you pass them on? Thank you."
        ),
        ex(
            "Hi Gus, thanks for connecting. {==Attached is my deck and a brochure about our payroll "
            "course.==} What do you think?",
            "first-message",
        ),
        (
            "Hi Gus, I'd like to join your design team in Malmö. {==Enclosed are a portfolio and a "
            "transcript.==} Would you look at them? Thank you."
        ),
    ),
    good=(
        (
            "Hi Gus, I'm applying for the support role in Malmö. Would you be willing to pass on my CV? I "
            "can send it if so. Thank you."
        ),
        ex(
            "Hi Gus, thanks for connecting. I teach a payroll course in Lund. How did you choose the system in Malmö?",
            "first-message",
        ),
        (
            "Dear Professor Lind, I took your statistics course in spring. Would you write a reference for "
            "my master's? I've attached my CV and transcript to make it easier. I completely understand if "
            "you can't. Thank you."
        ),
    ),
    near_misses=("Hi Gus, the reference you wrote for Malmö, attached to my CV, got me the job. Thank you!",),
)
