"""Renders parts of guide pages without MkDocs, with the same macros and extensions, for pages for frames."""

import re
from dataclasses import dataclass
from pathlib import Path
from posixpath import normpath
from types import SimpleNamespace

import markdown
from jinja2 import Environment, StrictUndefined
from mkdocs.config import load_config

from tools.site.files import REPO
from tools.site.macros.define import define_macros
from tools.site.macros.pages import Page, address

_LINK = re.compile(r"\]\((?!https?:|mailto:)(?P<path>[^()\s#]*)(?P<anchor>#[^()\s]*)?\)")
# Frames don't have the script that adapts messages.
_ADAPTER = re.compile(r'<template class="ec-adapt">.*?</template>', re.DOTALL)


@dataclass(frozen=True)
class Site:
    """The settings in mkdocs.yml. url: the site's published URL, ending in a slash."""

    url: str
    nav: list
    extra: dict
    extensions: list
    settings: dict


def site() -> Site:
    """Read mkdocs.yml, environment variables included."""
    config = load_config(str(REPO / "mkdocs.yml"))
    return Site(
        config.site_url.rstrip("/") + "/",
        config.nav,
        dict(config.extra),
        list(config.markdown_extensions),
        dict(config.mdx_configs),
    )


def published() -> str:
    """The site's published URL, or "" without SITE_URL: the site then has a made-up URL, and links to it don't work."""
    url = site().url
    return "" if url.rstrip("/").endswith(".example") else url


def macros(site: Site, url: str, source: str) -> dict:
    """The guide's macros by name, for a page at `url` (from the site's root) with the Markdown `source`."""
    found = {}

    def macro(function, name=None):
        found[name or function.__name__] = function
        return function

    define_macros(
        SimpleNamespace(
            macro=macro, page=SimpleNamespace(url=url, markdown=source), conf={"extra": site.extra, "nav": site.nav}
        )
    )
    return found


def links_from(page: Page, text: str, root: str) -> str:
    """`text`, a part of `page`, with its links to Markdown files replaced with URLs relative to `root`."""

    def to_address(found: re.Match) -> str:
        path = found["path"]
        target = normpath(str(Path(page.source).parent / path)) if path else page.source
        where = address(target) if target.endswith(".md") else target
        return f"]({root}{where}{found['anchor'] or ''})"

    return _LINK.sub(to_address, text)


def html(site: Site, page: Page, text: str, url: str) -> str:
    """`text`, a part of the guide's `page`, as HTML for a page at `url`. Raises whatever a macro raises."""
    root = "../" * url.count("/")
    text = links_from(page, text, root)
    if page.meta.get("render_macros"):
        made = Environment(undefined=StrictUndefined, autoescape=False)
        text = made.from_string(text).render(**macros(site, url, text))
        text = _ADAPTER.sub("", text)
    # No links beside headings: they change the URL, which readers can't see in a frame.
    settings = site.settings | {"toc": {**site.settings.get("toc", {}), "permalink": False}}
    return markdown.Markdown(extensions=site.extensions, extension_configs=settings).convert(text)
