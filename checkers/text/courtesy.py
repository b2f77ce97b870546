"""Whether a draft says thank you anywhere, in its body or in its closing line."""

from __future__ import annotations

from .phrase import Phrases

_THANKS = Phrases(
    (
        "(thank|thanks|thankyou|thankful|grateful|thx|gratitude|cheers|obliged|merci|danke|gracias|obrigado|obrigada|takk|grazie|asante)",
        "appreciat*",
    )
)


def thanked(draft) -> bool:
    """Whether the draft says thank you."""
    from ..moves import moves_of

    return bool(moves_of(draft, "thanks")) or _THANKS.first(draft) is not None
