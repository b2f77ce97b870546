"""Finds what a chatbot or a web page left in a text: "Sure! Here's a polished version:", "**bold**", "&amp;", "Itâ€™s".

A chatbot talks to the writer before and after the message. Before it, that's any line that ends in a colon before a
greeting. Otherwise we go by what it says about the message: its tone, its length, a version of it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .capitals import lowered
from .lexicon import is_first_name
from .search import Search


class Leftover(NamedTuple):
    """A span in code points, end exclusive, what's in it, and what to put in place of `cut`, which is the span with the
    spaces around it.

    `kind`: chatbot, front, mark, entity, tag, formatting, garbled or quotes. `new`: None if we can't tell what it was.
    """

    start: int
    end: int
    kind: str
    new: str | None
    cut: tuple[int, int]


_FORMS = (
    r"(?:message|note|version|draft|reply|response|comment|invitation|follow-up|email|inmail|request|options?|wording|rewrite|text"
    r"|way|example|template|post|variations?)"
)
_WORD = r"[\w’'-]{1,20}"
_YES = (
    r"(?:sure(?: thing)?|certainly|of course|absolutely|definitely|great(?: question| idea| choice)?|good (?:question|idea)|okay|ok"
    r"|got it|understood|perfect|no problem|with pleasure|gladly|happy to help|(?:i'd|i’d|i would) be (?:happy|glad) to(?: help)?)"
)
_LEAD_IN = Search(  # over text in lower case
    rf"\s*[*_]{{0,3}}(?:{_YES}[!.,—– ]{{1,3}})?"
    rf"(?:(?:here|below)(?:'s| is| are|’s) (?:an?|the|your|another|some|one|two|three|four|five) (?:{_WORD} ){{0,6}}{_FORMS}"
    rf"(?:,? {_WORD}){{0,12}}"
    rf"|here(?:'s|’s| is) how (?:you|i) (?:might|could|can|would|'d|’d) (?:{_WORD} ?){{1,8}}"
    rf"|(?:i've|i’ve|i have) (?:rewritten|revised|polished|refined|reworded|rephrased|edited|tweaked|drafted|written|adjusted) (?:{_WORD} ?){{1,10}}"
    rf"|(?:i'd|i’d|i would) suggest (?:something like )?(?:{_WORD} ?){{1,4}}"
    rf"|(?:my |the |a |your )?(?:polished|revised|improved|refined|rewritten|reworded|edited|corrected|shorter|friendlier|warmer|final) {_FORMS}"
    rf")[*_]{{0,3}}\s*:[*_]{{0,3}}\s*(?:\n|(?=[\"“]))"
)
LEAD_IN = 400
"""The longest lead-in, in code points."""
_GREETS = r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b"
_FRONT = re.compile(
    rf"\s*(?P<front>\S[^\n]{{0,200}}(?:\n{{1,3}}[^\n]{{0,200}}){{0,3}}?)\n\s*(?=[\"“*_>]{{0,3}}{_GREETS})",
    re.IGNORECASE,
)
_FRONT_LINE = re.compile(
    rf"[*_#> ]{{0,4}}(?:(?!(?:good|great|big|happy|sad|bad) news\b)[^\n]{{2,200}}:|{_YES}[!.]?|(?:option|version|draft) \d[^\n]{{0,60}}|#{{1,4}} [^\n]{{1,60}}|\d\.|\*\*[^*\n]{{2,60}}\*\*|-{{3,}}|`{{3}}\w{{0,10}}|\*{{3,}})?[*_\"” ]{{0,4}}\Z",
    re.IGNORECASE,
)
_ADDRESSES = re.compile(rf"[\"“*_#> ]{{0,3}}(?:{_GREETS}|to whom|to the |subject\b|subj\b|re\b)", re.IGNORECASE)

_IT = r"(?:it|this|that|anything|any of (?:it|this)|the (?:tone|wording|message|note|draft|text|length|style|version|language)|further)"
_HOW = (
    r"(?:(?:even |a bit |a little |slightly |much )?(?:more |less |extra )?(?:formal|informal|casual|short|shorter|long|longer|brief|briefer|warm"
    r"|warmer|friendly|friendlier|concise|polite|personal|direct|professional|persuasive|confident|enthusiastic|natural|punchy|conversational))"
)
_CHANGE = (
    rf"(?:(?:adjust|tweak|change|modify|revise|refine|edit|shorten|rewrite|reword|rephrase|tailor|polish|personali[sz]e|adapt|customi[sz]e) {_IT}"
    rf"|(?:make|keep) (?:it|this|the (?:message|note|tone|draft)) {_HOW}"
    rf"|add a call to action|(?:provide|write|create|give you|draft) (?:{_WORD} ){{0,4}}(?:versions?|variations?|alternatives?))"
)
_VERSION = rf"(?:(?:{_WORD} ){{0,4}}(?:versions?|variations?|alternatives?)|(?:it|this) (?:to be |to sound )?{_HOW}|(?:any |some |further |other |more ){{1,2}}(?:adjustments|modifications|tweaks|revisions|edits|changes|refinements))"
_AFTER = Search(  # over text in lower case
    rf"[*_(>\-\s]{{0,4}}(?:(?:i )?hope (?:this|that) helps[!.] {{1,2}})?"
    rf"(?:(?:just )?(?:let me know|tell me) if (?:you'd|you’d|you would|you|there's anything you'd)(?: like| want| prefer| need)(?: me to {_CHANGE}| {_VERSION}| {_IT} (?:adjusted|changed|tweaked|shorter|longer))"
    rf"|(?:would|do) you (?:like|want|prefer)(?: me to {_CHANGE}| {_VERSION})"
    rf"|(?:want|need) (?:me to {_CHANGE}|{_VERSION})"
    rf"|(?:if you'd like,? |if you’d like,? |if you want,? )?i (?:can|could)(?: also)? {_CHANGE}(?=[.!?,)\n]| if you| or| and| for| while)"
    rf"|if you(?:'d like|’d like| want| prefer),? i (?:can|could)(?: also)? (?:write|create|draft) (?:{_WORD} ){{0,3}}(?:message|note|version|line|email)"
    rf"|(?:shall|should) i {_CHANGE}"
    rf"|happy to (?:adjust|tweak|revise|shorten|change)(?: {_IT})? (?:if|to) (?:{_WORD} ){{0,6}}(?:tone|version|wording|style|length)"
    rf"|you can (?:adjust|tweak|modify|edit|personali[sz]e|customi[sz]e|change) (?:{_IT}|the details) (?:as needed|to (?:fit|suit|match))"
    rf"|i(?:'ve|’ve)? (?:kept|made) it {_HOW}"
    rf"|(?:pro )?(?:tip|note|reminder): (?:personali[sz]e|replace|customi[sz]e|fill in|adjust|swap|add your)\b"
    rf"|(?:character|word) count\b|(?:about |approx\.? )?\d{{2,4}} (?:characters|words)\b"
    rf"|(?:please )?feel free to (?:adjust|tweak|modify|edit|customi[sz]e|personali[sz]e|change|adapt|replace) (?:{_IT}(?: as needed| to| further|[.!])|as needed|the (?:brackets|placeholders|details|names?)\b)"
    rf"|(?:don't forget|remember|be sure|make sure) to (?:replace|fill in|customi[sz]e|personali[sz]e) (?:{_WORD} ){{0,3}}(?:brackets?|bracketed|placeholders?|blanks?)"
    rf"|this (?:version|message|note|draft)? ?(?:is|keeps|maintains|sounds|strikes|stays) (?:{_WORD},? ){{0,6}}(?:concise|professional|friendly|tone|polite|warm|respectful|natural|approachable)\b(?! (?:reminder|note|nudge|word|hello|ping))"
    rf"|(?:why (?:this|it) works|key changes|changes made|what i changed|what changed|why i made these changes)[*_]{{0,3}}:)"
    rf"[^\n]{{0,400}}(?:\n[^\n]{{0,400}}){{0,6}}\s*\Z"
)
_AFTER_STARTS = tuple("0 1 2 3 4 5 6 7 8 9".split()) + (
    "let me know", "just let me know", "tell me if", "would you ", "do you ", "want ", "need ", "if you", "i can ", "i could ", "shall i ",
    "should i ", "happy to ", "you can ", "i kept ", "i made ", "i've ", "i’ve ", "pro tip", "tip:", "note:", "reminder:", "character ",
    "word ", "about ", "approx", "feel free", "please feel free", "don't forget", "remember ", "be sure ", "make sure ", "this ", "why ",
    "key changes", "changes made", "what ", "hope th", "i hope th",
)  # fmt: skip
_MARKS = Search(
    r"\[?:?contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?|\[?oaicite:\d{1,3}\]?|【\d{1,3}(?::\d{1,3})?†[^】\n]{0,40}】"
    r"|[\ue200-\ue206][^\n\ue200-\ue206]{0,80}(?:[\ue200-\ue206][^\s\ue200-\ue206]{0,40})*|\bturn\d{1,2}(?:search|view|news)\d{1,2}\b"
    r"|(?i:\bas an ai (?:language )?model\b)"
    r"|(?i:\blet me know if you(?:'d|’d| would) like (?:me to )?(?:a |any |to )?(?:adjust|tweak|change|shorter|more formal|revise|refine|make it)[^\n.!?]{0,80}[.!?]?)"
)
_CHARACTERS = {
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "quot": '"',
    "apos": "'",
    "nbsp": " ",
    "rsquo": "’",
    "lsquo": "‘",
    "ldquo": "“",
    "rdquo": "”",
    "ndash": "–",
    "mdash": "—",
    "hellip": "…",
    "euro": "€",
    "pound": "£",
    "eacute": "é",
    "uuml": "ü",
}
_ENTITY = re.compile(r"&(?:([a-zA-Z]{2,8})|#(\d{2,5})|#[xX]([0-9a-fA-F]{2,5}));")
_ESCAPE = re.compile(r"(?<!\\)\\u([0-9a-fA-F]{4})|(?<!\\)((?:\\r)?\\n)(?=[A-Z\s\\•-]|$)")
_ONE_TAG = r"</?(?:p|br|div|span|strong|em|ul|ol|li|h[1-6])(?: [^<>\n]{0,80})?/?>"
_TAG = re.compile(rf"{_ONE_TAG}(?:\s{{0,3}}{_ONE_TAG})*", re.IGNORECASE)
_ENDS_LINE = re.compile(r"<(?:/(?:p|div|li|ul|ol|h[1-6])|br)\b", re.IGNORECASE)
_BOLD = re.compile(r"(?<![*\w])\*\*(?=[^\s*])([^*\n]{1,80})(?<=\S)\*\*(?![*\w])")
_HEADING = re.compile(r"(?:(?<=\n)|\A)#{2,4} (?=\S)")
_LINK = re.compile(r"\[([^\[\]\n]{1,80})\]\((https?://[^\s()]{1,300})\)")
# UTF-8 read as Windows-1252. "MANHÃ…" is correct, so after "Ã" these only count inside a word.
_AFTER_LEAD = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# From Macs, and the closing quotation mark, whose third byte isn't a character in Windows-1252.
_KNOWN = {"‚Äô": "’", "‚Äò": "‘", "‚Äú": "“", "‚Äù": "”", "‚Äì": "–", "‚Äî": "—", "‚Ä¶": "…", "√©": "é", "√º": "ü", "√±": "ñ",
        "√∂": "ö", "√§": "ä", "√®": "è", "√≥": "ó", "√°": "á", "√≠": "í", "√ß": "ç", "√†": "à", "â€": "”"}  # fmt: skip
_GARBLED = re.compile(
    f"(?:â[€‚„†œ˜\u0080-\u009d][\u0080-\u00bf{_AFTER_LEAD}]|ðŸ[\u0080-\u00bf{_AFTER_LEAD}]{{2}}|ï»¿|ï¸\u008f|ï¿½|Â[\u0080-\u00bf]"
    f"|Ã[\u0080-\u00bf]|[ÃÄÅ][{_AFTER_LEAD}](?=[a-zà-ÿÂÃÄÅ])|[ÄÅ][\u0080-\u009f]|(?<=[a-z])ÃŸ|(?<=[a-z])[ÄÅ][\u0080-\u00bf{_AFTER_LEAD}]"
    f"|{'|'.join(map(re.escape, _KNOWN))}|\ufffd)"
)
_GARBLED_START = re.compile("[âðïÂÃÄÅ‚√\ufffd]")
_ALL_GARBLED = re.compile(f"{_GARBLED.pattern}+")
LONGEST = 40
"""How many characters before and after the garbled ones we try to decode with them."""
_BYTES = {chr(n): bytes([n]) for n in range(0x80, 0x100)} | {c: bytes([n]) for n, c in zip(
    (n for n in range(0x80, 0xA0) if n not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)), "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ")}  # fmt: skip
_QUOTED = re.compile(rf"\s*[\"“](?=[*_]{{0,3}}{_GREETS}).*[\"”]\s*\Z", re.IGNORECASE | re.DOTALL)


def leftovers(text: str, public: bool = False) -> list[Leftover]:
    """The leftovers in a text, in order. public: whether it's a comment, where people write about tags and code."""
    found: list[Leftover] = []
    low = lowered(text)
    front = _front(text, low)
    if front:
        found.append(front)
    begin = front.cut[1] if front else 0
    after = _after(low, begin)
    if after:
        start, end = after.start(), len(text.rstrip())
        found.append(Leftover(start, end, "chatbot", "", (len(text[:start].rstrip()), len(text))))
    end = after.start() if after else len(text)
    if any(mark in text for mark in ("oaicite", "†", "\ue200", "turn0", "turn1", " AI ", " ai ", "et me know")):
        found += [_mark(text, m) for m in _MARKS.finditer(text, begin, end)]
    if "&" in text:
        found += [_all("entity", m, new) for m in _ENTITY.finditer(text) if (new := _character(m))]
    if "\\" in text and not public:
        found += [
            _all("entity", m, chr(int(m[1], 16)) if m[1] else "\n")
            for m in _ESCAPE.finditer(text)
            if not m[1] or not 0xD800 <= int(m[1], 16) < 0xE000
        ]
    if "<" in text and not public:
        found += [_all("tag", m, _gap(text, m)) for m in _TAG.finditer(text)]
    if "**" in text:
        found += [_all("formatting", m, m[1]) for m in _BOLD.finditer(text)]
    if "## " in text:
        found += [_all("formatting", m, "") for m in _HEADING.finditer(text)]
    if "](http" in text:
        found += [_all("formatting", m, m[2] if m[1] == m[2] else f"{m[1]} ({m[2]})") for m in _LINK.finditer(text)]
    if not text.isascii() and _GARBLED_START.search(text):
        found += [_garbled(text, m) for m in _ALL_GARBLED.finditer(text)]
    inside = _QUOTED.match(text, begin, end)
    if inside and not any(mark in inside.group().strip()[1:-1] for mark in '"“”'):
        message = inside.group().strip()
        start = text.index(message, begin)
        found.append(Leftover(start, start + 1, "quotes", message[1:-1], (start, start + len(message))))
    return _apart(found)


