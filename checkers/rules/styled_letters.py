"""Letters from the mathematical blocks of Unicode used as bold or script."""

import re
import unicodedata

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_STYLED = re.compile(
    "[\U0001d400-\U0001d7ff\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189]"
    "(?:[\U0001d400-\U0001d7ff\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189 '.,!-]*"
    "[\U0001d400-\U0001d7ff\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189])?"
)

_SMALL = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"))
_SMALL_CAPITALS = re.compile("[" + "".join(_SMALL) + "](?:[x '.,!-]?[" + "".join(_SMALL) + "]){2,}")
_LINED = re.compile("(?:[^\\W_][\u0332\u0336][ \u0332\u0336]{0,2}){3,}")
MOST = 3


def _find(draft):
    if draft.text.isascii():
        return
    found = []
    for m in _STYLED.finditer(draft.text):
        plain = "".join(_plain(c) for c in m.group())
        # A letter alone is a variable; and the blocks have gaps, where nothing is written.
        if plain != m.group() and sum(c.isalpha() for c in plain) > 1:
            found.append((*m.span(), plain))
    for m in _SMALL_CAPITALS.finditer(draft.text):
        if any("\u1d00" <= c <= "\u1d2b" for c in m.group()):  # others are phonetic too
            found.append((*m.span(), "".join(_SMALL.get(c, c) for c in m.group())))
    for m in _LINED.finditer(draft.text):
        found.append((m.start(), m.end(), re.sub("[\u0332\u0336]", "", m.group())))
    for s, e, plain in sorted(found)[:MOST]:
        yield Match(s, e, "", (Suggestion("apply", f"Write “{plain}”", plain, s, e),))


def _plain(c: str) -> str:
    if "\U0001f130" <= c <= "\U0001f189":  # squared and negative letters have no compatibility form
        return chr(ord("A") + (ord(c) - 0x1F130) % 32)
    return unicodedata.normalize("NFKC", c)


RULE = custom(
    _find,
    code="LE807",
    level="caution",
    situations=ANY,
    any_language=True,
    message="These are maths symbols that only look like letters.",
    why="Screen readers spell them out as “mathematical bold small a” or skip them, and search can't find them.",
    sources=("wcag-plain",),
    ignore="You're writing about maths.",
    bad=(
        "Hi Flo, your Excel course was {==𝗯𝗿𝗶𝗹𝗹𝗶𝗮𝗻𝘁==}. I do the payroll for a school, and I'd like to connect.",
        ex(
            "{==𝓒𝓸𝓷𝓰𝓻𝓪𝓽𝓾𝓵𝓪𝓽𝓲𝓸𝓷𝓼==} on the teaching award, Flo! Your evening course got me my first job.", "congratulate"
        ),
        ex("Column 2 of the table is {==ｗｉｄｅ==} of the mark: one month is missing.", "comment"),
        ex("{==ʏᴏᴜʀ ᴛᴀʟᴋ==} on payroll was the best of the day. Will the slides be online?", "comment"),
    ),
    good=(
        "Hi Flo, your Excel course was brilliant. I do the payroll for a school, and I'd like to connect.",
        ex("Congratulations on the teaching award, Flo! Your evening course got me my first job.", "congratulate"),
        ex("Column 2 of the table is missing one month. Was that on purpose?", "comment"),
    ),
    near_misses=(
        ex("The tram costs 2 € and takes ½ an hour. Is Łódź faster?", "comment"),
        ex("If 𝑥 grows, so does 𝜆. Is that always so?", "comment"),
    ),
)
