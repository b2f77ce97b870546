"""Words in capitals."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY
from ..text.lexicon import classes, is_first_name
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


_INITIALS = frozenset("hr id re eu uk mr ms dr pm am it us ppl uni".split()) - {"am", "it", "us"}
LEAST = 2  # words in capitals in one text
MOST = 3  # findings


def _find(draft):
    runs, loud = [], 0
    for m in _RUN.finditer(draft.masked):
        words = re.findall(r"[^\W\d_]+(?:'\w+)?", m.group().lower())
        count = sum(w in _PLAIN and (len(w) > 3 or (w not in _ABBREVIATIONS and len(words) > 2)) for w in words)
        if count:
            loud += count
            sentence = draft.sentence_at(m.start())
            if runs and runs[-1][0] == sentence:
                runs[-1] = sentence, runs[-1][1], m.end()
            else:
                runs.append((sentence, m.start(), m.end()))
    if loud < LEAST:
        return
    for _, s, e in runs[:MOST]:
        new = _LOUD.sub(lambda m: _quiet(m, draft.sentence_starts, s), draft.text[s:e])  # noqa: B023
        yield Match(s, e, "", (Suggestion("apply", "Write it in ordinary letters", new, s, e),))


_LOUD = re.compile(r"(?<![\w&-])[A-ZÀ-Þ][A-ZÀ-Þ'’]*(?![\w&-])")


def _quiet(m: re.Match, starts, offset: int) -> str:
    """A word in lower case. Names keep their first capital, and abbreviations and unknown words stay as they are."""
    word, low = m.group(), m.group().lower().replace("’", "'")
    if low == "i" or low.startswith("i'"):
        return word[0] + word[1:].lower()
    if is_first_name(low) and not classes(low) or offset + m.start() in starts:
        return word[0] + word[1:].lower()
    known = low in _PLAIN or low in _ABBREVIATIONS and low not in _INITIALS or classes(low.removesuffix("'s"))
    return word.lower() if known and low not in _INITIALS else word


RULE = custom(
    _find,
    code="LE113",
    level="caution",
    firm=True,
    situations=ANY,
    message="You've put words in capitals, and that looks like shouting.",
    why="Capitals are also harder to read, and some screen readers spell them out letter by letter.",
    sources=("wcag-plain",),
    ignore="It's a name or an abbreviation that's written that way.",
    instead="Use ordinary letters, and put what matters first.",
    bad=(
        (
            "Hi Pia, your course on cash flow was clear. {==PLEASE CONNECT WITH ME==}: I keep the books for "
            "a bakery in Turin."
        ),
        ex(
            "Hi Pia, thanks for connecting. I teach maths in Turin and {==LOVE YOUR WORK==}. Which book do you use?",
            "first-message",
        ),
        ex("The second chart is from Turin and it's {==NEVER THE SAME==} as the first one.", "comment"),
    ),
    good=(
        (
            "Hi Pia, your course on cash flow was clear. I keep the books for a bakery in Turin, and I'd "
            "like to connect."
        ),
        ex(
            "Hi Pia, thanks for connecting. I teach maths in Turin, and my year 7 loved your fractions "
            "worksheet. Which book do you use?",
            "first-message",
        ),
        ex("The ISO and the NIST tables differ in the second column. Which one did you use in Turin?", "comment"),
    ),
    near_misses=(
        ex("We moved from SAP to AWS in the UK and the EU at once. What did IKEA do about GDPR?", "comment"),
        ex("Hi Pia, thanks for connecting. I do NOT know Turin yet. What should I see?", "first-message"),
    ),
)
