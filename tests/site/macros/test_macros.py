"""The macros, called as functions without MkDocs."""

import json
import re
from html import unescape

import pytest

from checkers.facts import FACTS
from checkers.rules import RULES
from checkers.situation import SITUATIONS
from tests.site.macros.conftest import DOCS
from tools.site import generate
from tools.site.macros import (
    annotate,
    cards,
    checker,
    contents,
    facts,
    glossary,
    helpers,
    ledger,
    pages,
    pictures,
    rules,
    situations,
)


def test_fact_links_to_its_entry_and_has_date_and_confidence():
    html = facts.fact("note_limit_free")
    assert f">{FACTS['note_limit_free'].shown()}</a>" in html
    assert 'href="#fact-note-limit-free"' in html and "As of" in html
    assert 'id="fact-note-limit-free"' in facts.known(("note_limit_free",))


def test_known_states_conflicts_and_source():
    html = facts.known(("inmail_body_limit",))
    assert "Others say:" in html and FACTS["inmail_body_limit"].source_url in html and "official" in html


def test_unknown_names_raise():
    with pytest.raises(KeyError, match="no fact 'nonsense'"):
        facts.fact("nonsense")
    with pytest.raises(KeyError, match="no situation 'nonsense'"):
        checker.checker("nonsense", "")
    with pytest.raises(KeyError, match="no rule 'nonsense'"):
        rules.rule_link("nonsense", "")
    with pytest.raises(KeyError):
        rules.rules_of("nonsense", "")
    with pytest.raises(ValueError):
        facts.known(())
    with pytest.raises(ValueError):
        facts.known(("note_limit_free", "note_limit_free"))
    with pytest.raises(ValueError):
        helpers.choose("One answer is no choice?", ("yes", "go"))
    with pytest.raises(FileNotFoundError):
        pictures.picture(DOCS / "_data" / "pictures", "nonsense")


@pytest.mark.parametrize("slug", SITUATIONS)
def test_checker_contains_its_checklist_and_every_situation(slug: str):
    html = checker.checker(slug, "../../")
    found = re.search(r'<script type="application/json" class="ec-data">(.*?)</script>', html)
    data = json.loads(found[1])
    assert [situation["slug"] for situation in data["situations"]] == list(SITUATIONS)
    assert f'situation="{slug}"' in html and 'data-runtime="../../assets/runtime/runtime.json"' in html
    for point in SITUATIONS[slug].checklist:
        assert point in unescape(html)


def test_no_text_can_close_the_data_script():
    assert "</script" not in checker.script_json({"sample": "</script><script>alert(1)"})
    assert json.loads(checker.script_json("<b>")) == "<b>"


def finding(start: int, end: int, level: str = "caution") -> dict:
    return {"rule": "pitch", "level": level, "start": start, "end": end, "message": "A < B", "suggestions": []}


def test_mark_up_numbers_the_spans_and_keeps_every_character():
    text = "😀 a <b> & c"
    html = annotate.mark_up(text, [finding(2, 3), finding(4, 7, "hint")])
    assert html.count("<mark") == 2 and ">1</sup>" in html and ">2</sup>" in html
    assert unescape(re.sub(r"<sup.*?</sup>|<[^>]+>", "", html)) == text


def test_mark_up_survives_overlap_and_empty_spans():
    html = annotate.mark_up("abcdef", [finding(0, 4), finding(2, 6), finding(6, 6)])
    assert re.sub(r"<sup.*?</sup>|<[^>]+>", "", html) == "abcdef"
    assert html.count("ec-num") == 3


def test_figure_hides_line_breaks_from_markdown_and_offers_the_text():
    html = annotate.figure(
        "Hi\n\nthere", [], good=True, caption="fine", root="", situation="comment", context={"about": 'b"'}
    )
    assert "\n" not in html and "What you know about them</dt>" in html
    tried = re.search(r'data-try-text="([^"]*)"', html)[1]
    assert unescape(tried) == "Hi\n\nthere"
    assert json.loads(unescape(re.search(r'data-try-context="([^"]*)"', html)[1])) == {"about": 'b"'}


def test_choose_opens_one_answer_at_a_time():
    html = helpers.choose("Which?", ("this & that", "do **it**"), ("other", "do not"))
    names = re.findall(r'<details name="([^"]+)"', html)
    assert len(names) == 2 and len(set(names)) == 1
    assert "this &amp; that" in html and "do **it**" in html


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_page_has_the_same_headings_for_every_rule(rule):
    body = rules.rule_page(rule.name, "../../")
    headings = re.findall(r"^## ([^{\n]+?)(?: \{.*)?$", body, flags=re.M)
    wanted = [
        "What it catches",
        "Why it matters",
        "Before and after",
        "When to ignore it",
        "What it doesn't flag",
        "How often it's right",
        "About this rule",
    ]
    assert headings == [heading for heading in wanted if heading in headings]
    assert {"What it catches", "Why it matters", "Before and after", "About this rule"} <= set(headings)
    assert rule.code in body
    assert body.index("<etiquette-checker") < body.index("## What it catches")
    assert "## About this rule { data-search-exclude }" in body  # it names every situation


@pytest.mark.parametrize("url", ["", "https://tracker.example/new", "https://tracker.example/new?labels=rules"])
def test_report_link_names_the_rule_and_contains_no_text(url: str):
    rule = RULES[0]
    link = rules.report_link(rule, "../../", url)
    assert rule.name in link
    for example in (*rule.bad, *rule.good):
        assert example.text[:12] not in link


