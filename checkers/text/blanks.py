"""Finds blanks that the writer still has to fill in: "[First Name]", "{{company}}", "Hi Prospect,", "over X years",
"TODO: ask Ben".

Some are marked as blanks; others are just words that nobody wants to send. Things people write on purpose look similar:
"[PDF, 2 MB]", "we [the crew] stay", "$NVDA", "press <Enter>", "List<String>", "your TODO app", kisses ("XX"). So for
each kind there's a search and, if that isn't enough, a decision by what's inside and around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .lexicon import classes
from .search import Search


class Blank(NamedTuple):
    """A span in code points, end exclusive, and what the blank says belongs there: "first name", or "" if it doesn't
    say."""

    start: int
    end: int
    holds: str


# The last word of a field's name.
_FIELDS = frozenset(
    """name names firstname lastname fullname surname fname lname fn ln nombre vorname prenom nachname company companies
    companyname organisation organization org employer firm business agency bank vc role title position job jobtitle industry
    sector field niche vertical market topic subject theme event conference meetup webinar date day time month year years
    timeframe season number location city town country region state hometown link url website email phone portfolio resume
    school university college degree major mascot department team group community project product service skill skills
    achievement accomplishment result benefit outcome metric challenge problem solution goal reason interest interests hook
    detail details insight observation example value offer person recipient sender prospect lead client customer competitor
    recruiter contact colleague friend connection referrer mutual signature experience expertise background profession
    specialty area class program programme certification technology platform initiative milestone award publication article
    headline compliment question context quote keyword description somewhere something space thesis""".split()
)
# Words that can come before it.
_BEFORE_FIELD = frozenset(
    """your their his her my our the a an insert enter add specific mutual shared relevant recent recipient recipient's first
    last full company job event project role position school university industry product client customer recruiter contact
    person hiring manager current previous new old target similar colleague friend brief short some any two one author post
    member user lead prospect city team sender profile referrer other personal""".split()
)
_ORDER = Search(  # tells the writer what to put there
    r"(?i:(?:please )?(?:insert|enter|add|fill|mention|reference|refer|include|describe|explain|specify|state|write|put|name"
    r"|list|personali[sz]e|optional|choose|select|replace|something|one|brief|short|specific|your|their|my|our)\b)"
)
_CODE = frozenset(
    """jinja jinja2 liquid handlebars mustache react vue angular svelte jsx tsx html css xml regex regexp syntax variable
    variables bash shell zsh python rust java javascript typescript c++ golang kotlin swift php ruby sql snippet function
    functions generic generics string strings array arrays struct enum lambda terminal console cli env dockerfile docker
    yaml json config f-string interpolation macro compiler linter api endpoint schema markup latex git script escape braces
    brackets curly jupyter notebook keyboard key keys press keystroke shortcut parser grammar vim emacs loop struct_name
    boolean class method compile template_engine placeholder placeholders null pointer log logs printf""".split()
)
_KEYS = frozenset(
    """enter return esc escape tab ctrl control shift alt option delete del space backspace cmd command up down left right
    home end pgup pgdn insert f1 f2 f3 f4 f5 f10 f11 f12 caps""".split()
)
_TAGS = frozenset(
    """p br div span b i u em strong a ul ol li h1 h2 h3 h4 h5 h6 hr img table tr td th pre code html body head script style
    section header footer main nav form input button label g grin smile sarcasm rant joke shrug wink sigh cough hug blush
    irony humour humor""".split()
)
_ASIDES = Search(  # things people put in square brackets for others to read
    r"(?i:sic|edit(?:ed)?|update[ds]?|correction|addendum|n\.?b|p\.?s|eds?|editor'?s note|note|full disclosure|disclosure"
    r"|disclaimer|spoiler|warning|trigger warning|cw|tw|laughs?|laughter|applause|smiles|sighs|crying|shrugs?|cough|emphasis"
    r"|translated|translation|redacted|inaudible|unclear|citation needed|paywall(?:ed)?|archived|thread|long post|rant|joke"
    r"|serious|off.?topic|sponsored|ad|repost|image|gif|meme|emoji|continued|they|she|he|them|ze|sie"
    r"|(?:they|she|he|ze|any)(?:/\w+)+)(?!\w)"
)
_MEASURED = Search(
    r"(?i:\d\s?(?:kb|mb|gb|pages?|pp|min|mins|minutes|sec|hours?|h|slides|p)\b|\b(?:pdf|xlsx?|docx?|csv|zip|video|audio|slides)\b,? )"
)
_GAP = r"(?:at|for|with|from|in|on|of|about|by|as|to|the|a|an|your|our|hi|hello|hey|dear|is|am|i'm|join|joined|over|into|like|mr|ms|mrs|dr)"

_TEMPLATE = Search(
    r"\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{1,80}\}|<\?[^\n]{0,120}?\?>|<%[^\n]{0,120}?%>|\*\|[^|\n]{1,60}\|\*"
    r"|<<[^<>\n]{1,60}>>|«[A-Za-z][A-Za-z_]{1,40}»"
    r"|(?<![\w$+\"'/])\{(?:[A-Za-z_][\w .'/|-]{0,60}|\d?)\}|%[A-Za-z][A-Za-z_]{2,30}%|(?<![\w%])%(?:\d\$)?s(?![\w%])"
    r"|\$[A-Z][A-Z_]{2,30}\$"
)
_DOLLAR = Search(r"(?<![\w$])\$([A-Za-z][A-Za-z_]{2,20})(?![\w.$])")
_ANGLES = Search(r"(?<![\w<=])<(?!/)(?!https?:)([A-Za-z][\w '/&,-]{0,80})>")
_FULL_WIDTH = str.maketrans(
    "｛｝＜＞［］％＄｜＊＿【】〔〕〖〗⟦⟧（）｟｠《》‹›⟨⟩「」『』", "{}<>[]%$|*_[][][][]()()()()()()()"
)
_SQUARE = Search(r"\[([^\[\]\n]{1,200})\](?!\()")  # not a Markdown link
_NAMED_FOR_WRITER = Search(r"(?:their|your|what|who) [a-z]|(?:[a-z']+ ){1,6}you(?:'\w+)?(?: [a-z]|$)")
_EMPTY = Search(r"(?i:(?<![\w'])" + _GAP + r" \[\])")
_ROUND = Search(r"(?<!\w)[(«](?:<[^<>\n]{1,40}>|[A-Za-z][A-Za-z '/]{2,30})[)»]")
_LINE = Search(r"(?<![\w_])_{3,}(?![\w_])")
_IDENTIFIER = Search(
    r"(?<![\w.$@#/-])(?:(?:[A-Za-z]{2,20}_){1,4}[A-Za-z]{2,20}|[A-Z][a-z]{2,15}(?:Name|Title|Role)"
    r"|(?i:first|last|full|company|job|your|member)(?i:name|title))(?![\w(])"
)
_IDENTIFIER_START = frozenset(
    """first last full company job your their my member contact recipient sender role project event school industry client
    customer city recruiter prospect lead mutual specific position university team product user person""".split()
)
_AT = Search(
    r"(?<![\w@.])@(?i:company|companyname|firstname|first_name|lastname|name|yourname|topic|role|jobtitle|event|person)(?![\w.-])"
)
_GREETED = Search(
    r"(?:^|\n)[ \t]*(?i:hi+|hello|hey+|dear|greetings|good (?:morning|afternoon|evening))[ ,]{1,2}(?:(?i:mr|ms|mrs|dr)\.? )?"
    r"(?P<blank>(?i:(?:first|last|full|your|their|recipient|customer|client|candidate|contact|recruiter|prospect|lead"
    r"|hiring manager|company|sur|user|person)[ '’]?s?[ _]?name(?: here)?|name|surname|firstname|lastname|prospect|lead|recipient"
    r"|company|nombre|vorname|prenom|fname|username|undefined|x{1,4}|y|z|xyz|tbd|tbc|todo|insert name)|null|NULL|NaN|None|N/A|#\w{1,6}[!?/]?\w?)"
    r"(?=[ \t]*(?:[,!:;.—–-]|\n|$))"
)
_SIGNED = Search(
    r"(?:\n|(?i:regards|best|thanks|thank you|sincerely|cheers|my name is|i am|i'm)[,.]?[ \t\n]{1,3})"
    r"(?P<blank>(?i:your (?:full |first )?name|full name|first last|name surname|sender name|firstname lastname)(?: here)?)"
    r"(?=[ \t]*(?:[,.!]|\n|$))"
)
_PAIR = Search(
    r"(?<!\w)(?:(?:at|for|with|from|about|in|on|of|by|join|joined|as|as a|as an|the|The|At|In|For) "
    r"(?P<blank>(?:Company|Event|Project|Role|School|University|Industry|Product|Position|Job|City|Conference|Client|Team)"
    r" (?:Name|Title))|at (?P<low>(?:company|school|event|university|project) name)"
    r"|(?:at|for|with|from|in|on|of|the|as|AT|FOR|WITH) (?P<upper>(?:COMPANY|EVENT|PROJECT|SCHOOL|UNIVERSITY|JOB|CITY|CLIENT) (?:NAME|TITLE)))(?!\w)"
)
_INSERT = Search(
    r"(?<!\w)(?:INSERT|ADD) (?:[A-Z]{2,20} ?){1,4}(?:HERE)?(?!\w)"
    r"|(?i:\b(?:insert|enter) (?:\w{1,20} ){1,4}here\b)"
    r"|(?i:(?<=\bon )|(?<=\babout )|(?<=\bat )|(?<=\bin )|(?<=\bof )|(?<=\bfor )|(?<=\bwith )|(?<=\bfrom )|(?<=\byour )|(?<=\bis ))"
    r"(?i:insert (?:[a-z]{2,15} ){0,2}(?:name|company|topic|role|title|field|industry|event|reason|detail|details|project"
    r"|skill|date|city|school|article|post)(?!\w))"
)
_HERE = Search(
    r"(?i:(?<!\w)(?:in|at|as|as a|on|about|for|with|of|is|am|i'm|from) (?P<blank>(?:(?:your|their) (?:(?:job|company|first|last|full) )?"
    r"(?:field|name|title|topic|skills?|date|reason|achievements?|details?)|(?:company|role|topic|industry"
    r"|position|link)(?: name| title)?) here))(?=\s*(?:[,.;:!?)]|$|\n))"
)
_QUANTITY = Search(
    r"(?<![\w-])(?P<blank>X{1,4}(?:\+|-X{1,3})?)(?=%| ?percent\b|[- ](?:years?|months?|weeks?|days?|hours?|minutes?|mins?|people"
    r"|employees|customers|clients|users|countries|YOE|yrs)\b)|(?<=[$€£])(?P<sum>X{1,5}(?:,X{3})?[kKmM]?)(?!\w)"
)
_X_PLACE = Search(
    r"(?<!\w)(?:the|a|an|your|our|this|as|of|in|for|at|with|from|on|by|about|over) (?P<blank>XYZ|XX+)(?![\w-])(?! [A-Z])(?!['’])"
    r"|(?<![\w-])(?P<named>(?:XYZ|XX+|ABC|X) (?:Corp(?:oration)?|Company|Co|Inc|Ltd|LLC|GmbH|University|Organi[sz]ation|Conference"
    r"|Agency|company))(?!\w)|(?<=[Cc]ompany )(?P<after>XYZ|XX+)(?!\w)|(?<=\bthe )(?P<role>X)(?= (?:role|position|job|opening)\b)"
)
_LATER = Search(r"(?<![\w.])(?:TODO|FIXME|TBD|TBC|TBA)(?![\w.])")
_LATER_BEFORE = Search(r"(?i)(?<!\w)(?:at|for|with|in|from|the|your|as|hi|dear|about|of|by) $")
_LATER_AFTER = Search(r" ?:|\s*(?:\n|$|\))| (?:in|role|position|team|company|and|as|to)\b|[,.;!?]")
_LOREM = Search(r"(?i:\blorem(?: ipsum)?(?: dolor)?(?: sit)?(?: amet)?\b)")
_FAILED = Search(
    r"(?<!\w)(?:at|with|for|from|in|by|as) (?P<blank>undefined|null|NaN)(?=[,.!?\n]|$| (?:and|in|as|since|for)\b)"
    r"|(?<![\w#])#(?:N/A|REF!|VALUE!|NAME\?)"
)
_WORDS = Search(r"[A-Za-z][a-z]+(?=[A-Z])|[A-Za-z]+(?:['’][a-z]+)?|\d+")


def holds(inside: str) -> str:
    """A field's name in plain words: "first name" for "{{first_name}}" and "FNAME"."""
    words = [word.replace("’", "'") for word in _WORDS.findall(inside.replace("_", " "))]
    plain = " ".join(words).lower()
    plain = re.sub(
        r"^(?:(?:insert|enter|add|options|lead|prospect|contact|optional|personalize|mention) )+(?=\w)", "", plain
    )
    plain = plain.removesuffix(" here")
    return _SAME.get(plain, plain)[:80]


