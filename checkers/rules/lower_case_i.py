"""“i” for “I”."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

_I = re.compile(r"i(?<![\w'’.:/@#&-]i)(?:(?=['’](?:m|ve|d|ll)\b)|(?![\w'’.:/)&-]))")


def _find(draft):
    for n, m in enumerate(_I.finditer(draft.masked)):
        if n == 3:
            return
        if not draft.quoted_at(*m.span()):
            yield Match(m.start(), m.end(), "", (Suggestion("apply", "Write “I”", "I", m.start(), m.end()),))


RULE = custom(
    _find,
    keys=("i", "i'm", "i've", "i'd", "i'll"),
    code="LE801",
    level="hint",
    situations=ANY,
    message="“I” is written with a capital.",
    why="In English it always is. A small one looks rushed.",
    sources=("rochester",),
    ignore="Small letters are your style.",
    bad=(
        "Hi Ben, your evening class in Cardiff is why {==i==} work in web design. I'd like to connect.",
        ex(
            "Hi Ben, thanks for connecting. When {==i==} took your class in Cardiff, it was full every week. "
            "Do you still teach there?",
            "first-message",
        ),
        ex("Hi Ben, thanks for connecting. {==i==}'m in Cardiff in May. Do you still teach there?", "first-message"),
    ),
    good=(
        "Hi Ben, your evening class in Cardiff is why I work in web design. I'd like to connect.",
        ex(
            "Hi Ben, thanks for connecting. When I took your class in Cardiff, it was full every week. Do "
            "you still teach there?",
            "first-message",
        ),
        ex("Hi Ben, thanks for connecting. I'm in Cardiff in May. Do you still teach there?", "first-message"),
    ),
    near_misses=("Hi Ben, your list (i) guitars, (ii) amps helped me, i.e. I bought both.",),
)
