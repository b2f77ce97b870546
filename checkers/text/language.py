"""Which language a draft is in, as far as the rules need to know: English, or a named other one."""

from __future__ import annotations

import re

NAMES = {
    "en": "English",
    "fr": "French",
    "es": "Spanish",
    "de": "German",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "pl": "Polish",
    "sv": "Swedish",
    "tr": "Turkish",
    "id": "Indonesian",
    "other": "another language",
}

_WORDS = {
    "en": """the and you your i to of for is in it that with my me on are was have be at as this we a an would hi hello thanks
        thank love connect about from not but so please let know just if can could our i'd i'm i've don't it's
        you're he she they them his her its by when where who what how which there more very good great well thank here
        all any some than then been did does had into out up only also just your's yes no am were""",
    "fr": """le la les de des du et vous je votre pour une un est dans que qui avec sur vos mon ma mes nous au aux bonjour merci
        suis avoir j'ai j'aimerais c'est plus ce cette comme réseau""",
    "es": """el los las de del y usted yo tu su para una un es en que con por mi me nos hola gracias soy estoy muy como más
        gustaría red perfil se lo""",
    "de": """der die das und sie ich ihr ihre für ein eine ist in zu mit auf von wir uns den dem hallo danke bin habe würde
        nicht auch mich mir freundliche grüße sehr über""",
    "it": """il lo gli di del della e lei io per una un è in che con mi sono ciao grazie piacerebbe mia mio come rete tuo tua
        farebbe piacere le""",
    "pt": """o os as de do da e você eu para uma um é em que com por meu minha me olá obrigado obrigada sou estou como mais
        gostaria rede seu sua não""",
    "nl": """de het een en u ik je jouw voor van is in op met dat wij ons niet graag bedankt hallo ben heb mijn zou om te
        ook aan""",
    "pl": """i w na z do się jest że nie dzień dobry pan pani dziękuję jestem czy o dla za po mnie""",
    "sv": """och att det jag du är en ett för med på av vi hej tack som inte har skulle vill din mitt""",
    "tr": """ve bir bu için merhaba ben sen çok teşekkürler ile olarak da de size""",
    "id": """dan yang saya anda untuk di dengan ini terima kasih halo dari tidak kami bisa""",
}
_SETS = {code: frozenset(words.split()) for code, words in _WORDS.items()}

# What a short note is made of; two of them and no English word tell its language.
_COURTESY = {
    "fr": "non merci bonne continuation félicitations bonjour cordialement bravo toutes mes beaucoup salut bientôt",
    "es": "felicidades enhorabuena gracias muchas hola saludos buenos días cordial éxito por todo",
    "de": "herzlichen herzliche glückwunsch glückwünsche danke vielen dank nein leider guten tag liebe lieber grüße schöne alles gute zum",
    "it": "complimenti congratulazioni auguri grazie mille ciao cordiali saluti tanti buongiorno",
    "pt": "parabéns obrigado obrigada muito olá bom dia abraço sucesso",
    "nl": "gefeliciteerd van harte bedankt hartelijk dank nee groeten goed gedaan dag",
    "pl": "gratulacje gratuluję dziękuję dzień dobry serdecznie pozdrawiam bardzo",
    "sv": "grattis tack hej stort nej bästa hälsningar lycka till",
    "tr": "tebrikler teşekkürler merhaba çok selamlar başarılar",
    "id": "selamat terima kasih halo sukses",
}
_COURTESY_SETS = {code: frozenset(words.split()) for code, words in _COURTESY.items()}

_FOREIGN = re.compile(r"[^\W\d_\u0000-\u024f]")  # letters outside the Latin blocks
ENOUGH = 0.12  # share of words that are common English ones, from which on a text is English


def language_of(draft) -> str:
    """A code of NAMES. English unless another language is plainly there: short and mixed drafts count as English."""
    if "language" not in draft.memo:
        draft.memo["language"] = _language(draft)
    return draft.memo["language"]


def _language(draft) -> str:
    words, low = draft.words, draft.low
    if not low.isascii():
        foreign = len(_FOREIGN.findall(low))
        if foreign >= 6:
            letters = sum(map(str.isalpha, low)) - low.count("ø") - low.count("ŧ")
            if foreign > letters / 2:
                return "other"
    keys = draft.keys
    english = len(keys & _SETS["en"])
    if len(words) < 8 and not english:
        code, courtesy = max(
            ((code, len(keys & known)) for code, known in _COURTESY_SETS.items()), key=lambda found: found[1]
        )
        if courtesy >= 2:
            return code
    if len(words) < 4:
        return "en"
    if english >= 2 and english >= ENOUGH * len(words):
        best, most = _nearest(keys) if english < 4 else ("en", 0)
        return best if most >= 4 and most > 2 * english else "en"
    best, most = _nearest(keys)
    if english == 0 and len(words) >= (8 if low.isascii() else 6):
        return best if most >= 2 else "other"
    if english == 1 and len(words) >= 8 and not low.isascii() and most >= 1:
        return best
    return best if most >= 4 and most > 2 * english or (most >= 3 and english == 0) else "en"


def _nearest(keys: frozenset) -> tuple[str, int]:
    """The other language with the most common words among these, and how many."""
    best, most = "en", 0
    for code, known in _SETS.items():
        if code != "en" and (n := len(keys & known)) > most:
            best, most = code, n
    return best, most