def _apart(found: list[Leftover]) -> list[Leftover]:
    """The leftovers in order, without those inside others."""
    out: list[Leftover] = []
    for left in sorted(found, key=lambda left: (left.start, -left.end)):
        if not out or left.start >= out[-1].end:
            out.append(left)
    return out


def masked(text: str, found: list[Leftover]) -> str:
    """The text with a space in place of each character that a chatbot or a web page put around the message."""
    if not found:
        return text
    characters = list(text)
    for left in found:
        if left.kind in ("chatbot", "front", "mark", "tag"):
            characters[left.start : left.end] = (left.new or "").ljust(left.end - left.start)
        elif left.kind == "quotes":
            characters[left.cut[0]] = characters[left.cut[1] - 1] = " "
        elif left.kind == "formatting" and text.startswith("**", left.start):
            characters[left.start : left.start + 2] = characters[left.end - 2 : left.end] = "  "
    return "".join(characters)


def _all(kind: str, m: re.Match, new: str | None) -> Leftover:
    return Leftover(*m.span(), kind, new, m.span())


def _gap(text: str, tags: re.Match) -> str:
    """What to put in place of tags: a line break if they end a paragraph inside the text, else ""."""
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    inside = first < tags.start() and tags.end() < last
    return "\n" if inside and _ENDS_LINE.search(tags.group()) else ""


