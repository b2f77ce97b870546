"""Reads the site's pages (front matter, URL and text) for everything that's generated without MkDocs."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Page:
    """source: path from docs, with "/". url: path from the site's root, "" for the home page."""

    source: str
    url: str
    meta: dict
    body: str


def address(source: str) -> str:
    """The URL, from the site's root, of a Markdown file in docs: "guide/ask.md" is at "guide/ask/"."""
    path = source.removesuffix(".md").removesuffix("index").rstrip("/")
    return path + "/" if path else ""


@cache
def _parsed(head: str) -> dict:
    """The front matter as a dict. Cached: many macros read all pages, and parsing YAML took a third of a build."""
    return yaml.safe_load(head) or {}


def front_matter(text: str) -> tuple[dict, str]:
    """(meta, body) of a Markdown file, or ({}, text) if it has no front matter."""
    if not text.startswith("---\n"):
        return {}, text
    head, _, body = text[4:].partition("\n---\n")
    return dict(_parsed(head)), body


def read(docs: Path) -> list[Page]:
    """Every page in docs, generated ones too, sorted by URL. Leaves out docs/_data."""
    found = []
    for path in docs.rglob("*.md"):
        source = path.relative_to(docs).as_posix()
        if source.startswith("_data/"):
            continue
        meta, body = front_matter(path.read_text("utf-8"))
        found.append(Page(source, address(source), meta, body))
    return sorted(found, key=lambda page: page.url)
