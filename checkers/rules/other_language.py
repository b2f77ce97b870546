"""A draft that isn't in English."""

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
            f"This looks like {NAMES[code]}. We only check English, so we skipped most checks.",
        )


RULE = custom(
    _find,
    code="LE814",
    level="hint",
    situations=ANY,
    any_language=True,
    message="This isn't in English, so we skipped most checks.",
    why="What's polite differs from language to language. Rules for English would often be mistaken here.",
    sources=(),
    ignore="Always, if you know what's usual in that language. This only says what we didn't check.",
    bad=(
        ex(
            "{==Bonjour==} Luc, votre article sur les horaires de nuit est au mur de notre bureau. Merci pour ce travail !",
            "first-message",
        ),
        ex(
            "{==Hola==} Ana, gracias por el mapa de las escuelas. ¿Cómo se mide la distancia en su pueblo?",
            "first-message",
        ),
        ex(
            "{==Guten==} Tag Herr Vogt, ich habe Ihren Vortrag über Dächer gehört und würde mich "
            "gerne mit Ihnen austauschen.",
            "first-message",
        ),
    ),
    good=(
        ex(
            "Hi Luc, your article on night shifts is up on the wall of our office in Lyon. How do you count the hours?",
            "first-message",
        ),
        ex("Hola Ana, thanks for the map of the schools in Lleida! How do you measure the distance?", "first-message"),
        ex("Dear Herr Vogt, I heard your talk on flat roofs in Halle. What do you do about snow?", "first-message"),
    ),
    near_misses=(ex("Hi Luc, merci for the Lyon report!", "first-message"),),
)