def _mark(text: str, m: re.Match) -> Leftover:
    """A chatbot's mark. The space before it is cut too, if there's one after it or the sentence ends there."""
    start, end = m.span()
    spaced = text[start - 1 : start] == " " and (end == len(text) or text[end] in " .,;:!?\n")
    return Leftover(start, end, "mark", "", (start - spaced, end))


def _after(low: str, begin: int) -> re.Match | None:
    """What a chatbot says after the message, from the beginning of its line to the end of the text."""
    at = low.find("\n", begin) + 1
    while at:
        if low[at : at + 40].lstrip("*_(>- \t").startswith(_AFTER_STARTS) and (m := _AFTER.match(low, at)):
            return m
        at = low.find("\n", at) + 1
    return None


def _front(text: str, low: str) -> Leftover | None:
    """What comes before the message: a chatbot's lead-in, or a line that isn't for the reader."""
    if ":" in low[:LEAD_IN] and (lead_in := _LEAD_IN.match(low)):
        kind, end = "chatbot", lead_in.end()
        more = _FRONT.match(text, end)  # "Option 1:" after it
        end = more.end() if more and _in_front(more["front"]) else end
    elif "\n" in text and (front := _FRONT.match(text)) and _in_front(front["front"]):
        kind, end = "front", front.end()
        if re.match(rf"[*_]{{0,3}}{_YES}\b", front["front"], re.IGNORECASE):
            kind = "chatbot"
    else:
        return None
    start = len(text) - len(text.lstrip())
    return Leftover(start, len(text[:end].rstrip()), kind, "", (0, end))


