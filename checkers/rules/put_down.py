"""Runs down the reader, their work or people like them."""

from ..fix import cut, first_of, instead
from ..rule import ex, said
from ..situation import ANY

RULE = said(
    "slight",
    slot=("how", "put-down"),
    most=2,
    fix=first_of(cut, instead("[what you'd change, and why]", "Say what you'd change")),
    code="LE830",
    level="caution",
    firm=True,
    situations=ANY,
    yields_at=("insult", "picking-apart", "harsh-no", "cold-no", "blame", "guilt"),
    message="This talks down to them or their work.",
    why="People stop reading when they feel judged, and nobody asked for a verdict. It makes a fair point hard to hear.",
    sources=("linkedin-policies",),
    ignore="They asked for your honest opinion.",
    instead="Say what you'd change and why, or leave it out.",
    since="2.0",
    bad=(
        ex("Hi Tom, {==your website looks dated.==} Who looks after it?", "first-message"),
        ex("Hi Nina, {==did you even read my report?==} Page two answers that.", "follow-up"),
        ex("{==Typical consultant talk.==} The shops closed because of the rents.", "comment"),
    ),
    good=(
        ex("Hi Tom, your website has two prices for the same boiler. Which one is right?", "first-message"),
        ex("Hi Nina, page two of the report answers the question about overtime. Is that enough?", "follow-up"),
        ex("In our town the shops closed because of the rents. Did you look at those?", "comment"),
    ),
    near_misses=(
        ex("I can't finish this by Friday, but Monday looks realistic.", "reply"),
        ex("Hi Tom, my website looks dated and I'd like to ask how you redid yours.", "first-message"),
        ex("I'm sorry the delay made your report a mess.", "check-in"),
        ex("Did you read the new parental leave rules? Section 4 answers this.", "comment"),
    ),
)
