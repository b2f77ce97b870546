"""The pages for frames and their oEmbed, as files and as a consumer's library reads them."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pyoembed
import pytest
import requests

from checkers.situation import SITUATIONS
from tools.site.embed import lessons, parts, render, sections, snippet
from tools.site.files import DOCS

PARTS = parts.every(DOCS)


class Elements(HTMLParser):
    """Every element as (tag, attributes)."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.all: list[tuple[str, dict]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.all.append((tag, dict(attrs)))

    def find(self, tag: str, **wanted: str) -> list[dict]:
        return [has for name, has in self.all if name == tag and wanted.items() <= has.items()]


@pytest.fixture(scope="module")
def published() -> str:
    """The site's URL in mkdocs.yml."""
    return render.site().url


@pytest.fixture(scope="module")
def built(site_dir) -> dict[str, tuple[parts.Part, Elements, str]]:
    """Every part's page, parsed and as text, by URL."""
    texts = {part.url: (site_dir / part.url / "index.html").read_text("utf-8") for part in PARTS}
    return {part.url: (part, Elements(texts[part.url]), texts[part.url]) for part in PARTS}


def test_every_situation_has_a_checker_a_lesson_and_a_guide(built):
    for slug in SITUATIONS:
        for kind, url in (
            ("checker", f"embed/{slug}/"),
            ("lesson", f"embed/{slug}/lesson/"),
            ("guide", f"embed/{slug}/guide/"),
        ):
            part, page, _ = built[url]
            assert part.kind == kind
            assert len(page.find("etiquette-checker")) == {"checker": 1, "lesson": 2, "guide": 0}[kind]
    assert {part.kind for part in PARTS} == set(parts.HEIGHTS)


def test_every_guide_page_can_be_embedded_section_by_section(built):
    for page in parts.guide(DOCS):
        mine = [part for part in PARTS if part.page.source == page.source]
        assert [part.section for part in mine if part.section] == sections.sections(page)
        assert any(part.kind == "guide" for part in mine)


def test_pages_have_no_header_or_navigation_and_load_only_our_files(built):
    for url, (_, page, text) in built.items():
        assert not page.find("nav") and not page.find("header"), url
        assert [tag for tag, _ in page.all].count("h1") == 1, url
        loads = [has["src"] for tag, has in page.all if "src" in has] + [
            has["href"] for has in page.find("link") if has["rel"] in ("stylesheet", "icon", "preload")
        ]
        assert loads and not [url for url in loads if urlsplit(url).netloc], url
        # Nothing that the pages' own policy would block.
        assert not re.search(r"<style| style=| on[a-z]+=\"|javascript:", text), url
        assert all(has.get("src") or has.get("type") == "application/json" for has in page.find("script")), url


def test_pages_are_kept_out_of_search_and_point_to_the_guide(built, site_dir, published):
    listed = (site_dir / "sitemap.xml").read_text("utf-8")
    index = (site_dir / "search" / "search_index.json").read_text("utf-8")
    for url, (part, page, _) in built.items():
        assert page.find("meta", name="robots", content="noindex"), url
        assert page.find("link", rel="canonical", href=published + part.page.url), url
        assert f"{published}{url}<" not in listed and f'"{url}' not in index


def test_pages_state_their_privacy_and_open_the_guide_in_a_new_window(built, site_dir):
    for url, (part, page, text) in built.items():
        assert "<b>Private:</b>" in text
        assert ("we check what you type" in text) == (part.kind in ("checker", "lesson")), url
        assert page.find("base", target="_blank") and not page.find("base", href=""), url
        full = next(has for has in page.find("a") if has.get("class") == "em-full")
        assert full["rel"] == "noopener" and full["target"] == "_blank"
        target = urlsplit(urljoin(f"https://here.example/{url}", full["href"]))
        assert (site_dir / target.path.lstrip("/") / "index.html").is_file(), url
        if part.section:
            assert target.fragment == part.section.id
            assert f'id="{target.fragment}"' in (site_dir / target.path.lstrip("/") / "index.html").read_text("utf-8")


def test_no_macro_or_markdown_is_left_unrendered(built):
    for url, (_, _, text) in built.items():
        assert not re.search(
            r"\{\{|\}\}|\]\([^)\s]+\)|\.md[#\"]",
            re.sub(r"<script.*?</script>|<p>[^<]*\{\{company\}\}.*?</p>", "", text, flags=re.S),
        ), url


# ---- oEmbed

STRINGS = ("title", "author_name", "author_url", "provider_name", "provider_url", "html", "thumbnail_url")


