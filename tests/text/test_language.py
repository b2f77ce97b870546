"""Which language a draft is in: English unless another is plainly there."""

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
def test_other_languages_are_seen(code, text):
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
def test_other_scripts(text):
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
