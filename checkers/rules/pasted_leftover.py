"""What a chatbot or a web page left in the text: "Sure! Here's a message:", "**bold**", "&amp;"."""

import re

from ..finding import Match, Suggestion
from ..rule import custom, ex
from ..situation import ANY

MOST = 3
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
_LEAD_IN = re.compile(
    r"\s*(?:(?i:sure|certainly|of course|absolutely|great|okay|no problem|happy to help)[!.,] {0,2})?"
    r"(?i:here(?:'s| is| are|’s) (?:an?|the|your|another|some|one|two|three) (?:[\w’'-]{1,20} ){0,6}"
    r"(?:message|note|version|draft|reply|response|comment|invitation|follow-up|email|options?)(?: [\w’'-]{1,20}){0,8})\s*:\s*(?:\n|(?=[\"“]))"
)
_SIGNS = re.compile(
    r"\[?:?contentReference\[oaicite:\d{1,3}\](?:\{index=\d{1,3}\})?|\[?oaicite:\d{1,3}\]?|【\d{1,3}†[^】\n]{0,40}】|\bturn\d{1,2}search\d{1,2}\b"
    r"|(?i:\bas an ai (?:language )?model\b)|(?i:\blet me know if you(?:'d|’d| would) like (?:me to )?(?:a |any |to )?(?:adjust|tweak|change|shorter|more formal|revise|refine|make it)[^\n.!?]{0,80}[.!?]?)"
)
_ENTITY = re.compile(r"&(?:([a-zA-Z]{2,8})|#(\d{2,5})|#[xX]([0-9a-fA-F]{2,5}));")
_TAG = re.compile(r"</?(?:p|br|div|span|strong|em|ul|ol|li|h[1-6])(?: [^<>\n]{0,80})?/?>", re.IGNORECASE)
_STARS = re.compile(r"(?<![*\w])\*\*(?=[^\s*])([^*\n]{1,80})(?<=\S)\*\*(?![*\w])")
_BROKEN = re.compile("(?:Ã[\u0080-\u00bf©¨¤¶¼±³¡]|â€[\u0080-\u00bf™œ“”˜¦]|Â[\u00a0-\u00bf])")


def _find(draft):
    text = draft.text
    found = []
    lead_in = _LEAD_IN.match(text)
    if lead_in:
        end = len(lead_in.group().rstrip())
        found.append((0, end, "This is from the chatbot, not from you.", "Remove it", ""))
    if "oaicite" in text or "†" in text or "turn" in text or " AI " in text or " ai " in text or "et me know" in text:
        for m in _SIGNS.finditer(text):
            found.append((*m.span(), "This is from the chatbot, not from you.", "Remove it", ""))
    if "&" in text:
        for m in _ENTITY.finditer(text):
            plain = _character(m)
            if plain:
                found.append((*m.span(), "This is code for a character.", f"Write “{plain}”", plain))
    if "<" in text and draft.situation != "comment":
        for m in _TAG.finditer(text):
            found.append((*m.span(), "This is a tag from a web page. LinkedIn shows it as it is.", "Remove it", ""))
    if "**" in text:
        for m in _STARS.finditer(text):
            found.append((*m.span(), "LinkedIn shows these asterisks as they are.", f"Write “{m[1]}”", m[1]))
    if not text.isascii():
        for m in _BROKEN.finditer(text):
            try:
                plain = m.group().encode("cp1252").decode("utf-8")
            except UnicodeError:
                plain = ""
            found.append(
                (*m.span(), "This character got garbled.", "Fix it", plain)
                if plain
                else (*m.span(), "This character got garbled.", "", "")
            )
    left = MOST
    for s, e, message, label, new in sorted(found):
        if left and not draft.quoted_at(s, e):
            left -= 1
            yield Match(s, e, message, (Suggestion("apply", label, new, s, e),) if label else ())


def _character(entity: re.Match) -> str:
    """What "&amp;" or "&#39;" means, or "" if it isn't known."""
    name, decimal, hexadecimal = entity.groups()
    if name:
        return _CHARACTERS.get(name, "")
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if code > 31 and not 0xD800 <= code < 0xE000 else ""


RULE = custom(
    _find,
    code="LE831",
    level="caution",
    situations=ANY,
    any_language=True,
    message="This is left over from a chatbot or a web page.",
    why="It tells them you didn't read the message before sending it.",
    sources=("rochester",),
    ignore="You're writing about code, and it belongs there.",
    instead="Remove it.",
    since="2.0",
    bad=(
        ex(
            "{==Here is a polished version of your message:==}\n\nHi Ana, thanks for connecting. Your talk on night shifts was the "
            "best of the day. What made you try six-hour shifts?",
            "first-message",
        ),
        ex(
            "Hi Ana, thanks for connecting. What you said about R{==&amp;==}D budgets matches what I see at "
            "our bank. Where did you get the figures?",
            "first-message",
        ),
        ex(
            "Hi Ana, thanks for connecting. Your talk on {==**night shifts**==} was the best of the day. What made you try "
            "six-hour shifts?",
            "first-message",
        ),
    ),
    good=(
        ex(
            "Hi Ana, thanks for connecting. Your talk on night shifts was the best of the day. What made you try six-hour shifts?",
            "first-message",
        ),
        ex(
            "Hi Ana, thanks for connecting. What you said about R&D budgets matches what I see at our bank. "
            "Where did you get the figures?",
            "first-message",
        ),
        ex("In our hospital the six-hour shift cost two more nurses. Did you count the agency hours?", "comment"),
    ),
    near_misses=(
        ex("Hi Ana, here's a note on the R&D budget: we spent it in March.", "first-message"),
        ex("Press <p> and **kwargs at once? I never got that to work.", "comment"),
    ),
)
