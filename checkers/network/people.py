"""Who is who: profile addresses and names turned into keys that match across files."""

import re
import unicodedata

from ..text.names import fold

# Only a scheme and sub-domains may come before the host: otherwise `javascript:` or a path on another site would pass
# for a profile.
_PROFILE = re.compile(r"\s*(?:https?:)?(?://)?(?:[a-z0-9-]+\.)*linkedin\.com/in/([^/?#\s]+)", re.IGNORECASE)
_COMMON = "https://www.linkedin.com/in/"
_ORGANISATION = re.compile(
    r"\s*(?:https?:)?(?://)?(?:[a-z0-9-]+\.)*linkedin\.com/(?:company|school|showcase|groups?)/", re.IGNORECASE
)
_CREDENTIALS = re.compile(
    r"(?:,|\s[|–—-])\s*(?:[A-Z][A-Za-z]{0,3}\.?){1,4}®?(?:\s*[,/&]\s*(?:[A-Z][A-Za-z]{0,3}\.?){1,4}®?)*\s*$"
)
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_UNRESERVED = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")

GONE = "LinkedIn Member"
"""What the export calls an account that no longer exists."""


def profile_key(url: str) -> str:
    """`in/<slug>`, lower case, percent-decoded, without query or slash; "" if it isn't the address of a person's
    profile.
    """
    if url.startswith(_COMMON) and url.isascii():
        slug = url[len(_COMMON) :]
        if slug.replace("-", "").isalnum():  # true of nearly all; the code below gives the same result, more slowly
            return "in/" + slug.lower()
    match = _PROFILE.match(url)
    if not match:
        return ""
    slug = match[1]
    if "%" in slug:
        # With urllib, browsers would have to load two more modules (40 kB).
        slug = _ESCAPES.sub(lambda run: bytes.fromhex(run[0].replace("%", "")).decode("utf-8", "replace"), slug)
    return "in/" + unicodedata.normalize("NFC", slug).lower()


def is_organisation(url: str) -> bool:
    """Whether the address is the page of a company, school or group."""
    return bool(_ORGANISATION.match(url))


def profile_link(key: str) -> str:
    """A link that's safe to follow, built from a key of `profile_key`; "" for someone we only know by name."""
    if not key.startswith("in/"):
        return ""
    slug = "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in key[3:].encode("utf-8", "replace"))
    return f"https://www.linkedin.com/in/{slug}/"


def without_credentials(name: str) -> str:
    """The name without `, PhD`, ` | MBA, CPA` and the like at its end. "Berg, Ana" stays: that's a name too."""
    name = name[:200]
    shorter = _CREDENTIALS.sub("", name)
    return shorter if " " in shorter.strip() or sum(map(str.isupper, name[len(shorter) :])) > 1 else name


_TITLED = re.compile(
    r"(?:m[rsx]s?|dr|prof|professor|herr|frau) | (?:phd|m[dbs][ac]?|bsc|cpa|pmp|cfa|dds|dphil|llm|esq|dr)$"
)


def comparable_name(name: str) -> str:
    """A name for comparing people: `text.names.fold`, without credentials like `, PhD` at its end. (To compare a
    greeting with a name, use text.names.same_person.)
    """
    name = name[:200]
    if (
        name.isascii() and name.replace(" ", "").isalpha()
    ):  # true of nearly all; the code below gives the same result, more slowly
        plain = " ".join(name.lower().split())
        if not _TITLED.search(plain):
            return plain
    return fold(without_credentials(unicodedata.normalize("NFKC", name)))


def name_key(name: str) -> str:
    """The key for someone we only know by name; "" without a name."""
    comparable = comparable_name(name)
    return "name:" + comparable if comparable else ""


def shown(name: str) -> str:
    """A name that's safe to show: one line, no control or direction-changing characters, at most 120 characters."""
    if name.isascii() and name.isprintable() and "  " not in name and len(name) <= 120:
        return name.strip()
    name = "".join(
        " " if c.isspace() else c
        for c in name
        if c.isspace()
        or unicodedata.category(c) not in ("Cc", "Cs", "Cn", "Co")
        and c not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff"
    )
    return " ".join(name.split())[:120]
