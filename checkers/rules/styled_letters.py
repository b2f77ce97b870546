"""Unicode's mathematical letters used as bold or script."""

import re
import unicodedata

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_LETTERS = (
    "\U0001d400-\U0001d7ff\u249c-\u24e9\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\U0001f110-\U0001f149\U0001f150-\U0001f169"
    "\U0001f170-\U0001f189"
)
_STYLED = re.compile(f"[{_LETTERS}](?:[{_LETTERS} '’.,:;!?()&/0-9-]*[{_LETTERS}])?")
_WIDE = re.compile(r"[\uff10-\uff5a\W\d]+")
_EAST_ASIAN = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")

_SMALL = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnopqrstuvwyz"))
_SMALL_CAPITALS = re.compile("[" + "".join(_SMALL) + "](?:[x '.,!-]?[" + "".join(_SMALL) + "]){2,}")
_RAISED = re.compile("[ʰ-ʸˠ-ˤᴬ-ᵪᶜᶠᶻⁱⁿₐ-ₜ](?: ?[ʰ-ʸˠ-ˤᴬ-ᵪᶜᶠᶻⁱⁿₐ-ₜ]){2,}")
_LINES = "\u0305\u0330\u0332\u0333\u0335-\u0338\u033f\u035f\u20d2\u20d3\u20dd-\u20e4"
_LINED = re.compile(f"(?:[^\\W_][{_LINES}]+[ {_LINES}]{{0,3}}){{3,}}(?<! )")
_FLAGS = "\U0001f1e6-\U0001f1ff"  # two of them together are a flag
_SPELT = re.compile(f"(?<![{_FLAGS}])[{_FLAGS}](?: [{_FLAGS}]){{2,}}(?![{_FLAGS}])")
MOST = 3


def _find(draft):
    found = []
    for m in _STYLED.finditer(draft.text):
        plain = "".join(_plain(c) for c in m.group())
        # A single letter is a variable, and some places in these blocks have no letter.
        wide = _WIDE.fullmatch(m.group()) and _EAST_ASIAN.search(draft.text)  # Japanese writes English words like this
        if plain != m.group() and sum(c.isalpha() for c in plain) > 1 and not wide:
            found.append((*m.span(), plain))
    for m in _SMALL_CAPITALS.finditer(draft.text):
        if any("\u1d00" <= c <= "\u1d2b" for c in m.group()):  # the others are also phonetic symbols
            found.append((*m.span(), "".join(_SMALL.get(c, c) for c in m.group())))
    for m in _RAISED.finditer(draft.text):
        found.append((*m.span(), unicodedata.normalize("NFKC", m.group())))
    for m in _LINED.finditer(draft.text):
        found.append((*m.span(), re.sub(f"[{_LINES}]", "", m.group())))
    for m in _SPELT.finditer(draft.text):
        found.append((*m.span(), "".join(map(_plain, m.group().replace(" ", "")))))
    for s, e, plain in sorted(found)[:MOST]:
        yield Match(s, e, "", (Suggestion("apply", f"Write “{plain}”", plain, s, e),))


def _plain(c: str) -> str:
    if "\U0001f110" <= c <= "\U0001f189":  # NFKC doesn't change squared and negative letters
        return chr(ord("A") + (ord(c) - 0x1F110) % 32)
    if "\U0001f1e6" <= c <= "\U0001f1ff":
        return chr(ord("A") + ord(c) - 0x1F1E6)
    return unicodedata.normalize("NFKC", c).strip("()") or c


RULE = custom(
    _find,
    possible=lambda draft: not draft.text.isascii(),
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