def _in_front(front: str) -> bool:
    if _ADDRESSES.match(front) or is_first_name(front.strip("*_: ").lower()):
        return False
    lines = front.split("\n")
    asked = lines[0].lower().strip() == "you said:"  # they've copied the whole chat
    return asked or all(map(_FRONT_LINE.match, lines))


def _character(entity: re.Match) -> str:
    """The character for "&amp;" or "&#39;", or "" if we don't know it."""
    name, decimal, hexadecimal = entity.groups()
    if name:
        return _CHARACTERS.get(name, "")
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if code > 31 and not 0xD800 <= code < 0xE000 else ""


def _garbled(text: str, m: re.Match) -> Leftover:
    """Garbled characters, and what they were if that can still be worked out. Includes the characters around them if
    all of it can be decoded."""
    start, end = m.span()
    while start > 0 and text[start - 1] in _BYTES and m.start() - start < LONGEST:
        start -= 1
    while end < len(text) and text[end] in _BYTES and end - m.end() < LONGEST:
        end += 1
    try:
        plain = _decoded(text[start:end])
    except UnicodeError:
        start, end = m.span()
        try:
            parts = [part[0] for part in _GARBLED.finditer(text, start, end + 1) if part.end() <= end]
            plain = "".join(_KNOWN.get(part) or _decoded(part) for part in parts)
        except UnicodeError:
            plain = None
    return Leftover(start, end, "garbled", plain, (start, end))


def _decoded(garbled: str) -> str:
    """What these characters were before programs misread them once or twice; "" for a byte-order mark.

    Raises UnicodeError if their bytes aren't UTF-8.
    """
    plain = b"".join(_BYTES[c] if c in _BYTES else c.encode("ascii") for c in garbled).decode("utf-8")
    if plain == "\ufffd":
        raise UnicodeError
    try:
        return _decoded(plain) if len(plain) > 1 else plain.replace("\ufeff", "")
    except UnicodeError:
        return plain