def test_oembed_has_the_fields_of_its_standard(site_dir, published):
    for part in PARTS:
        answer = json.loads((site_dir / part.url / "oembed.json").read_text("utf-8"))
        assert answer["version"] == "1.0" and answer["type"] == "rich"
        assert {"html", "width", "height"} <= set(answer)  # what "rich" must have
        assert set(answer) <= {
            *STRINGS,
            "version",
            "type",
            "width",
            "height",
            "cache_age",
            "thumbnail_width",
            "thumbnail_height",
        }
        assert all(isinstance(answer[name], str) and answer[name] for name in STRINGS if name in answer)
        assert all(type(answer[name]) is int and answer[name] > 0 for name in ("width", "height", "cache_age"))
        thumbnail = [name for name in answer if name.startswith("thumbnail")]
        assert len(thumbnail) in (0, 3)  # all or none
        assert (site_dir / answer["thumbnail_url"].removeprefix(published)).is_file()
        frame = Elements(answer["html"]).all
        assert [tag for tag, _ in frame] == ["iframe", "a"]
        assert frame[0][1]["src"] == frame[1][1]["href"] == published + part.url
        assert frame[0][1]["title"] == answer["title"] and frame[0][1]["loading"] == "lazy"
        assert frame[0][1]["referrerpolicy"] == "no-referrer" and frame[0][1]["height"] == str(answer["height"])


def test_every_guide_and_embed_page_links_to_its_oembed(built, site_dir, published):
    addresses = {url: page for url, (_, page, _) in built.items()}
    for page in parts.guide(DOCS):
        addresses[page.url] = Elements((site_dir / page.url / "index.html").read_text("utf-8"))
    for url, page in addresses.items():
        (link,) = page.find("link", type="application/json+oembed")
        assert "alternate" in link["rel"].split(), url
        assert link["href"].startswith(published), url
        answer = json.loads((site_dir / link["href"].removeprefix(published)).read_text("utf-8"))
        assert link["title"], url
        if url.startswith("embed/"):
            assert published + url in answer["html"]


@pytest.mark.parametrize("url", ["guide/decline/", "guide/safety/", "embed/ask/lesson/", "embed/decline/how/"])
def test_an_oembed_library_finds_and_accepts_it(url, site_url, published, monkeypatch):
    get = requests.get
    monkeypatch.setattr(requests, "get", lambda where, **rest: get(where.replace(published, site_url), **rest))
    data = pyoembed.oEmbed(published + url, maxwidth=600)
    assert data["type"] == "rich" and data["provider_name"] == "Cordial"
    assert f'src="{published}embed/{url.split("/")[1]}/' in data["html"]


# ---- lessons and snippets, as data


def test_lessons_are_right_and_a_wrong_one_raises(tmp_path):
    book = lessons.load(DOCS)
    assert [lesson.situation.slug for lesson in book] == list(SITUATIONS)
    text = lessons.DATA.read_text("utf-8")
    for true, false, says in (
        ('answer = "seller-after"', 'answer = "decline-bad"', "decline-1: its own answer doesn't solve it"),
        ('draft = "seller-before"', 'draft = "decline-good"', "nothing to improve in the draft"),
        ('keep = ["Eva"]', 'keep = ["Eva", "Zurich"]', "missing one of"),
        ("Could you also look through my portfolio?", "It helped.", "thank-2: the rules find nothing to improve"),
        ('shown = ["ask-bad", "ask-good"]', 'shown = ["ask-good", "ask-bad"]', "ask-good isn't a revise example"),
    ):
        assert true in text
        path = tmp_path / "lessons.toml"
        path.write_text(text.replace(true, false), "utf-8")
        with pytest.raises(lessons.LessonError, match=re.escape(says)):
            lessons.load(DOCS, path)


def test_an_empty_answer_does_not_solve_a_task():
    for lesson in lessons.load(DOCS):
        for task in lesson.tasks:
            for text in ("", "Hi!", "No.", " ".join(task.keep)):
                assert not lessons.solved(task, lesson.situation.slug, text), (task.id, text)


def test_the_snippet_is_one_frame_with_a_link_inside_and_survives_odd_titles():
    part = next(part for part in PARTS if part.kind == "lesson")
    text = snippet.iframe(part, "https://here.example/a&b/", theme="dark", transparent=True, look="teal", strict=True)
    (frame, link) = Elements(text).all
    assert (
        frame[1]["src"]
        == link[1]["href"]
        == f"https://here.example/a&b/{part.url}?theme=dark&background=transparent&accent=teal"
    )
    assert "allow-same-origin" not in frame[1]["sandbox"] and "allow-scripts" in frame[1]["sandbox"]


def test_the_resize_script_is_small(site_dir):
    assert (site_dir / "assets/embed/resize.js").stat().st_size <= 2560  # with the code for colours
