"""Several documents at once that nobody asked for."""

import re

from ..finding import Match
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
# They belong to what's asked, or were asked for.
_BELONG = Phrases(
    (
        "(you|you'd|you had|they|form|post|ad|advert|committee|department|school|university) ~2 (asked|asks|ask|requested|requests|wanted|need|needs|said|require|requires)",
        "as (requested|agreed|promised|discussed)",
        "(applied|requisition|to make it easier|for reference|for convenience|application for|my ~2 application)",
    )
)

NAMED_ROLE = 3  # particulars; with fewer the note names no role that the document could be for


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


RULE = custom(
    _find,
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
        "Hi Gus, you know the port office in Malmö. {==I've attached my CV, my cover letter and a portfolio.==} Would you pass one on? Thank you.",
        "Hi Gus, I'd like to join the port office in Malmö. {==Enclosed are a portfolio and a transcript.==} Would you look at them? Thank you.",
        ex(
            "Hi Gus, thanks for connecting. {==Attached is my deck and a brochure about Malmö port.==} What do you think?",
            "first-message",
        ),
    ),
    good=(
        "Hi Gus, we worked together at the port office in Malmö. Would you be willing to pass on my CV? I can send it if so. Thank you.",
        "Dear Professor Gus, I took your statistics course in spring. Would you write a reference for my master's? I've attached my CV and transcript to make it "
        "easier. I completely understand if you can't. Thank you.",
        ex("Hi Gus, thanks for connecting. Which crane is in your picture of Malmö port?", "first-message"),
    ),
    near_misses=("Hi Gus, the reference you wrote for Malmö, attached to my CV, got me the job. Thank you!",),
)
