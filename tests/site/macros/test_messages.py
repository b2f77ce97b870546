"""Messages to copy: each is ready to send, and as a template it only needs its blanks filled in."""

import re
from collections import Counter

import pytest

from checkers.engine import check
from checkers.situation import SITUATIONS
from tests.site.macros.conftest import DOCS
from tools.site.macros import llms, messages, pages

LIBRARY = messages.load(DOCS / "_data" / "messages")
ALL = [message for group in LIBRARY.values() for message in group]
FEWEST = 8  # messages for a situation
LEAST = 4  # messages by people of one role
ROW = """[[message]]
id = "a"
who = "nurse"
level = "senior"
country = "Ghana"
when = "After a talk"
text = "Hi {Tim|their name}, thanks."
"""


def report_on(text: str, message: messages.Message):
    return check(text, message.situation, dict(message.context))


@pytest.mark.parametrize("message", ALL, ids=lambda message: message.id)
def test_message_is_ready_to_send(message):
    report = report_on(message.text, message)
    assert report.verdict == "ready"
    assert [finding.rule for finding in report.findings] == []
    limit = report.length.limit
    assert limit is None or len(message.text) <= limit


@pytest.mark.parametrize("message", ALL, ids=lambda message: message.id)
def test_template_has_no_findings_except_its_blanks(message):
    template = message.template
    found = [(finding.rule, template[finding.start : finding.end]) for finding in report_on(template, message).findings]
    assert found == [("unfilled-placeholder", f"[{blank}]") for _, blank in message.parts]


@pytest.mark.parametrize("message", ALL, ids=lambda message: message.id)
def test_blanks_have_different_names_and_leave_a_message(message):
    names = [blank for _, blank in message.parts]
    assert names and len(set(names)) == len(names)
    assert message.template.count("[") == len(names)
    assert len(message.when) <= 60 and not message.when.endswith(".")


def test_there_are_enough_for_every_situation_and_every_role():
    few = {slug: len(LIBRARY.get(slug, ())) for slug in SITUATIONS if len(LIBRARY.get(slug, ())) < FEWEST}
    assert not few, f"fewer than {FEWEST} messages in docs/_data/messages: {few}"
    roles = Counter(message.who for message in ALL)
    rare = {role: roles[role] for role in messages.ROLES if roles[role] < LEAST}
    assert not rare, f"fewer than {LEAST} messages: {rare}"
    assert sum(message.second_language for message in ALL) >= len(ALL) // 10


def test_no_two_messages_are_the_same():
    for what in ("text", "template"):
        assert len({getattr(message, what) for message in ALL}) == len(ALL)


@pytest.mark.parametrize(
    "old, new, wrong",
    [
        ('who = "nurse"', 'who = "wizard"', "ROLES"),
        ('level = "senior"', 'level = "grand"', "LEVELS"),
        ("{Tim|their name}", "{Tim}", "brackets"),
        ("{Tim|their name}", "[their name]", "brackets"),
        ("thanks.", "thanks, Tim.", "exactly once"),
        (ROW, ROW + ROW, "twice"),
    ],
)
def test_a_wrong_message_raises(tmp_path, old, new, wrong):
    (tmp_path / "thank.toml").write_text(ROW.replace(old, new), "utf-8")
    with pytest.raises(messages.MessageError, match=wrong):
        messages.load(tmp_path)


def test_an_unknown_situation_or_context_raises(tmp_path):
    (tmp_path / "think.toml").write_text(ROW, "utf-8")
    with pytest.raises(messages.MessageError, match=r"think\.toml"):
        messages.load(tmp_path)
    (tmp_path / "think.toml").rename(tmp_path / "thank.toml")
    assert messages.load(tmp_path)["thank"][0].template == "Hi [their name], thanks."
    (tmp_path / "thank.toml").write_text(ROW + 'context = { weather = "fine" }\n', "utf-8")
    with pytest.raises(ValueError, match="weather"):
        messages.load(tmp_path)


def test_card_shows_the_text_and_names_its_blanks():
    message = next(message for message in ALL if message.context and "'" in message.text)
    card = messages.card(message)
    assert f"{len(message.text)} characters" in card and "\n" not in card
    shown = re.search(r'<p class="ec-message__text">(.*?)</p>', card)[1]
    assert re.sub(r"<[^>]+>", "", shown) == message.text
    assert re.findall(r'data-blank="([^"]+)"', shown) == [blank.replace("'", "&#x27;") for _, blank in message.parts]
    assert message.country in card and message.when in card


def test_library_shows_every_message_once_and_offers_every_choice():
    html = messages.everything(LIBRARY, pages.read(DOCS), "../")
    assert re.findall(r'<li class="ec-message" id="([\w-]+)"', html) == [message.id for message in ALL]
    assert re.findall(r"^## .+ \{: #([\w-]+) \}$", html, re.M) == list(SITUATIONS)
    assert re.findall(r'<option value="([^"]+)"', html) == [*SITUATIONS, *messages.ROLES]
    assert f"{len(ALL)} messages" in html
    assert "<etiquette-checker near " in html, "not eager, since most readers of the page only copy"


@pytest.mark.parametrize("slug", SITUATIONS)
def test_page_of_a_situation_shows_a_few_of_its_messages(slug, written):
    page = next(page for page in written if page.source == f"guide/{slug}.md")
    section = page.body.split("\n## Examples\n")[1].split("\n## ")[0]
    calls = re.findall(rf'\{{\{{ messages_for\("{slug}"(.*?)\) \}}\}}', section)
    assert len(calls) == 1
    roles = tuple(re.findall(r'"([^"]+)"', calls[0]))
    html = messages.messages_for(LIBRARY, slug, roles, "../../")
    assert re.findall(r'data-who="([^"]+)"', html) == list(roles)
    assert 3 <= len(roles) <= messages.SHOWN
    assert f'href="../../messages/#{slug}"' in html


def test_without_roles_the_first_few_people_are_shown():
    html = messages.messages_for(LIBRARY, "thank", (), "")
    roles = re.findall(r'data-who="([^"]+)"', html)
    assert len(roles) == messages.SHOWN == len(set(roles))
    with pytest.raises(KeyError, match="wizard"):
        messages.messages_for(LIBRARY, "thank", ("wizard",), "")


def test_the_page_is_in_the_menu_and_in_llms_txt_and_its_words_are_searched_for(config, written):
    page = next(page for page in written if page.source == "messages/index.md")
    assert {"Messages to copy": page.source} in config["nav"]
    assert f"[{page.meta['title']}](messages/)" in llms.text(DOCS)
    words = f"{page.meta['title']} {page.meta['description']}".lower()
    assert [word for word in ("linkedin", "message", "copy", "template", "example") if word not in words] == []


def test_a_page_can_choose_messages_from_several_situations():
    html = messages.chosen_messages(LIBRARY, ("thank-5", "ask-5"), "../../")
    assert re.findall(r'<li class="ec-message" id="([\w-]+)"', html) == ["thank-5", "ask-5"]
    assert html.count('<template class="ec-adapt">') == 1 and "<etiquette-checker near " in html
    with pytest.raises(KeyError, match="ask-99"):
        messages.chosen_messages(LIBRARY, ("ask-99",), "")
