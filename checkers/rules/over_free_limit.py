"""Fits a Premium note but not a free one, and the account is not known."""

from ..facts import FACTS
from ..finding import Match
from ..rule import custom, ex
from ..situation import INVITATIONS


def _find(draft):
    free, premium = FACTS["note_limit_free"].value, FACTS["note_limit_premium"].value
    if "account" not in draft.context:
        count = draft.counts[0]
        if free < count <= premium:
            yield Match(
                free,
                len(draft.text),
                f"The note is {count} characters long: Premium can send up to {premium}, a free account {free}.",
            )


RULE = custom(
    _find,
    code="LE120",
    whole_draft=True,
    level="hint",
    situations=INVITATIONS,
    any_language=True,
    message="The note fits a Premium account but not a free one.",
    why="The longest note depends on the account, and which one you have was not said.",
    sources=("note_limit_free", "note_limit_premium"),
    ignore="If you have Premium, Sales Navigator or Recruiter; choose it above and the hint goes away.",
    instead="Choose your account, or shorten the note so that any account can send it.",
    bad=(
        "Hi Sol, your map of the Ebro canals hangs in our office in Lleida. I plan sluices for the river "
        "board, and your way of drawing flow is what we lacked for years. I would like to follow your work "
        "and co{==mpare notes on the delta.==}",
        "Hi Ruta, the fog horn recordings that you put online got our whole village talking, my grandmother "
        "most of all, who kept the light at Ventė. I restore lamps there. May I connect and send you the "
        "log b{==ooks of 1932 to 1938?==}",
        ex(
            "Hi Bea, I joined the tram depot in March and sit behind the paint shop, so we wave more than "
            "we talk. Since we both plan the winter timetable from Monday, I would like to connect here "
            "too, so that mes{==sages reach us both.==}",
            "invite-coworker",
        ),
    ),
    good=(
        "Hi Ruta, your fog horn recordings got our village talking. I restore lamps in Ventė and would like "
        "to connect.",
        ex(
            "Hi Ruta, the fog horn recordings that you put online got our whole village talking, my "
            "grandmother most of all, who kept the light at Ventė. I restore lamps there. May I connect and "
            "send you the log books of 1932 to 1938?",
            account="premium",
        ),
        ex(
            "Hi Bea, I joined the tram depot in March and plan the winter timetable with you from Monday. "
            "Shall we connect?",
            "invite-coworker",
        ),
    ),
    near_misses=(ex("Hi Bea, we plan the winter timetable together.", "invite-coworker", account="free"),),
)
