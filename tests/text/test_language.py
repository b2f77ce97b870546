"""Which language a draft is in: English unless it's clearly another one."""

import pytest

from checkers.text.draft import Draft
from checkers.text.language import NAMES, language_of

OTHERS = {
    "fr": "Bonjour Madame, je suis ravi de faire partie de votre réseau et je vous remercie pour votre message.",
    "es": "Hola Marta, soy jardinero en Jerez y me gustaría conectar con usted para hablar de las rosas de su parque.",
    "de": "Hallo Frau Graf, ich bin Gärtner in Jena und würde mich freuen, mit Ihnen über die Rosen zu sprechen.",
    "it": "Ciao Ugo, sono un giardiniere di Siena e mi farebbe piacere parlare con te delle rose che hai nel parco.",
    "pt": "Olá João, sou jardineiro em Évora e gostaria de falar com você sobre as rosas que estão no seu parque.",
    "nl": "Hallo Piet, ik ben tuinman in Assen en ik zou graag met je praten over de rozen die je in het park hebt.",
    "pl": "Dzień dobry, jestem ogrodnikiem w Łodzi i dziękuję za artykuł o różach, czy można do Pani napisać na wiosnę?",
    "sv": "Hej Åsa, jag är trädgårdsmästare i Lund och jag skulle vilja prata med dig om rosorna som du har i parken.",
    "tr": "Merhaba Ayşe, ben İzmir'de bahçıvan olarak çalışıyorum ve güller için çok teşekkürler, size bir soru da var.",
    "id": "Halo Sari, saya tukang kebun di Bandung dan ini untuk terima kasih atas taman yang tidak bisa kami lupa.",
    "other": "Здравствуйте, Ольга! Я садовник из Твери и хотел бы спросить о ваших розах.",
}


@pytest.mark.parametrize("code, text", OTHERS.items(), ids=OTHERS)
def test_other_languages_are_recognised(code, text):
    assert language_of(Draft(text)) == code and NAMES[code]


@pytest.mark.parametrize(
    "text",
    [
        "李雷您好，我在苏州种玫瑰，想请教您一个问题。",
        "こんにちは、バラの育て方について教えてください。",
        "안녕하세요, 장미에 대해 여쭤보고 싶습니다.",
        "مرحبا، أود أن أسألك عن الورد في الحديقة",
        "שלום, אשמח לשאול אותך על הורדים",
        "नमस्ते, मैं गुलाब के बारे में पूछना चाहता हूँ",
        "Γεια σας, θα ήθελα να ρωτήσω για τα τριαντάφυλλα",
    ],
)
def test_other_scripts_are_recognised(text):
    assert language_of(Draft(text)) == "other"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hi",
        "Ok!",
        "Great post",
        "Merci!",
        "Gracias, Ana",
        "Hola José, your talk on roses in Jerez made my week.",
        "Hi Jürgen, die cast in Jena?",
        "Hi Wei (李雷), your roses in 苏州 are on our wall.",
        "I came, I saw, I pruned.",
        "Roses, thorns, soil, water, patience.",
        "😀😀😀😀",
        "12345 67890 1 2 3",
        "Hi María José, I read Cien años de soledad in the garden of La Casa de las Rosas and thought of you.",
        "Bonjour Zoë, I saw that you moved the herb garden to Lyon. What did you do with the old beds?",
        "hi sir i am gardener from surat i want know how you do rose please tell",
        "Les Miserables was on in Paris, Texas, and you were in it!",
        "{{first}} [last] https://la.de.les.example/un/une/et/vous",
        "A la carte or table d'hôte? We had both at the Café de la Rose in June.",
        "THE ROSES ARE IN AND YOU SHOULD SEE THEM",
        "Cześć Ola, the soil in the third bed was too wet for the roses that you sent.",
    ],
)
def test_english_short_and_mixed_drafts_count_as_english(text):
    assert language_of(Draft(text)) == "en"


def test_a_quotation_does_not_change_the_language():
    text = f"Hi Ana, you closed your talk with “{OTHERS['fr'][:40]}” and I laughed, because we say the same of the roses in Jena."
    assert language_of(Draft(text)) == "en"