_SAME = {
    "fname": "first name",
    "firstname": "first name",
    "fn": "first name",
    "vorname": "first name",
    "prenom": "first name",
    "nombre": "first name",
    "lname": "last name",
    "lastname": "last name",
    "surname": "last name",
    "fullname": "full name",
    "companyname": "company name",
    "jobtitle": "job title",
    "yourname": "your name",
    "prospect": "name",
    "recipient": "name",
    "lead": "name",
}


def blanks(text: str, public: bool = False) -> list[Blank]:
    """The blanks in a folded text, in order and without overlaps. public: whether it's a comment, where people quote
    and talk about code."""
    found: list[Blank] = []
    if not text.isascii() and not _FULL_WIDTH.keys().isdisjoint(map(ord, text)):
        text = text.translate(_FULL_WIDTH)
    lower = text.lower()

    def add(start: int, end: int, name: str | None = None) -> None:
        found.append(Blank(start, end, holds(text[start:end]) if name is None else name))

    def group(search: Search, name: str | None = None) -> None:
        for m in search.finditer(text):
            for key, inside in m.groupdict().items():
                if inside:
                    add(*m.span(key), name)

    if any(mark in text for mark in "{}$%|<«"):
        for m in _TEMPLATE.finditer(text):
            if not _code_near(lower, m) or not public and _is_field(holds(m.group())):
                add(*m.span())
        for m in _DOLLAR.finditer(text):
            if _is_field(holds(m[1]), strict=True) and not (public and _code_near(lower, m)):
                add(*m.span())
        for m in _ANGLES.finditer(text):
            inside = m[1].strip().lower()
            named = _is_field(holds(inside))
            if inside in _KEYS or inside.split()[0] in _TAGS or text[m.end() : m.end() + 2] == "</":
                continue
            if named or not public and not _code_near(lower, m):
                add(*m.span())
    if "[" in text:
        square = list(_SQUARE.finditer(text))
        # Nobody writes "[their name]" on purpose, so other brackets in the text are blanks too: "[the pay]".
        sure = any(_NAMED_FOR_WRITER.match(m[1]) for m in square)
        for m in square:
            if _is_square_blank(text, m, public, sure):
                doubled = text[m.start() - 1 : m.start()] == "[" and text[m.end() : m.end() + 1] == "]"
                add(m.start() - doubled, m.end() + doubled)
        for m in _EMPTY.finditer(text):
            add(m.start() + len(m.group()) - 2, m.end(), "")
    if "(" in text or "«" in text:
        for m in _ROUND.finditer(text):
            inside = m.group()[1:-1]
            before = text[max(0, m.start() - 12) : m.start()]
            alone = re.search(r"(?:^|\n)[ \t]*$", before) is not None
            if _is_field(holds(inside), strict=True) and (alone or re.search(rf"(?i)(?<![\w']){_GAP} $", before)):
                add(*m.span())
    if "_" in text:
        for m in _LINE.finditer(text):
            add(*m.span(), "")
    if "name" in lower or "_" in text or "title" in lower:
        for m in _IDENTIFIER.finditer(text):
            if _is_identifier_blank(m.group(), lower, m, public):
                add(*m.span())
        group(_SIGNED, "your name")
        group(_PAIR)
    if "@" in text:
        for m in _AT.finditer(text):
            add(*m.span())
    for m in filter(None, (_GREETED.match(text, at) for at in _line_starts(text))):
        add(*m.span("blank"), "name")
    if "nsert" in lower or "enter " in lower or "ADD " in text:
        for m in _INSERT.finditer(text):
            add(*m.span())
    if " here" in lower:
        group(_HERE)
    if "X" in text:
        group(_QUANTITY, "number")
        group(_X_PLACE, "")
    if "ABC " in text and "X" not in text:
        group(_X_PLACE, "")
    if any(mark in text for mark in ("TODO", "FIXME", "TB")):
        for m in _LATER.finditer(text):
            if _is_note_to_oneself(text, m, public):
                add(*m.span(), "")
    if "lorem" in lower:
        for m in _LOREM.finditer(text):
            spoken_of = re.search(
                r"(?i)\b(?:the|a|some|no|your|of|more|this|that|any|old) $", text[max(0, m.start() - 8) : m.start()]
            )
            ends = re.match(r"\s*(?:[.,!?;:)\n]|$)", text[m.end() : m.end() + 8])
            if "dolor" in m.group().lower() or " " in m.group() and ends and not spoken_of:
                add(*m.span(), "")
    if "undefined" in text or "null" in text or "NaN" in text or "#" in text:
        for m in _FAILED.finditer(text):
            in_place = (
                m["blank"]
                or not public
                or re.search(rf"(?i)(?<![\w']){_GAP} $", text[max(0, m.start() - 12) : m.start()])
            )
            if in_place and not _code_near(lower, m):
                add(*(m.span("blank") if m["blank"] else m.span()), "")
    return _apart(sorted(found))


