"""Which language a draft is in: English, another one by name, or some other one."""

from __future__ import annotations

import re

from .lexicon import is_first_name, is_word

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
        all any some than then been did does had into out up only also just your's yes no am were hey ok
        okay u ur pls plz thx lmk asap im dont cant didnt lol btw fyi omg congrats""",
    "fr": """le la les de des du et vous je votre pour une un est dans que qui avec sur vos mon ma mes nous au aux bonjour merci
        suis avoir j'ai j'aimerais c'est plus ce cette comme réseau""",
    "es": """el los las de del y usted yo tu su para una un es en que con por mi me nos hola gracias soy estoy muy como más
        gustaría red perfil se lo""",
    "de": """der die das und sie ich ihr ihre für ein eine ist in zu mit auf von wir uns den dem hallo danke bin habe würde
        nicht auch mich mir freundliche grüße sehr über im am zum zur bei aus""",
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
_ONLY_ENGLISH = _SETS["en"].difference(*(words for code, words in _SETS.items() if code != "en"))

# Words of short notes, besides those above.
_COURTESY = {
    "fr": """à non merci bonne bon bons bonnes continuation félicitations bonjour bonsoir cordialement bravo toutes mes beaucoup salut bientôt
        pour le la les nouveau nouvelle poste comment allez allez-vous avez avez-vous très bel belle beau article enchanté enchantée ravi
        ravie rencontrer chance suite cinq minutes quel quelle plaisir lire cela année nouvelle désolé désolée intéressé intéressée réponse
        rapide votre vos remercie souci quand même oui madame monsieur chère cher demain aujourd'hui hier travail équipe peux pouvez
        pouvez-vous puis-je sincères sincèrement amitiés courage belle excellent excellente partage connexion cherche emploi stage d'accord""",
    "es": """felicidades enhorabuena gracias muchas muchos hola saludos saludo buenos buenas días tardes noches cordial éxito éxitos por todo
        cómo estás está lo siento ahora puedo puede puedes tienes tiene cinco minutos mañana mucha mucho suerte el la proyecto encantado
        encantada conocerte conocerle feliz año nuevo nueva gran trabajo equipo alegro ti un una excelente publicación compartir conectar
        puesto artículo hasta la vista sí señor señora querido querida abrazo abrazos hoy ayer pronto espero verte busco empleo ayuda ayudar quiero quisiera
        tu tus te mis nos vemos bien buen buena""",
    "de": """herzlichen herzliche herzlicher glückwunsch glückwünsche danke vielen dank nein leider guten gute guter tag morgen abend liebe
        lieber lieben grüße gruß schöne schönen alles gute zum zur neuen neuer neue neues wie geht dir ihnen toller tolle tolles beitrag haben
        hast hat habt sie du kurz zeit freut mich sehr super vortrag gestern heute kompliment gratuliere gratulation beförderung frau herr
        herrn viel viele erfolg im job amt stelle kein keine interesse gern gerne wann wo warum was kann kannst können könnten darf
        frage artikel spannend spannender spannende nächste nächsten woche beginnt treffen getroffen vernetzen schulung glück ja bitte
        schon noch gerade passt aber nicht aus den der die das ein eine bis bald""",
    "it": """complimenti congratulazioni auguri grazie mille ciao cordiali saluti tanti buongiorno buonasera molto bello bella piacere
        come stai sta nuovo nuovo lavoro buona buon fortuna anno no non posso ora mi dispiace hai ha cinque minuti domani bellissimo articolo""",
    "pt": """parabéns obrigado obrigada muito muita olá bom boa dia tarde noite abraço abraços sucesso sorte tudo bem não pela pelo pelas pelos
        conexão sinto agora posso pode podes poderia você tem tens cinco minutos amanhã feliz ano novo nova cargo fico por prazer em conhecer
        excelente publicação trabalho compartilhar partilhar partilha seu sua seus suas artigo escolas ajudou ajudar procuro um uma no na do
        da ao hoje ontem até logo breve cumprimentos equipe equipa senhor senhora caro cara""",
    "nl": "gefeliciteerd van harte bedankt hartelijk dank nee groeten goed gedaan dag hoe gaat het met je nieuwe baan veel succes geluk",
    "pl": "gratulacje gratuluję dziękuję dzień dobry serdecznie pozdrawiam bardzo za nowej pracy powodzenia",
    "sv": "grattis tack hej stort nej bästa hälsningar lycka till det nya jobbet så mycket för",
    "tr": "tebrikler teşekkürler merhaba çok selamlar başarılar yeni ederim",
    "id": "selamat terima kasih halo sukses atas kerja baru",
}
_SHORT_SETS = {code: _SETS[code] | frozenset(words.split()) for code, words in _COURTESY.items()}
_KNOWN_IN_ENGLISH = frozenset(  # people say these in English too
    "gracias merci danke ciao hola bravo adios amigo salut bonjour obrigado obrigada grazie prost voilà olá saludos auguri super job".split()
)
SHORT = 8
"""We judge texts with at least this many words by the most common words of each language."""

_FOREIGN = re.compile(r"[^\W\d_\u0000-\u024f]")  # letters outside the Latin blocks
ENOUGH = 0.12  # a text is English if at least this share of its words are common English ones


def language_of(draft) -> str:
    """The code of the draft's language, a key of NAMES. Short and mixed drafts count as English."""
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
    if len(words) >= SHORT and len(keys & _ONLY_ENGLISH) >= max(4, ENOUGH * len(words)):
        return "en"  # most drafts; the other languages' words couldn't change it
    best, most = _nearest(keys)
    english = len((keys & _SETS["en"]) - _SETS[best]) if most > 1 else len(keys & _SETS["en"])
    if (len(words) < SHORT or english < 2) and (code := _of_few_words(draft)):
        return code
    if len(words) < 4:
        return "en"
    if english >= 2 and english >= ENOUGH * len(words):
        return best if english < 4 and most >= 4 and most > 2 * english else "en"
    if english == 0 and len(words) >= (SHORT if low.isascii() else 6):
        return best if most >= 2 else "other" if _is_unknown(draft) else "en"
    if english == 1 and len(words) >= SHORT and not low.isascii() and most >= 1:
        return best
    return best if most >= 4 and most > 2 * english or (most >= 3 and english == 0) else "en"


def _of_few_words(draft) -> str | None:
    """The language of a short text if its words show it: at least two words of that language (not only ones known in
    English) and few English ones; or one such word, and names. None if they don't."""
    words = {word.low for word in draft.words}
    code, most = max(((code, len(words & known)) for code, known in _SHORT_SETS.items()), key=lambda found: found[1])
    ours = words & _SHORT_SETS[code]
    if all(word in _SETS["en"] or word in _KNOWN_IN_ENGLISH or is_word(word) for word in ours):
        return None
    others = [word for word in words - ours if not is_first_name(word)]
    english = sum(word in _SETS["en"] or is_word(word) for word in others)
    if most > 1:
        return code if most > 2 * english else None
    return code if not others and len(words) > 1 else None


def _is_unknown(draft) -> bool:
    """Whether most words that aren't names aren't English. A list of English nouns has no common words either, so we
    can't go by those."""
    plain = [word.low for word in draft.words if draft.text[word.start].islower()]
    return 2 * sum(map(is_word, plain)) < len(plain)


def _nearest(keys: frozenset) -> tuple[str, int]:
    """The language other than English with the most common words among these, and how many."""
    best, most = "en", 0
    for code, known in _SETS.items():
        if code != "en" and (n := len(keys & known)) > most:
            best, most = code, n
    return best, most