NOTES = {
    "de": [
        "Herzlichen Glückwunsch, Uwe!",
        "Alles Gute zum neuen Job!",
        "Hallo Anna, wie geht es dir?",
        "Hallo Frau Vogt, ich arbeite in der Pflege und suche eine neue Stelle in Leipzig.",
        "Leider passt es gerade nicht, alles Gute.",
        "Lieber Tom, wir haben uns letzte Woche auf der Messe getroffen.",
        "Haben Sie kurz Zeit?",
        "Freut mich sehr!",
        "Schöne Grüße aus Wien",
        "Wann beginnt die Schulung nächste Woche?",
        "Gratuliere zur Beförderung, Frau Berger!",
        "Hast du morgen Zeit?",
        "Wir suchen gerade zwei Pflegekräfte für unsere Station in Leipzig",
        "Dein Beitrag hat mir gestern Abend sehr geholfen, danke dafür",
        "Welche Software nutzt euer Team eigentlich für die Schichtplanung",
        "Hallo Anna, lange nichts gehört! Wie läuft's im neuen Büro?",
        "Kann mir jemand einen guten Steuerberater in Wien empfehlen bitte",
        "Super Artikel, besonders der Teil über Dachbegrünung war interessant",
        "Meinen Glueckwunsch zum Jubilaeum, zehn Jahre sind eine tolle Leistung",
        "Leider habe ich keine Kapazität frei, trotzdem danke fürs Fragen",
    ],
    "fr": [
        "Non merci, bonne continuation.",
        "Félicitations pour le nouveau poste !",
        "Toutes mes félicitations, Claire.",
        "Je cherche un poste d'infirmière à Lyon, pouvez-vous m'aider ?",
        "Désolée, je ne suis pas intéressée.",
        "À bientôt à Lyon !",
        "Enchanté de vous rencontrer.",
        "Avez-vous cinq minutes ?",
        "Quel plaisir de lire cela !",
        "Bonne année !",
        "Pas de souci, merci quand même.",
        "Nous cherchons deux infirmières pour notre service de nuit à Lyon",
        "Ton article m'a vraiment aidé hier soir, merci beaucoup encore",
        "Quel logiciel utilise votre équipe pour planifier les horaires de nuit",
        "Salut Anna, ça fait longtemps ! Comment se passe le nouveau bureau ?",
        "Je ne suis pas disponible en ce moment, mais merci quand même",
        "Tres bon article, surtout la partie sur les toits vegetalises",
        "Félicitations pour tes dix ans dans la boîte, quelle belle aventure",
    ],
    "es": [
        "¡Felicidades, Ana!",
        "Hola Ana, ¿cómo estás?",
        "No, gracias, mucho éxito.",
        "Busco trabajo de enfermera en Sevilla, ¿me puedes ayudar?",
        "Lo siento, ahora no puedo.",
        "Excelente publicación, gracias por compartir.",
        "¿Tienes cinco minutos mañana?",
        "Encantado de conocerte.",
        "Gran trabajo, equipo.",
        "Buscamos dos enfermeras para nuestro turno de noche en Sevilla",
        "Tu artículo me ayudó mucho anoche, gracias de verdad por compartirlo",
        "Qué programa usa vuestro equipo para planificar los turnos de noche",
        "Hola Ana, cuánto tiempo! Cómo va todo en la nueva oficina?",
        "Ahora mismo no tengo hueco, pero gracias por pensar en mí",
        "Muy buen articulo, sobre todo la parte de las cubiertas verdes",
        "Enhorabuena por tus diez años en la empresa, menudo camino",
    ],
    "pt": [
        "Parabéns, Ana!",
        "Olá Ana, tudo bem?",
        "Procuro trabalho de enfermeira no Porto, pode ajudar?",
        "Bom dia, Ana",
        "Obrigado por compartilhar.",
        "Um abraço",
        "Você tem cinco minutos amanhã?",
        "Fico muito feliz por você.",
        "Procuramos duas enfermeiras para o nosso turno da noite no Porto",
        "O seu artigo me ajudou muito ontem à noite, obrigado mesmo",
        "Que programa usa a sua equipa para planear os turnos da noite",
        "Olá Ana, há quanto tempo! Como vai tudo no novo escritório?",
        "Neste momento não tenho vaga, mas obrigada por pensar em mim",
        "Muito bom artigo, principalmente a parte dos telhados verdes",
        "Parabéns pelos dez anos na empresa, que bela caminhada",
    ],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in NOTES.items() for text in texts])
def test_a_note_of_a_few_words_can_be_in_another_language(code, text):
    assert language_of(Draft(text)) == code


@pytest.mark.parametrize(
    "text",
    [
        "Excellent article!",
        "Super, Uwe!",
        "Adidas Samba, size 9",
        "Guten Tag from Leeds, Uwe!",
        "Merci for the Lyon report!",
        "Hola Ana, congrats on the new job in Málaga!",
        "hey u hiring?? im intrested in ne role pls",
        "Rust, Go, Zig: fast compilers, slow builds, happy teams",
        "Sales, marketing, finance, legal: everyone loved yesterday's offsite",
        "Kubernetes, Terraform, Ansible, Prometheus, Grafana, Loki, Tempo, Mimir",
    ],
)
def test_english_without_many_common_words_is_english(text):
    assert language_of(Draft(text)) == "en"
