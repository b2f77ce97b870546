"""Congratulations on nothing in particular."""

from ..finding import Match
from ..fix import closing
from ..moves import moves_of
from ..moves.anyone import only
from ..rule import custom
from ..text.particulars import particulars
from ..text.phrase import Phrases
from ..text.vocabulary import GENERIC

_OCCASION = Phrases(
    (
        "(role|job|position|promotion|promoted|title|appointment|appointed|anniversary|award|prize|medal|"
        "grant|birthday|degree|graduation|graduating|graduated|doctorate|phd|masters|diploma|licence|"
        "license|certification|certificate|certified|exam|launch|launching|launched|opening|opened|funding|"
        "round|acquisition|exit|ipo|book|paper|article|publication|published|talk|keynote|podcast|film|"
        "album|exhibition|show|wedding|married|baby|daughter|son|retirement|retiring|retired|win|winning|"
        "won|election|elected|milestone|record|marathon|race|team|move|moving|moved|start|starting|year|years|"
        "decade|finish*|complet*|partner|nomination|nominated|shortlist*|scholarship|fellowship|tenure|"
        "professor|defence|defense|thesis|company|shop|restaurant|clinic|practice|project|contract|news|"
        "joined|joining|became|becoming|home|house|recognition|chartership|chartered|bar|accreditation|apprenticeship|qualification|qualified|passing|passed|citizenship|twins|merger|tournament|cup|league|final|premiere|debut|concert|residency|internship|placement|business|studio|viva|leap|venture|achievement|post|move)",
    )
)

_SINCE = Phrases(("(after|since|despite|with) (that|those|all|the|your|so|such) ~3",))  # after that long winter

# What LinkedIn's button congratulates them on.
_BUTTON = frozenset(("role", "position", "job", "anniversary", "work", "promotion", "title", "new", "years", "year"))
BUTTON_WORDS = 14  # most words in such a message, with a polite line after it
_WISHED = Phrases(  # the writer's own wishes: LinkedIn's button doesn't add these
    (
        "(wish|wishing) you ~6",
        "(all the|every|best of|good|lots of) (best|success|luck|happiness|joy) ~3",
        "(enjoy|excited for|happy for|rooting for|cheering for) ~3",
    )
)


def _find(draft):
    if not draft.body_words:
        return
    if _OCCASION.first(draft) is None:
        if not moves_of(draft, "occasion-news", "about-reader") and _nothing_else(draft):
            yield Match(*draft.first_line)
    elif (
        draft.greeting is None
        and draft.signoff is None
        and len(draft.words) <= BUTTON_WORDS
        and not draft.has_digit
        and (moves_of(draft, "congrats", "wish") or draft.has("happy"))
        and all(word.low in _BUTTON or word.low in GENERIC for word in draft.words)
        and any(word.low in _BUTTON for word in draft.words)
        and not _WISHED.first(draft)
    ):
        yield Match(*draft.first_line, "LinkedIn offers everyone this text, and nothing in yours is about them.")


def _nothing_else(draft) -> bool:
    """Whether it's only good wishes: no name except the reader's, and no words that aren't in everyone's
    congratulations."""
    return only(draft, "congrats") and particulars(draft, *draft.body) < 2 and not _SINCE.first(draft, *draft.body)


def _fix(draft, start, end):
    if _OCCASION.first(draft):
        return closing("[a line of your own about it]", "Add a line of your own")(draft, start, end)
    return closing("[what you're congratulating them on, and a line of your own]", "Add what it's for")(
        draft, start, end
    )


RULE = custom(
    _find,
    absence=True,
    fix=_fix,
    code="LE601",
    level="caution",
    situations=("congratulate",),
    message="You don't say what you're congratulating them on.",
    why="LinkedIn offers ready-made congratulations for every date, and most people press the button. Naming the occasion "
    "tells yours apart.",
    sources=("congratulations",),
    ignore="Between close friends, or if they told you a minute ago.",
    instead="Name what happened, and add one line of your own about it.",
    bad=(
        "Hi Jo, {==congratulations, well done and keep it up!==}",
        "{==Congrats on your work anniversary!==}",
        "Hi Jo, {==so happy for you!==} You deserve it.",
        "{==Congrats!==}",
        "{==Congratulations on your new position.==} Hope you're doing well.",
    ),
    good=(
        "Hi Jo, congratulations on the Perth job! Nobody explains a budget the way you do.",
        "Congratulations on ten years at the clinic, Jo! I still tell new nurses about your first night shift.",
        "Hi Jo, your team won the prize! I couldn't be happier for you.",
    ),
    near_misses=(
        "Happy birthday, Jo!",
        "Hi Jo, heard about the baby, so happy for you!",
        "Congrats on the new role, Jo!",
        "Congratulations on the new job! The kitchen won't be the same without you.",
        "Ten years! Happy anniversary!",
        "Congratulations on your new position! Wishing you all the best there.",
        "Hi Jo, congratulations to you and Ben on little Ida! Enjoy the first weeks.",
        "Congrats, Jo! Well deserved after that long winter.",
    ),
)
