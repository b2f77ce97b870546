"""A draft in another language than English."""

from ..finding import Match
from ..rule import custom, ex
from ..situation import ANY
from ..text.language import NAMES, language_of


def _find(draft):
    code = language_of(draft)
    if code != "en" and draft.words:
        yield Match(
            draft.words[0].start,
            draft.words[0].end,
            f"This reads as {NAMES[code]}. The rules judge English only, so most of them kept silent.",
        )


RULE = custom(
    _find,
    code="LE814",
    level="hint",
    situations=ANY,
    any_language=True,
    message="The draft is not in English, so most rules kept silent.",
    why="Manners differ from language to language; rules for English would be wrong here as often as right.",
    sources=(),
    ignore="Always, if you know the manners of that language: this only says what was not checked.",
    bad=(
        ex(
            "{==Bonjour==} Luc, votre article sur les huîtres est sur le mur de notre bureau. Merci pour ce travail !",
            "first-message",
        ),
        ex("{==Hola==} Ana, gracias por el mapa de los canales. ¿Cómo se mide el agua en su pueblo?", "first-message"),
        ex(
            "{==Guten==} Tag Herr Vogt, ich habe Ihren Vortrag über die Salzwege gehört und würde mich "
            "gerne mit Ihnen austauschen.",
            "first-message",
        ),
    ),
    good=(
        ex("Hi Luc, your article on oysters hangs in our office in Arcachon. How do you count them?", "first-message"),
        ex("Hola Ana, thanks for the map of the Lleida canals! How do you measure the water?", "first-message"),
        ex("Dear Herr Vogt, I heard your talk on the salt roads of Halle. Where do they end?", "first-message"),
    ),
    near_misses=(ex("Hi Luc, merci for the Arcachon map!", "first-message"),),
)
