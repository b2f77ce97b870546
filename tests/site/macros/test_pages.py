"""The written pages: front matter, the headings of situations, plain words, and a source for every limit."""

import re

import pytest

from checkers.facts import FACTS
from checkers.situation import SITUATIONS
from tests.site.macros.conftest import DOCS, ROOT
from tests.support.readability import grade, plain, sentences
from tools.site.macros import contents, pages

PAGES = [page for page in pages.read(DOCS) if page.meta.get("kind") != "rule" and page.url != "network/"]
GUIDE = [page for page in PAGES if page.source.startswith("guide/") and page.source != "guide/index.md"]
SITUATION_PAGES = [page for page in GUIDE if page.meta.get("situation")]
SHAPE = ["How", "Examples", "What if", "Where this comes from"]  # others can come between
SEED = ROOT.parent / "shared" / "research" / "seed-article.txt"

_NUMBER = (
    r"(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|ninety|hundred|"
    r"thousand)"
)
_UNIT = r"(?:characters?|letters|notes? a|invitations?|connections|weeks?|months?|days?|hours?|credits?|reminders?)"
BARE = re.compile(rf"\b{_NUMBER}(?: to {_NUMBER})?[ -]{_UNIT}\b|\d ?(?:%|per cent)", re.IGNORECASE)


def by_source(page: pages.Page) -> str:
    return page.source


@pytest.mark.parametrize("page", PAGES, ids=by_source)
def test_front_matter(page: pages.Page):
    assert 4 < len(page.meta["title"]) <= 72
    assert 50 <= len(page.meta["description"]) <= 190, len(page.meta["description"])
    assert len(re.findall(r"^# ", page.body, flags=re.M)) == 1
    assert "render_macros" in page.meta or "{{" not in page.body, "macros need render_macros: true"


def test_titles_and_descriptions_are_unique():
    for what in ("title", "description"):
        values = [page.meta[what] for page in PAGES]
        assert len(set(values)) == len(values)


def test_every_situation_has_its_page():
    assert {page.meta["situation"] for page in SITUATION_PAGES} == set(SITUATIONS)
    assert all(page.source == f"guide/{page.meta['situation']}.md" for page in SITUATION_PAGES)


@pytest.mark.parametrize("page", SITUATION_PAGES, ids=by_source)
def test_situation_pages_have_the_same_headings(page: pages.Page):
    headings = re.findall(r"^## (.+)$", page.body, flags=re.M)
    assert [heading for heading in headings if heading in SHAPE] == SHAPE and headings[-1] == SHAPE[-1]
    answer, checker = page.body.index("{ .ec-answer }"), page.body.index("{{ checker(")
    assert answer < checker < page.body.index("{{ example(") < page.body.index("\n## "), "a good example comes first"
    assert f'checker("{page.meta["situation"]}")' in page.body and page.meta["has_checker"]
    assert f'rules_of("{page.meta["situation"]}")' in page.body


@pytest.mark.parametrize("page", SITUATION_PAGES, ids=by_source)
def test_what_if_has_several_answers(page: pages.Page):
    section = page.body.split("## What if")[1].split("\n## ")[0]
    assert len(re.findall(r"^\*\*[^*]+[.?]\*\* ", section, flags=re.M)) >= 3


@pytest.mark.parametrize("page", GUIDE, ids=by_source)
def test_guide_pages_start_with_the_answer(page: pages.Page):
    assert page.body.strip().splitlines()[2].strip() and contents.answer(page)


@pytest.mark.parametrize("page", PAGES, ids=by_source)
def test_no_limit_is_written_without_its_source(page: pages.Page):
    text = re.sub(r"\{\{.*?\}\}", lambda m: m[0] if m[0].startswith("{{ choose") else " ", page.body, flags=re.S)
    found = BARE.findall(text)
    assert not found, f'print it with {{{{ fact("...") }}}}: {found}'


def test_a_limit_without_its_source_is_noticed():
    for bare in ("It can have 200 characters.", "Wait three weeks.", "About 26% accept.", "7 to 14 days"):
        assert BARE.search(bare), bare
    for fine in ("Keep it to two or three lines.", "in ten minutes", "Send one follow-up."):
        assert not BARE.search(fine), fine


@pytest.mark.parametrize("page", PAGES, ids=by_source)
def test_every_fact_used_is_listed_with_its_source_on_the_same_page(page: pages.Page):
    used = set(re.findall(r'fact\("(\w+)"\)', page.body))
    listed = {key for found in re.findall(r"known\((.*?)\)", page.body, re.S) for key in re.findall(r'"(\w+)"', found)}
    assert used <= set(FACTS) and listed <= set(FACTS)
    assert used <= listed, f"add to known(): {sorted(used - listed)}"


@pytest.mark.parametrize("page", GUIDE, ids=by_source)
def test_plain_english(page: pages.Page):
    level = grade(plain(page.body))
    assert level <= (8 if page in SITUATION_PAGES else 9), f"grade {level:.1f}"


@pytest.mark.parametrize("page", GUIDE, ids=by_source)
def test_pages_take_about_three_minutes(page: pages.Page):
    words = sum(map(len, sentences(plain(page.body))))
    assert words <= 800, f"{words} words"


def test_grade_is_higher_for_hard_text():
    assert grade("Say who you are. Say why you write. Then stop.") < 3
    assert (
        grade(
            "Notwithstanding aforementioned considerations, organisational communication necessitates "
            "circumspection regarding unsolicited professional correspondence."
        )
        > 15
    )


@pytest.mark.skipif(not SEED.exists(), reason="the article isn't in the repository")
@pytest.mark.parametrize("page", PAGES, ids=by_source)
def test_no_sentence_is_taken_from_the_article(page: pages.Page):
    def shingles(text: str) -> set[tuple[str, ...]]:
        words = re.findall(r"[a-z']+", text.lower().replace("’", "'"))
        return {tuple(words[i : i + 7]) for i in range(len(words) - 6)}

    same = shingles(plain(page.body)) & shingles(SEED.read_text("utf-8"))
    assert not same, [" ".join(pair) for pair in same]


def test_every_written_page_is_in_the_navigation(config):
    listed = set(re.findall(r"[\w/-]+\.md", str(config["nav"]))) | {"about/ledger.md"}  # About links to it
    assert listed == {page.source for page in pages.read(DOCS) if page.meta.get("kind") != "rule"}


def test_macros_fail_loudly(config):
    macros = next(plugin["macros"] for plugin in config["plugins"] if isinstance(plugin, dict) and "macros" in plugin)
    assert macros["on_error_fail"] is True and macros["on_undefined"] == "strict"
    assert macros["render_by_default"] is False and config["strict"] is True