def _line_starts(text: str) -> Iterator[int]:
    """0 and the places of line breaks."""
    at = 0
    while at >= 0:
        yield at
        at = text.find("\n", at + 1)


def _apart(found: list[Blank]) -> list[Blank]:
    out: list[Blank] = []
    for blank in found:
        if out and blank.start < out[-1].end:
            if blank.end > out[-1].end:
                out[-1] = Blank(out[-1].start, blank.end, max(out[-1].holds, blank.holds, key=len))
            continue
        out.append(blank)
    return out


def _is_field(name: str, strict: bool = False) -> bool:
    """Whether plain words name a field: "event name". strict: whether there may be no other words."""
    words = name.split()
    if not words or len(words) > 8:
        return False
    if strict:
        return words[-1] in _FIELDS and all(word in _BEFORE_FIELD or word in _FIELDS for word in words[:-1])
    return any(word in _FIELDS for word in words)


def _code_near(lower: str, m: re.Match) -> bool:
    around = lower[max(0, m.start() - 80) : m.start()] + " " + lower[m.end() : m.end() + 80]
    return "`" in around or not _CODE.isdisjoint(re.findall(r"[a-z][\w+-]*", around))


def _is_square_blank(text: str, m: re.Match, public: bool, sure: bool) -> bool:
    """sure: another blank in square brackets shows that the text is a template."""
    inside = m[1].strip()
    if not any(c.isalpha() and c.isascii() for c in inside) or inside[0] in ".…":
        return False
    if text[m.start() - 1 : m.start()].isalnum() and m.start():  # "some[one]", "list[int]", "contentReference[…]"
        return False
    name = holds(inside)
    named = _is_field(name) or _ORDER.match(inside) is not None
    if inside in ("x", "X") and (text[m.end() : m.end() + 1] == " " and not text[: m.start()].strip(" \n-*")):
        return False  # a ticked box
    if _ASIDES.match(inside) and not (named and inside.istitle()):
        return False
    if inside == "x" or _MEASURED.search(inside) and not named:
        return False
    words = name.split()
    if len(words) == 1 and not named:
        if inside.isupper() and 2 <= len(inside) <= 5 and (public or inside not in ("FN", "LN", "ID", "XX", "XXX")):
            return False  # [EMEA]
        asked = inside in ("why", "what", "how", "who", "where", "when")
        if inside.islower() and not asked and classes(inside) & {"pron", "det", "conj", "aux", "prep", "adv", "num"}:
            return False  # we [still] need
    if sure and len(words) > 1 and inside.islower():
        return True
    said_to_writer = re.search(r"\byou\b", inside) is not None  # [the post you mean]
    if words and words[0] in ("the", "these", "those", "this") and not _is_field(words[-1]) and not said_to_writer:
        return False  # we [the crew] stay
    if len(words) > 3 and inside[0].isupper() and inside[-1] in ".!?" and not _ORDER.match(inside):
        return False  # a sentence
    if public:
        return (named or said_to_writer and len(words) > 2) and not _code_near(text.lower(), m)
    return True


def _is_identifier_blank(given: str, lower: str, m: re.Match, public: bool) -> bool:
    words = holds(given).split()
    if not words:
        return False
    if "_" not in given:
        known = _is_field(" ".join(words), strict=True)
        return (
            known
            and (len(words) > 1 or words[0] in ("firstname", "lastname"))
            and not (public and _code_near(lower, m))
        )
    if words[-1] not in _FIELDS or _code_near(lower, m):
        return False
    return given.isupper() or words[0] in _IDENTIFIER_START


def _is_note_to_oneself(text: str, m: re.Match, public: bool) -> bool:
    before, after = text[max(0, m.start() - 8) : m.start()], text[m.end() : m.end() + 12]
    if after.startswith(":"):
        return not (public and _code_near(text.lower(), m))
    alone = re.search(r"(?:^|\n)[ \t]*$", before) is not None and re.match(r"\s*(?:\n|$)", after) is not None
    if public and m.group() in ("TODO", "FIXME"):
        return alone
    return alone or bool(_LATER_BEFORE.search(before) and _LATER_AFTER.match(after))
