"""A link in a first message."""

from ..finding import Suggestion
from ..fix import first_of, instead
from ..moves import moves_of
from ..rule import ex, too_many
from ..situation import INVITATIONS
from ..text.phrase import Phrases

_YOURS = Phrases(("your",))
# A salesperson says this to anyone.
_ANYONES = Phrases(
    (
        "your ~1 (team|teams|business|businesses|clients|customers|staff|employees|needs|copy|free|vote|support|thoughts|feedback|opinion|career|sales|time|convenience|interest|network|"
        "audience|industry|market|goals|skills|growth|success|revenue|leads|income|future|life|family|health|place|seat|spot|slot|ticket|chance|attention|availability|calendar|"
        "help|view|views|take|inbox|friends|colleagues|contacts|people|organisation|organization|members|guests|account|budget|costs|brand|marketing|website's|rankings)",
    )
)
_THEIRS = Phrases(
    (
        "you (wrote|made|posted|shared|built|gave|published|asked|wanted|mentioned)",
        "(role|position|opening|vacancy|job|posting|internship|job description)",
        "(cv|resume|résumé|portfolio|github|thesis|paper|dataset|repo|repository)",
        "(i|we) (mentioned|promised|talked about|spoke about|told you about|showed you|meant)",
        "(as promised|from the (talk|session|workshop|event|panel))",
    )
)
_WANTED = Phrases(("you (mentioned|asked|said|wrote|wanted|needed|posted|were (asking|looking|wondering|searching))",))


def _cold_links(draft) -> list[tuple[int, int]]:
    """The first link, if the reader hasn't asked for it and it isn't about them."""
    if not draft.links or _WANTED.first(draft) or moves_of(draft, "acquainted"):
        return []
    s, e = draft.links[0]
    if s >= draft.body[1]:
        return []
    a, b = draft.sentence_at(s)
    if draft.low[max(0, s - 1)] in "([":  # a link in brackets belongs to the sentence before it
        a = draft.sentence_at(max(0, a - 2))[0]
    anyones = [start for start, _ in _ANYONES.find(draft, a, b)]
    if _THEIRS.first(draft, a, b) or any(start not in anyones for start, _ in _YOURS.find(draft, a, b)):
        return []
    return [(s, e)]


def _without_the_bracket(draft, start, end):
    """The sentence without the link in brackets."""
    text = draft.text
    last = end if text[end : end + 1] == ")" else end - 1
    if text[start - 1 : start] != "(" or text[last : last + 1] != ")" or draft.sentence_at(start)[0] >= start - 1:
        return None
    return Suggestion("apply", "Cut the link", "", start - 2 if text[start - 2] == " " else start - 1, last + 1)


RULE = too_many(
    _cold_links,
    0,
    fix=first_of(_without_the_bracket, instead("May I send you the link to [what's there]?", "Offer to send the link")),
    yields_to=("booking-at-once",),
    code="LE109",
    level="caution",
    situations=INVITATIONS + ("first-message",),
    message="You've put a link in your first message, and that can look like an advert or a scam.",
    why="People are taught not to follow links from strangers, and LinkedIn's own filters look at them. A link also uses up characters.",
    sources=("weak-ask", "linkedin-policies"),
    ignore="If the link leads to something they made, or they've asked for it.",
    instead="Leave the link out and say in a few words what's there. Send it when they ask.",
    bad=(
        (
            "Hi Ben, your video on rye starters got me through the winter. I bake in Leeds, and my recipes "
            "are here: {==breadmap.example.com/leeds==}"
        ),
        ex(
            "Hi Ben, thanks for connecting! Have a look at {==www.rye-school.example==} when you have a "
            "minute. How's the new shop?",
            "first-message",
        ),
        ex(
            "Hi Ben, thanks for connecting. Your business could be listed here: {==https://shops.example.org/join==}",
            "first-message",
        ),
        "Hi Ben, we both teach maths in Hull. My worksheets are here: {==https://maths.example.org==}",
    ),
    good=(
        (
            "Hi Ben, your video on rye starters got me through the winter. I bake in Leeds, and I'd like to "
            "connect and swap recipes."
        ),
        ex(
            "Hi Ben, thanks for connecting! I've put together a list of small mills in the north. Would you "
            "like the link? And how's the new shop?",
            "first-message",
        ),
        (
            "Hi Ben, your piece at https://mill.example.org/rye-1950 is the best I've read on old rye. I "
            "bake it in Leeds."
        ),
    ),
    near_misses=(
        "Hi Ben, I write about bakeries for the Leeds paper, e.g. last week on yours. Could we connect?",
        "Hi Ben, here's the rye recipe we talked about at the fair: https://rye.example.org",
    ),
)