def test_index_lists_every_rule_once_and_filters_by_every_situation():
    html, css = rules.rules_index("../"), rules.index_css()
    for rule in RULES:
        assert html.count(f'href="../rules/{rule.name}/"') == (rule.status != "retired")
    for slug in SITUATIONS:
        assert f'[value="{slug}"]' in css and f'value="{slug}"' in html


def test_a_rules_page_names_wordings_it_finds():
    assert "pick your brain" in rules.wordings(rules.by_name("vague-ask"))
    assert "such as <q>mentor me</q>, <q>90 minutes</q> or <q>weekly call</q>." in rules.rule_page("large-request", "")
    assert set(rules.COUNTING) <= {rule.name for rule in RULES}
    for name in (
        "no-reason",
        "over-limit",
        "misspelling",
        "many-questions",
    ):  # what these rules mark isn't a wording they look for
        assert rules.wordings(rules.by_name(name)) == []
        assert "It finds wordings" not in rules.rule_page(name, "")


def test_the_index_has_peoples_own_words_for_a_fault():
    running = {rule.name for rule in RULES if rule.status != "retired"}
    assert {name for names in rules.EVERYDAY.values() for name in names} <= running
    rows = re.findall(r'data-words="([^"]*)"><a href="../rules/([\w-]+)/"', rules.rules_index("../"))
    called = {word: {name for words, name in rows if word in words} for word in ("creepy", "too long", "spam")}
    assert "looks" in called["creepy"] and "wall-of-text" in called["too long"] and "pitch" in called["spam"]


def test_a_rules_menu_lists_every_rule_in_the_order_of_the_codes_and_opens_its_group():
    html = rules.menu("pitch", "../../")
    running = [rule.name for rule in RULES if rule.status != "retired"]
    assert re.findall(r'href="../../rules/([\w-]+)/"', html) == running
    assert re.findall(r'href="../../rules/([\w-]+)/" aria-current=page', html) == ["pitch"]
    opened = [part for part in html.split("<details")[1:] if part.startswith(" open")]
    assert len(opened) == 1 and "rules/pitch/" in opened[0]
    assert "<details open" not in rules.menu("", "../")


def test_rule_pages_link_to_the_rules_before_and_after():
    def neighbours(rule):
        found = re.search(r'<nav class="ec-neighbours".*?</nav>', rules.rule_page(rule.name, "../../"))[0]
        return re.findall(r'href="../../rules/([\w-]+)/"', found)

    assert neighbours(RULES[0]) == [RULES[1].name]
    assert neighbours(RULES[1]) == [RULES[0].name, RULES[2].name]
    assert neighbours(RULES[-1]) == [RULES[-2].name]


def test_the_checker_of_a_rules_page_shows_an_example_that_needs_no_answers():
    def shown(name):
        data = json.loads(re.search(r'class="ec-data">(.*?)</script>', rules.rule_page(name, ""))[1])
        return data.get("demo")

    pitch = shown("pitch")
    assert pitch["text"] == rules.by_name("pitch").bad[0].text
    assert "pitch" in [finding["rule"] for finding in pitch["report"]["findings"]]
    assert shown("too-soon") is None  # it depends on the days since the last message, which its buttons set
    assert "<etiquette-checker touched " in rules.rule_page("pitch", "")


def test_stub_and_redirect_belong_to_their_rule():
    rule = RULES[0]
    meta, body = pages.front_matter(generate.stub(rule))
    assert meta["render_macros"] and meta["title"] == rules.title(rule) and meta["description"]
    assert f'rule_page("{rule.name}")' in body
    html = generate.redirect(rule)
    assert f"url=../{rule.name}/" in html and 'rel="canonical"' in html and rule.code in html


def test_cards_of_situations_link_to_their_pages():
    html = situations.cards("")
    assert re.findall(r'href="guide/([\w-]+)/"', html).__len__() == len(SITUATIONS)
    for slug in SITUATIONS:
        assert (DOCS / "guide" / f"{slug}.md").exists()


def test_urls_of_pages():
    assert ledger.address("guide/decline.md#how", "../../") == "../../guide/decline/#how"
    assert ledger.address("guide/index.md", "../") == "../guide/"
    assert ledger.address("index.md", "") == ""


def test_every_picture_has_words_and_its_figures_come_from_facts():
    folder = DOCS / "_data" / "pictures"
    for path in folder.glob("*.svg"):
        html = pictures.picture(folder, path.stem)
        assert "<title" in html and "<desc" in html and "{" not in html
        assert not re.search(r"\b\d+ (weeks|months|days|characters)", path.read_text("utf-8")), path.name


def test_glossary_is_sorted_and_explained():
    entries = glossary.entries(DOCS / "_data" / "glossary.md")
    assert [term.casefold() for term, _ in entries] == sorted(term.casefold() for term, _ in entries)
    assert all(meaning.endswith(".") for _, meaning in entries)


def test_card_names_are_flat():
    assert cards.card_name("") == "home.png"
    assert cards.card_name("guide/decline/") == "guide-decline.png"


def test_answers_are_found_in_order(config, written):
    html = contents.summary(config["nav"], written, "../../")
    for _heading, sources in contents.groups(config["nav"], "Guide"):
        for source in sources:
            page = next(page for page in written if page.source == source)
            assert len(contents.answer(page)) > 30
            listed = source != "guide/summary.md" and page.meta.get("in_summary", True)
            assert (f'href="../../{page.url}"' in html) == listed, source
    assert "guide/tone/" not in html and "guide/decline/" in html
