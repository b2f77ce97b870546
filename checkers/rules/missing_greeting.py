"""A note or message that starts without addressing anyone."""

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import INVITATIONS
from ..text.greeting import addressed
from ..text.phrase import Phrases

# Words that answer: in a conversation under way nobody greets.
_ANSWER = Phrases(
    (
        "^(yes|yep|yeah|no|sure|sounds|perfect|great|ok|okay|absolutely|definitely|totally|fair enough|understood|got it|thanks"
        "|thank you|ta|cheers|many thanks|sorry|apologies|no problem|no worries|congrats|congratulations|well done|of course|happy to"
        "|that|welcome|agreed|will do|done|just saw|heard|hear)",
        "^i ~1 (completely|totally|fully|quite)? (understand|agree|appreciate|see)",
        "(get|getting|got|coming|come) back to me",
        "(thanks|thank you) ~3 (reply|message|note|answer|invitation|email|letter)",
    )
)
_OPENING = INVITATIONS + ("first-message", "ask", "check-in", "congratulate", "decline")


def _find(draft):
    g = draft.greeting
    if not draft.body_words or g and (g.name or g.impersonal) or addressed(draft.masked):
        return
    answer = _ANSWER.first(draft, *draft.sentences[0]) if draft.sentences else None
    if answer and draft.situation not in INVITATIONS:
        return
    if draft.slots and draft.slots[0][0] < 30:
        return  # a blank where the name belongs
    if g:
        fill = Suggestion("fill", "Greet them by name", f"{g.opener.capitalize()} ___,", g.start, g.end)
        yield Match(g.start, g.end, "You greet them, but not by name.", (fill,))
    else:
        w = draft.words[0]
        yield Match(w.start, w.end, "", (Suggestion("fill", "Greet them by name", "Hi ___,\n\n", w.start, w.start),))


RULE = custom(
    _find,
    code="LE106",
    absence=True,
    level="hint",
    situations=_OPENING,
    message="You start without a greeting.",
    why="A name is the smallest sign that you're writing to one person.",
    sources=("politeness",),
    yields_to=("pet-name", "impersonal-greeting"),
    ignore="In the middle of a conversation, where you've already greeted each other.",
    bad=(
        "{==Your==} article on exit interviews is pinned above my desk. I run HR for a small bakery.",
        "{==Hello,==} your article on exit interviews is pinned above my desk. I run HR for a small bakery.",
        ex("{==How==} is the new flat? The beans from your garden are up to my knee.", "check-in"),
    ),
    good=(
        "Hi Luc, your article on exit interviews is pinned above my desk. I run HR for a small bakery.",
        "Dear Dr Amari, your article on exit interviews is pinned above my desk. I run HR for a small bakery.",
        ex("Jana, thank you for the seeds. The beans are up to my knee. How was your harvest?", "check-in"),
    ),
    near_misses=(
        ex("Congratulations, Jana! Head of payroll at last.", "congratulate"),
        ex("Congrats Lucía! Starting your own shop takes courage.", "congratulate"),
        "Luc, your article on exit interviews is pinned above my desk.",
        "Rory…I like your team's post on returns.",
        ex("Yes of course! Thursday at ten works.", "first-message"),
        ex("Thank you so much for getting back to me.", "ask"),
    ),
)
