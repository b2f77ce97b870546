"""The site's pages as files: their front matter and address, for what is generated beside MkDocs."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Page:
    """source: path under docs, with "/"; url: address under the site's root, "" for the home page."""

    source: str
    url: str
    meta: dict
    body: str


def address(source: str) -> str:
    """The address under the site's root of a Markdown file under docs: "guide/ask.md" is at "guide/ask/"."""
    path = source.removesuffix(".md").removesuffix("index").rstrip("/")
    return path + "/" if path else ""


@cache
def _parsed(head: str) -> dict:
    """One front matter. Many macros ask for all pages, and reading YAML was a third of a build."""
    return yaml.safe_load(head) or {}


def front_matter(text: str) -> tuple[dict, str]:
    """(meta, body) of a Markdown file; ({}, text) if it has no front matter."""
    if not text.startswith("---\n"):
        return {}, text
    head, _, body = text[4:].partition("\n---\n")
    return dict(_parsed(head)), body


def read(docs: Path) -> list[Page]:
    """Every page under docs in order of address, generated ones included, docs/_data left out."""
    found = []
    for path in docs.rglob("*.md"):
        source = path.relative_to(docs).as_posix()
        if source.startswith("_data/"):
            continue
        meta, body = front_matter(path.read_text("utf-8"))
        found.append(Page(source, address(source), meta, body))
    return sorted(found, key=lambda page: page.url)
