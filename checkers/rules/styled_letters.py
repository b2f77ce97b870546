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


def _find(draft):
    if draft.text.isascii():
        return
    for n, m in enumerate(_STYLED.finditer(draft.text)):
        if n == 3:
            return
        s, e = m.span()
        plain = "".join(_plain(c) for c in m.group())
        if plain != m.group():  # the blocks have gaps, where nothing is written
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
    message="These are mathematical symbols that only look like letters.",
    why="Screen readers spell them out as “mathematical bold small a” or skip them, and search does not find them.",
    sources=("wcag-plain",),
    ignore="In mathematics.",
    bad=(
        "Hi Flo, your Nantes tram map is {==𝗯𝗿𝗶𝗹𝗹𝗶𝗮𝗻𝘁==}. I draw the one in Angers.",
        ex("{==𝓒𝓸𝓷𝓰𝓻𝓪𝓽𝓾𝓵𝓪𝓽𝓲𝓸𝓷𝓼==} on the Nantes tram map, Flo!", "congratulate"),
        ex("Line 2 of the Nantes map is {==ｗｉｄｅ==} of the mark: the bridge is missing.", "comment"),
    ),
    good=(
        "Hi Flo, your Nantes tram map is brilliant. I draw the one in Angers.",
        ex("Congratulations on the Nantes tram map, Flo!", "congratulate"),
        ex("Line 2 of the Nantes map bends too early: the bridge is missing. Was that meant?", "comment"),
    ),
    near_misses=(ex("The Nantes line costs 2 € and the map says ½ hour. Łódź is faster?", "comment"),),
)
