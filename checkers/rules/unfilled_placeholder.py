"""Blanks from a template that haven't been filled in."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

LONGEST = 40  # how much of a blank we show, in code points


def _find(draft):
    for blank in draft.blanks:
        s, e = blank.start, blank.end
        if draft.quoted_at(s, e) and not _is_all_quoted(draft):
            continue
        shown = draft.text[s:e] if e - s <= LONGEST else draft.text[s : s + LONGEST] + "…"
        name, written = blank.holds, draft.text[s + 1 : e - 1]
        if written.replace(",", "") == name:
            name = written
        if not name or len(name) > LONGEST:
            fix = Suggestion("fill", "Fill this in", "___", s, e)
        elif name.split()[0].split("'")[0] in _OWNED:
            fix = Suggestion("fill", f"Fill in {name}", f"[{name}]", s, e)
        else:
            fix = Suggestion("fill", f"Fill in the {name}", f"[{name}]", s, e)
        yield Match(s, e, f"You've left a template blank unfilled: “{shown}”.", (fix,))


_OWNED = frozenset(
    "your their his her my our a an the specific one two some any something x what which who why how when where whether".split()
)


def _is_all_quoted(draft) -> bool:
    """Whether the whole message is in quotation marks, as in answers from chatbots."""
    return any(2 * (e - s) > len(draft.text) for s, e in draft.quotes)


RULE = custom(
    _find,
    code="LE102",
    level="problem",
    situations=ANY,
    any_language=True,
    message="You've left a template blank unfilled.",
    why="It shows that you wrote this for a list of people. It also shows that nobody read it before it went out.",
    sources=("rochester",),
    ignore="You want it to read like that, as in code or a quotation with a word added.",
    bad=(
        (
            "Hi {==[First Name]==}, your talk on onboarding helped me a lot. I run HR for a chain of "
            "bakeries, and I'd like to connect."
        ),
        (
            "Hi Ana, I saw what {=={{company}}==} does with returns. We're setting up the same in Leeds, and "
            "I'd like to connect."
        ),
        ex("Dear {==%FIRSTNAME%==}, thank you for showing me around the clinic.", "first-message"),
        ex("Hi {==Prospect==}, thank you for showing me around the clinic.", "first-message"),
        "Hi Ana, I loved your piece on {==insert topic==}, and I teach maths in Leeds.",
    ),
    good=(
        (
            "Hi Piet, your talk on onboarding helped me a lot. I run HR for a chain of bakeries, and I'd "
            "like to connect."
        ),
        "Hi Ana, I saw what Northway does with returns. We're setting up the same in Leeds, and I'd like to connect.",
        ex("Dear Emil, thank you for showing me around the clinic. How do you plan the night shifts?", "first-message"),
    ),
    near_misses=(
        ex("You wrote that “they [the invoices] pile up”. Did you try weekly runs?", "comment"),
        "Hi Jo, your footnote said the figure was off by two [sic] and it was. I check tables for a bank.",
        "Hi Xu, everybody on our team has read your paper on rust.",
        "Hi Ana, your TODO app post made me delete half of mine.",
        ex("The chart [PDF, 2 MB] is on our page. Which year do you need?", "comment"),
        ex("The {{ user }} trick in Jinja saved my day. Do you use it in emails too?", "comment"),
    ),
)
