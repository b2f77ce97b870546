"""Congratulations on nothing in particular."""

from ..fix import closing
from ..moves.anyone import only
from ..rule import missing

_OCCASION = (
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


RULE = missing(
    "occasion-news",
    "about-reader",
    unless=_OCCASION,
    when=lambda draft: only(draft, "congrats"),
    fix=closing("[what you're congratulating them on, and a line of your own]", "Add what it's for"),
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
        "{==Congrats!==}",
        "Hi Jo, {==congratulations, well done and keep it up!==}",
        "Hi Jo, {==so happy for you!==} You deserve it.",
    ),
    good=(
        "Hi Jo, congratulations on the Perth job! Nobody explains a budget the way you do.",
        "Congratulations on ten years at the clinic, Jo! I still tell the story of the frozen keys.",
        "Hi Jo, your team won the prize! I couldn't be happier for you.",
    ),
    near_misses=("Happy birthday, Jo!", "Hi Jo, heard about the baby, so happy for you!"),
)
