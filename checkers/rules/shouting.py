"""Words in capitals."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY
from ..text.vocabulary import GENERIC

_RUN = re.compile(r"[A-ZÀ-Þ](?<![\w&-][A-ZÀ-Þ])[A-ZÀ-Þ']+(?:[ ,]+(?:[A-ZÀ-Þ][A-ZÀ-Þ']+|I|A)(?![\w-]))*(?![\w&-])")
_PLAIN = (
    frozenset(
        "free urgent now limited only today offer deal hiring remote apply click join win cash money income "
        "bonus salary never always stop rude spam old attention dream".split()
    )
    | GENERIC
)
_ABBREVIATIONS = frozenset(
    "us it or in am an as at be by do go he hi if me my no of oh ok on pm so to up we it's hr id re mr ms "
    "dr x y ur ppl eu uk uni".split()
)


def _find(draft):
    runs = []
    for m in _RUN.finditer(draft.masked):
        words = re.findall(r"[^\W\d_]+(?:'\w+)?", m.group().lower())
        loud = [w for w in words if w in _PLAIN and (len(w) > 3 or (w not in _ABBREVIATIONS and len(words) > 2))]
        if loud:
            runs.append((m, words, len(loud)))
    if sum(n for _, _, n in runs) < 2:
        return
    for m, words, _ in runs[:3]:
        s, e = m.span()
        if all(w in _PLAIN or w in ("i", "a") for w in words):
            new = re.sub(r"\bi\b", "I", draft.text[s:e].lower())
            if s in draft.sentence_starts:
                new = new[0].upper() + new[1:]
            yield Match(s, e, "", (Suggestion("apply", f"Write “{new}”", new, s, e),))
        else:
            yield Match(s, e)


RULE = custom(
    _find,
    code="LE113",
    level="caution",
    situations=ANY,
    message="Words in capitals look like shouting.",
    why="They're also harder to read, and some screen readers spell them out letter by letter.",
    sources=("wcag-plain",),
    ignore="It's a name or an abbreviation that's written that way.",
    instead="Use ordinary letters, and put what matters first.",
    bad=(
        "Hi Pia, your course on cash flow was clear. {==PLEASE CONNECT WITH ME==} and I'll send you my notes.",
        ex(
            "Hi Pia, thanks for connecting. I teach maths in Turin and {==LOVE YOUR WORK==}. Which book do you use?",
            "first-message",
        ),
        ex("The second chart is from Turin and it's {==NEVER THE SAME==} as the first one.", "comment"),
    ),
    good=(
        "Hi Pia, your course on cash flow was clear. I keep the books for a bakery in Turin and I'd like to follow your work.",
        ex(
            "Hi Pia, thanks for connecting. I teach maths in Turin, and your fractions worksheet worked. Which book do you use?",
            "first-message",
        ),
        ex("The ISO and the NIST tables differ in the second column. Which one did you use in Turin?", "comment"),
    ),
    near_misses=(
        ex("We moved from SAP to AWS in the UK and the EU at once. What did IKEA do about GDPR?", "comment"),
        ex("Hi Pia, thanks for connecting. I do NOT know Turin yet. What should I see?", "first-message"),
    ),
)
