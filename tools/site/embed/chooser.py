"""The page embed/: a form that needs docs/assets/embed/choose.js, and lists that work without scripts."""

from html import escape
from itertools import groupby
from pathlib import Path

from tools.site.embed import parts, snippet
from tools.site.embed.parts import Part

LOOKS = {
    "": "Neutral",
    **{accent: f"Neutral, with {accent}" for accent in snippet.ACCENTS},
    snippet.COMPLETE: "As on this site",
}


def _by_page(docs: Path) -> list[tuple[str, str, list[Part]]]:
    """(name, title, parts) of every page that can be embedded."""
    return [
        (group[0].url.split("/")[1], group[0].page.meta["title"], group)
        for _, group in (
            (key, list(some)) for key, some in groupby(parts.every(docs), key=lambda part: part.page.source)
        )
    ]


def default(docs: Path) -> Part:
    """The part that's chosen at first."""
    return next(part for part in parts.every(docs) if part.situation)


def chooser(docs: Path, site: str, root: str) -> str:
    """The form and the frame.

    Hidden until choose.js runs. Without scripts, readers use the snippet and the list of links on the same page.
    """
    first = default(docs)
    pages = _by_page(docs)
    options = "".join(
        f'<option value="{name}"{" selected" if name == first.name else ""}>{escape(title)}</option>'
        for name, title, _ in pages
    )
    rows = "".join(
        f'<option value="{part.url}" data-page="{name}" data-height="{part.height}" data-kind="{part.kind}" '
        f'data-title="{escape(snippet.title_of(part))}">{escape(part.words)}</option>'
        for name, _, some in pages
        for part in some
    )
    looks = "".join(f'<option value="{value}">{words}</option>' for value, words in LOOKS.items())
    return (
        f'<div class="ch-holder"><embed-chooser data-root="{root}"><form class="ch-form" hidden>'
        f'<p><label for="ch-page">Page</label><select id="ch-page" name="page">{options}</select></p>'
        f'<p><label for="ch-part">Part</label><select id="ch-part" name="part">{rows}</select></p>'
        f'<div class="ch-looks"><p><label for="ch-look">Look</label><select id="ch-look" name="look">{looks}</select></p>'
        f"<fieldset><legend>Light or dark</legend>"
        f'<label><input type="radio" name="theme" value="auto" checked> Match the page</label>'
        f'<label><input type="radio" name="theme" value="light"> Light</label>'
        f'<label><input type="radio" name="theme" value="dark"> Dark</label></fieldset></div>'
        f"<fieldset><legend>More</legend>"
        f'<label><input type="checkbox" name="transparent" checked> Transparent background</label>'
        f'<label><input type="checkbox" name="resize" checked> Fit the height (adds a small script)</label>'
        f'<label><input type="checkbox" name="strict"> Strict sandbox</label>'
        f"</fieldset>"
        f'</form><div class="ch-preview" hidden></div></embed-chooser></div>'
    )


def block(text: str) -> str:
    """Markup to copy, as a code block. choose.js hides it by its class."""
    return f'<pre class="ch-code"><code>{escape(text, quote=False)}</code></pre>'


def addresses(docs: Path, root: str) -> str:
    """Every part as a link, in a <details> for each page."""
    rows = []
    for _, title, some in _by_page(docs):
        links = "".join(
            f'<li><a href="{root}{part.url}">{escape(part.words)}</a> <code>/{part.url}</code></li>' for part in some
        )
        rows.append(f"<details><summary>{escape(title)}</summary><ul>{links}</ul></details>")
    return f'<div class="ch-addresses" data-search-exclude>{"".join(rows)}</div>'
