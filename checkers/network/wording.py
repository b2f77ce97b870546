"""Read a message's words: plain text out of HTML, and whether it asks for a reply."""

import html
import re

_TAG = re.compile(r"<[a-zA-Z/!][^<>]{0,2000}>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^<>]{0,200}>", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_ASKS = re.compile(
    r"[?？؟⸮]|\b(?:let me know|could you|would you|can you|please (?:send|share|tell|reply|confirm|advise)"
    r"|(?:look(?:ing)?|waiting) (?:forward )?(?:to|for) (?:hear|your (?:reply|answer|response|thoughts)))",
    re.IGNORECASE,
)
_MAY_ASK = ("let me know", "ld you", "can you", "plea", "to hear", "for hear", "to your", "for your")
"""A piece of every phrase above: looking for these first takes a tenth of the time."""


def plain_text(text: str) -> str:
    """The message as they saw it: no tags, entities decoded, line breaks kept."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if "&" in text:
        text = html.unescape(text)
    return text.strip()


def asks(text: str) -> bool:
    """Whether the message asks a question or asks for something. Question marks in links don't count; the phrases are English only."""
    text = plain_text(text[:20_000])
    if "://" in text or "www." in text:
        text = _LINK.sub(" ", text)
    if "?" in text:
        return True
    lower = text.lower()
    return (not text.isascii() or any(part in lower for part in _MAY_ASK)) and bool(_ASKS.search(text))
