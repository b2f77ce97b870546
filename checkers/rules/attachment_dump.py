"""Several documents at once, or a CV nobody asked for."""

import re

from ..finding import Match
from ..rule import custom, ex

_DOCUMENT = re.compile(
    r"\b(?:cv|resume|résumé|portfolio|cover letter|references|transcripts?|certificates?|diplomas?|deck|slides|"
    r"business plan|brochure|white ?paper|samples|proposal|photos?|screenshots?)\b"
)
_ATTACHED = re.compile(r"\b(?:attach(?:ed|ing|ments?)?|enclosed?|enclosing|see below|find below)\b")


def _find(draft):
    m = _ATTACHED.search(draft.low)
    if not m:
        return
    named = {d.group() for d in _DOCUMENT.finditer(draft.low)}
    if len(named) >= 2:
        yield Match(*draft.sentence_at(m.start()), f"This sends {len(named)} documents at once.")


RULE = custom(
    _find,
    keys=("atta*", "encl*", "below"),
    code="LE404",
    whole_draft=True,
    level="caution",
    situations=("ask", "invite-recruiter", "first-message"),
    message="This sends several documents at once.",
    why="Each one is work for the reader. One, or an offer to send it, is easier to say yes to.",
    sources=("recipients",),
    ignore="If they asked for all of them.",
    instead="Name the one that matters and offer it: “I can send my CV if it helps.”",
    bad=(
        "Hi Gus, you know the Malmö port office. {==I attached my CV, my cover letter and two "
        "references.==} Would you pass one on? Thank you.",
        "Hi Gus, I apply to the Malmö port office. {==Enclosed are a portfolio and a transcript.==} Would "
        "you look at them? Thank you.",
        ex(
            "Hi Gus, thanks for connecting. {==Attached please find my deck and a brochure of Malmö "
            "port.==} What do you think?",
            "first-message",
        ),
    ),
    good=(
        "Hi Gus, you know the Malmö port office. Would you be willing to pass on my CV? I can send it if "
        "so. Thank you.",
        "Hi Gus, I apply to the Malmö port office. Would you have ten minutes for one page of my portfolio? "
        "If not, thank you anyway.",
        ex("Hi Gus, thanks for connecting. Which crane is on your Malmö picture?", "first-message"),
    ),
    near_misses=("Hi Gus, the reference you wrote for Malmö, attached to my file, got me in. Thank you!",),
)
