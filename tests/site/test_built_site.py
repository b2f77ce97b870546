"""The built site: its links and anchors, its metadata, and that it loads nothing from anywhere else."""

import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from checkers.rules import RULES
from tools.site.macros import cards

BASE = "https://here.example/"
LOADS = {("script", "src"), ("link", "href"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("video", "src")}
# Words that readers search for, and the page they're looking for.
EVERYDAY = {
    "ghosted": "guide/follow-up/",
    "boss": "guide/invite-coworker/",
    "spam": "guide/not-spammy/",
    "harassment": "guide/safety/",
    "scam": "guide/safety/",
    "referral": "guide/ask/",
    "chatgpt": "guide/ai-drafts/",
    "recruiter": "guide/invite-recruiter/",
    "emoji": "guide/accessibility/",
    "unfollow": "guide/disconnect/",
    "congratulate": "guide/congratulate/",
    "ignore": "guide/decline/",
}


class Reader(HTMLParser):
    """Collects ids, links, what the page loads, and the texts of some elements."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.metas: dict[str, str] = {}
        self.canonical = ""
        self.data: list[dict] = []
        self.text: dict[str, str] = {}
        self._open: list[str] = []
        self._ld = False

    def handle_starttag(self, tag, attrs):
        pairs = dict(attrs)
        if pairs.get("id"):
            self.ids.add(pairs["id"])
        if tag == "a" and pairs.get("href"):
            self.links.append(pairs["href"])
        if tag == "meta":
            self.metas[pairs.get("name") or pairs.get("property") or ""] = pairs.get("content", "")
        if tag == "link" and pairs.get("rel") == "canonical":
            self.canonical = pairs["href"]
        elif (tag, "src") in LOADS and pairs.get("src"):
            self.loads.append(pairs["src"])
        elif tag == "link" and pairs.get("rel") in ("stylesheet", "icon", "preload", "modulepreload"):
            self.loads.append(pairs["href"])
        self._ld = tag == "script" and pairs.get("type") == "application/ld+json"
        self._open.append(tag)

    def handle_endtag(self, tag):
        self._ld = False
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data):
        if self._ld:
            self.data.append(json.loads(data))
        for tag in ("h1", "title", "footer"):
            if tag in self._open:
                self.text[tag] = self.text.get(tag, "") + data


@cache
def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text("utf-8"))
    return reader


@pytest.fixture(scope="session")
def html(site_dir) -> dict[str, Reader]:
    """Every page by its path from the root. Leaves out the redirects from codes."""
    codes = {rule.code for rule in RULES}
    found = {}
    for path in sorted(site_dir.rglob("*.html")):
        address = path.relative_to(site_dir).as_posix().removesuffix("index.html")
        if not any(part in codes for part in address.split("/")) and "assets/" not in address:
            found[address] = read(path)
    return found


@pytest.fixture(scope="session")
def pages(html) -> dict[str, Reader]:
    """The pages that MkDocs built, which leaves out pages for frames."""
    return {address: page for address, page in html.items() if page.canonical and page.metas.get("robots") != "noindex"}


def test_links_and_anchors_exist(html, site_dir):
    broken = []
    for address, page in html.items():
        for link in page.links:
            target = urlsplit(urljoin(BASE + address, link))
            if target.scheme not in ("http", "https") or target.netloc != urlsplit(BASE).netloc:
                continue
            path = unquote(target.path.lstrip("/"))
            file = site_dir / (path + "index.html" if path.endswith("/") or not path else path)
            if address == "404.html":  # its links are absolute, from the site's root
                continue
            if not file.is_file():
                broken.append(f"{address}: {link}")
            elif target.fragment and file.suffix == ".html" and unquote(target.fragment) not in read(file).ids:
                broken.append(f"{address}: {link} (no such anchor)")
    assert not broken, "\n".join(sorted(set(broken))[:40])


def test_nothing_is_loaded_from_anywhere_else(html):
    foreign = {url for page in html.values() for url in page.loads if urlsplit(url).netloc}
    assert not foreign


def test_styles_load_nothing_from_anywhere_else(site_dir):
    for path in site_dir.rglob("*.css"):
        for url in re.findall(r"url\(([^)]+)\)", path.read_text("utf-8")):
            assert not re.match(r"[\"']?(https?:)?//", url), f"{path.name}: {url}"


def test_every_page_says_that_we_are_not_linkedin(html):
    for address, page in html.items():
        if page.canonical or address == "404.html":
            assert "not affiliated with, endorsed or sponsored by LinkedIn Corporation" in page.text["footer"], address


def test_metadata_matches_the_page(pages):
    for address, page in pages.items():
        assert page.canonical.endswith("/" + address), address
        assert page.metas["og:url"] == page.canonical
        assert page.metas["description"].strip() == page.metas["og:description"].strip() != ""
        assert page.text["title"].startswith(page.metas["og:title"])
        kinds = [thing["@type"] for thing in page.data]
        about = page.data[0]
        assert about.get("headline", about.get("name")) == page.metas["og:title"]
        assert about["description"] == page.metas["og:description"].strip() and about["url"] == page.canonical
        if address:
            assert kinds[0] == "Article" and kinds[-1] == "BreadcrumbList"
            trail = page.data[-1]["itemListElement"]
            assert [crumb["position"] for crumb in trail] == list(range(1, len(trail) + 1))
            assert trail[-1]["item"] == page.canonical
        else:
            assert kinds == ["WebSite", "WebApplication"]


def test_every_page_has_its_social_card(pages, site_dir):
    for address, page in pages.items():
        name = page.metas["og:image"].rsplit("/", 1)[1]
        assert (site_dir / "assets" / "site" / "cards" / name).is_file(), f"{address}: {name}"
        if not re.match(r"rules/.", address):
            assert name == cards.card_name(address)


def test_every_page_has_a_heading_and_a_unique_title(pages):
    assert all(page.text.get("h1", "").strip() for page in pages.values())
    titles = [page.text["title"] for page in pages.values()]
    assert len(set(titles)) == len(titles)


def test_every_rule_has_a_page_and_its_code_redirects_there(site_dir):
    for rule in RULES:
        assert (site_dir / "rules" / rule.name / "index.html").is_file()
        redirect = (site_dir / "rules" / rule.code / "index.html").read_text("utf-8")
        assert f"url=../{rule.name}/" in redirect


def test_sitemap_lists_every_page_and_no_redirect(site_dir, pages):
    listed = set(re.findall(r"<loc>([^<]+)</loc>", (site_dir / "sitemap.xml").read_text("utf-8")))
    assert listed == {page.canonical for page in pages.values()}


def test_llms_txt_links_to_every_page(site_dir, pages):
    listed = set(re.findall(r"\]\(([^)]*)\)", (site_dir / "llms.txt").read_text("utf-8")))
    assert listed == {address for address in pages if address}


def test_the_404_page_links_to_the_guide(html):
    assert any(link.endswith("/guide/") for link in html["404.html"].links)


def test_fonts_are_served_by_the_site(site_dir):
    for name in re.findall(r"url\(\"(fonts/[^\"]+)\"\)", (site_dir / "assets/site/fonts.css").read_text("utf-8")):
        assert (site_dir / "assets" / "site" / name).stat().st_size > 10_000


@pytest.mark.parametrize("word", EVERYDAY)
def test_search_finds_everyday_words(word: str, site_dir):
    docs = json.loads((site_dir / "search" / "search_index.json").read_text("utf-8"))["docs"]
    pages = {
        entry["location"].split("#")[0]
        for entry in docs
        if re.search(rf"\b{word}", (entry["title"] + " " + entry["text"]).lower())
    }
    assert EVERYDAY[word] in pages, f"readers search for {word!r}: use the word on {EVERYDAY[word]}"
