"""A note or message that starts without addressing anyone."""

from ..finding import Suggestion
from ..rule import ex, missing
from ..situation import INVITATIONS
from ..text.greeting import addressed
from ..text.phrase import Phrases

# Words that answer something. You don't greet people in the middle of a conversation.
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
_BLANK = 30  # code points: a blank this close to the start is for their name


def _unaddressed(draft) -> bool:
    g = draft.greeting
    if g and (g.name or g.impersonal) or addressed(draft.masked) or draft.slots and draft.slots[0][0] < _BLANK:
        return False
    answer = _ANSWER.first(draft, *draft.sentences[0]) if draft.sentences else None
    return not answer or draft.situation in INVITATIONS


def _start(draft) -> tuple[int, int]:
    first = draft.greeting or draft.words[0]
    return first.start, first.end


def _greet(draft, start, end) -> Suggestion:
    """Adds their name to the greeting, or adds a greeting if there's none."""
    g = draft.greeting
    if g:
        return Suggestion("fill", "Greet them by name", f"{g.opener.capitalize()} [their name],", start, end)
    return Suggestion("fill", "Greet them by name", "Hi [their name],\n\n", start, start)


RULE = missing(
    when=_unaddressed,
    at=_start,
    fix=_greet,
    code="LE106",
    level="hint",
    situations=INVITATIONS + ("first-message", "ask", "check-in", "congratulate", "decline"),
    message="You don't greet them by name.",
    why="A name is the smallest sign that you're writing to one person.",
    sources=("politeness",),
    yields_to=("pet-name", "impersonal-greeting"),
    ignore="In the middle of a conversation, where you've already greeted each other.",
    bad=(
        (
            "{==Your==} article on exit interviews made us change ours. I run HR for a chain of bakeries, "
            "and I'd like to connect."
        ),
        ex("{==How's==} the new job? I still use the budget template you made me.", "check-in"),
        "{==Hello,==} your article on exit interviews made us change ours. I run HR for a chain of bakeries.",
    ),
    good=(
        (
            "Hi Luc, your article on exit interviews made us change ours. I run HR for a chain of bakeries, "
            "and I'd like to connect."
        ),
        ex("Hi Jana, how's the new job? I still use the budget template you made me.", "check-in"),
        "Dear Dr Amari, your article on exit interviews made us change ours. I run HR for a chain of bakeries.",
    ),
    near_misses=(
        ex("Congratulations, Jana! Head of payroll at last.", "congratulate"),
        ex("Congrats Lucía! Starting your own shop takes courage.", "congratulate"),
        "Luc, your article on exit interviews made us change ours.",
        "Hi Ola, I like your team's post on returns.",
        "Hi So-young, I like your team's post on returns.",
        "Hi you two, I like your post on returns.",
        "Rory…I like your team's post on returns.",
        ex("Yes of course! Thursday at ten works.", "first-message"),
        ex("Thank you so much for getting back to me.", "ask"),
    ),
)
