"""More than one follow-up."""

from ..finding import Match
from ..rule import custom, ex


def _find(draft):
    sent = draft.context.get("count", "0")
    if sent in ("1", "2") and draft.body_words:
        yield Match(
            *draft.first_line,
            "One follow-up went out already; this would be the second."
            if sent == "1"
            else "Two or more follow-ups went out already.",
        )


RULE = custom(
    _find,
    code="LE205",
    whole_draft=True,
    level="caution",
    situations=("follow-up",),
    any_language=True,
    message="A follow-up went out already.",
    why="One is a reminder. From the second on, the reader has to deal with you rather than with what you wrote.",
    sources=("followups_advised", "follow-ups"),
    ignore="If they answered in between, or asked you to try again.",
    instead="Leave it here. Meet them another way: comment on what they post, or ask somebody you both know.",
    bad=(
        ex("Hi Tor, {==the ferry museum in Bodø has a free day on 3 June.==} Would it suit?", count="1"),
        ex("Hi Tor, {==the ferry museum in Bodø moved the tour to 9 June.==}", count="2"),
        ex("{==The ferry museum in Bodø has now two free days in June.==}", count="2"),
    ),
    good=(
        ex("Hi Tor, the ferry museum in Bodø has a free day on 3 June. Would it suit? If not, no matter.", count="0"),
        ex("Hi Tor, the ferry museum in Bodø kept your sketch. Shall I send it on?", state="connected"),
        "Hi Tor, the ferry museum in Bodø moved the tour to 9 June. Does that suit your class?",
    ),
    near_misses=(ex("Hi Tor, Bodø has one ferry and two follow-up boats.", count="0"),),
)
