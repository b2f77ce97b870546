"""The ledger is complete, and only names pages and rules that exist."""

import re
from collections import Counter
from pathlib import Path

import pytest
from markdown.extensions.toc import slugify

from checkers.rules import RULES
from tests.site.macros.conftest import DOCS, ROOT
from tools.site.macros import ledger

POINTS = ledger.load(DOCS / "_data" / "ledger.toml")
CORRECTIONS = ledger.load_corrections(DOCS / "_data" / "corrections.toml")
SEED = ROOT.parent / "shared" / "research" / "seed-article.txt"

# The sections of the article and the minimum number of points in each: its bullets, and the advice in its sentences.
SECTIONS = {
    "What LinkedIn is for": 2,
    "Connecting with strangers": 9,
    "Making the note personal": 6,
    "People you know slightly": 4,
    "No reply": 6,
    "Declining and ignoring": 5,
    "Coworkers and managers": 4,
    "Recruiters and hiring managers": 5,
    "Looking after your network": 8,
    "Writing to new connections": 6,
    "Posts, comments and praise": 8,
    "Staying in touch": 6,
    "Not sounding like spam": 7,
    "Removing a connection": 7,
    "In short": 3,
}


def test_every_section_is_complete():
    found = Counter(point.section for point in POINTS)
    assert list(found) == list(SECTIONS), "sections in the article's order"
    assert all(found[name] >= least for name, least in SECTIONS.items()), found


@pytest.mark.skipif(not SEED.exists(), reason="the article isn't in the repository")
def test_every_bullet_point_of_the_article_is_in_the_ledger():
    sections, bullets = 1, Counter()
    for line in SEED.read_text("utf-8").splitlines()[1:]:
        if re.match(r"(Should|How|Is it|Conclusion)", line) and len(line) < 75:
            sections += 1
        bullets[sections] += line.startswith("- ")
    assert sections == len(SECTIONS)
    for number, name in enumerate(SECTIONS, 1):
        assert sum(point.section == name for point in POINTS) >= bullets[number], name


def check_place(page: str) -> None:
    """Fail if there's no such page in docs, or no such section on it."""
    path, _, anchor = page.partition("#")
    assert (DOCS / path).exists(), f"{page} doesn't exist"
    text = (DOCS / path).read_text("utf-8")
    places = {slugify(heading, "-") for heading in re.findall(r"^##+ (.+)$", text, re.M)}
    if path == "about/what-changed.md":
        places |= {correction.id for correction in CORRECTIONS}
    assert not anchor or anchor in places, f"no {anchor} on {path}: {sorted(places)}"


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.id)
def test_a_point_names_an_existing_page_and_rules(point: ledger.Point):
    check_place(point.page)
    assert set(point.rules) <= {rule.name for rule in RULES}
    assert point.verdict == "kept" or point.remark, "write a remark that says what changed"


def test_the_seven_corrections_are_complete():
    assert [correction.id for correction in CORRECTIONS] == [
        "member-count",
        "decline-checkbox",
        "decline-with-note",
        "lists",
        "last-contacted",
        "follow-up-pending",
        "always-a-note",
    ]
    page = (DOCS / "about" / "what-changed.md").read_text("utf-8")
    known = set(re.findall(r'"(\w+)"', re.search(r"known\((.*?)\)", page, re.S)[1]))
    for correction in CORRECTIONS:
        check_place(correction.page)
        assert set(correction.facts) <= known, f"{correction.id}: list its facts in known(…) on about/what-changed.md"


@pytest.mark.parametrize("correction", CORRECTIONS, ids=lambda correction: correction.id)
def test_correction_is_visible_where_it_matters(correction: ledger.Correction):
    page = (DOCS / correction.page.split("#")[0]).read_text("utf-8")
    assert f'correction("{correction.id}")' in page
    assert correction.old in ledger.correction(CORRECTIONS, correction.id, "../../").replace("&#x27;", "'")
    with pytest.raises(KeyError, match="no correction"):
        ledger.correction(CORRECTIONS, "nonsense", "")


def test_every_correction_has_a_point_in_the_ledger():
    ids = {correction.id for correction in CORRECTIONS}
    linked = {point.page.split("#")[1] for point in POINTS if point.page.startswith("about/what-changed.md#")}
    assert linked == ids


def test_an_unknown_verdict_raises(tmp_path: Path):
    path = tmp_path / "l.toml"
    path.write_text('[[point]]\nid="a"\nsection="s"\npoint="p"\nverdict="maybe"\npage="index.md"\n')
    with pytest.raises(ValueError, match="verdicts"):
        ledger.load(path)
