"""Slots of a template that were left in."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_PRETEND_NAMES = frozenset("x y z xx name firstname surname recipient company nombre vorname prenom".split())


def _find(draft):
    for s, e in draft.slots[:5]:
        if draft.quoted_at(s, e):
            continue
        yield Match(s, e, "", (Suggestion("fill", "Put in what belongs here", "___", s, e),))
    g = draft.greeting
    if g and g.name.lower() in _PRETEND_NAMES:
        e = g.name_start + len(g.name)
        yield Match(g.name_start, e, "", (Suggestion("fill", "Put in their name", "___", g.name_start, e),))


RULE = custom(
    _find,
    code="LE102",
    level="problem",
    situations=ANY,
    any_language=True,
    message="A blank of a template is still in the text.",
    why="The reader sees at once that the message was made for many and looked at by nobody.",
    sources=("rochester",),
    ignore="Brackets that are meant to be read, as in code or a quotation with a word put in.",
    bad=(
        "Hi {==[First Name]==}, your talk on peat bogs in Assen was a joy. Could I ask you about the dyke?",
        "Hi Ana, I saw what {=={{company}}==} does with cork and would like to hear how you dry it.",
        ex("Dear {==%FIRSTNAME%==}, thank you for the tour of the dairy.", "first-message"),
        ex("Hi {==X==}, thank you for the tour of the dairy in Jura.", "first-message"),
    ),
    good=(
        "Hi Ana, I saw what Corticeira does with offcuts and would like to hear how you dry them.",
        "Hi Piet, your talk on peat bogs in Assen was a joy. I measure dykes in Zeeland and would like to connect.",
        ex(
            "Dear Emil, thank you for the tour of the dairy. How do you keep the wheels from cracking in July?",
            "first-message",
        ),
    ),
    near_misses=(
        ex("You wrote that “they [the dyes] fade”. Did you try walnut?", "comment"),
        "Hi Jo, your footnote said the figure was off by two [sic] and it was. I check tables at Eurostat.",
        "Hi Xu, your paper on kelp in Qingdao is on every desk in our lab.",
    ),
)
