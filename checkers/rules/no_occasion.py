"""Congratulations on nothing in particular."""

from ..finding import Match
from ..rule import custom
from ..text.phrase import Phrases
from ..text.signals import specifics

_OCCASION = Phrases(
    (
        "(role|job|position|promotion|promoted|title|appointment|appointed|anniversary|award|prize|medal|"
        "grant|birthday|degree|graduation|graduating|graduated|doctorate|phd|masters|diploma|licence|"
        "license|certification|certificate|certified|exam|launch|launching|launched|opening|opened|funding|"
        "round|acquisition|exit|ipo|book|paper|article|publication|published|talk|keynote|podcast|film|"
        "album|exhibition|show|wedding|married|baby|daughter|son|retirement|retiring|retired|win|winning|"
        "won|election|elected|milestone|record|marathon|race|team|move|moving|start|starting|year|years|"
        "decade|finish*|complet*|partner|nomination|nominated|shortlist*|scholarship|fellowship|tenure|"
        "professor|defence|defense|thesis|company|shop|restaurant|clinic|practice|project|contract|news)",
    )
)


def _find(draft):
    if draft.body_words and _OCCASION.first(draft) is None and specifics(draft) < 2:
        yield Match(*draft.first_line)


RULE = custom(
    _find,
    code="LE601",
    absence=True,
    level="caution",
    situations=("congratulate",),
    message="It does not say what the congratulations are for.",
    why="LinkedIn offers ready-made congratulations for every date, and most people press the button. "
    "Naming the occasion is what tells yours apart.",
    sources=("congratulations",),
    ignore="Between close friends, or in answer to their own news a minute ago.",
    instead="Name what happened, and one line of your own about it.",
    bad=(
        "{==Congrats!!==}",
        "Hi Jo, {==congratulations, well done and keep it up!==}",
        "Hi Jo, {==so happy for you!==} You deserve it.",
    ),
    good=(
        "Hi Jo, congratulations on the Perth harbour job! You read tides like nobody else.",
        "Congratulations on ten years at the pilot station, Jo! I still tell the story of the sleeping whale.",
        "Hi Jo, your Perth tide tables won the prize! I could not be happier for you.",
    ),
    near_misses=("Happy birthday, Jo!",),
)
