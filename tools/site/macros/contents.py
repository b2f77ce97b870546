"""Lists the guide's pages in the order of the navigation, with their titles and opening answers."""

import re
from html import escape

from tools.site.macros.pages import Page

_ANSWER = re.compile(r"^(?P<text>[^\n#{][^{]*?)\n\{ \.ec-answer \}", re.MULTILINE | re.DOTALL)


def answer(page: Page) -> str:
    """The page's opening answer as one line of plain text. Raises ValueError if it has none."""
    found = _ANSWER.search(page.body)
    if not found:
        raise ValueError(f"{page.source} has no opening answer: a paragraph followed by {{ .ec-answer }}")
    return re.sub(r"\[([^\]]+)\]\([^)]*\)|[*`]", r"\1", " ".join(found["text"].split()))


def groups(nav: list, section: str) -> list[tuple[str, list[str]]]:
    """(heading, pages) of one section of mkdocs.yml's nav; pages outside a group come under ""."""
    for entry in nav:
        if isinstance(entry, dict) and section in entry:
            out: list[tuple[str, list[str]]] = []
            for item in entry[section]:
                if isinstance(item, dict):
                    for heading, sources in item.items():
                        out.append((heading, [s for s in sources] if isinstance(sources, list) else [sources]))
                elif not item.endswith("index.md"):
                    out.append(("", [item]))
            return out
    raise KeyError(f"no section {section!r} in the nav")


def _by_source(pages: list[Page]) -> dict[str, Page]:
    return {page.source: page for page in pages}


def guide_pages(nav: list, pages: list[Page], root: str) -> str:
    """All pages of the guide as cards, in the groups of the navigation."""
    known, out = _by_source(pages), []
    for heading, sources in groups(nav, "Guide"):
        cards = "".join(
            f'<li><a class="ec-card" href="{root}{known[s].url}"><b>{escape(known[s].meta["title"])}</b>'
            f"<span>{escape(answer(known[s]))}</span></a></li>"
            for s in sources
        )
        title = f"\n\n## {heading}\n\n" if heading else ""
        out.append(f'{title}<ul class="ec-cards">{cards}</ul>')
    return "".join(out)


def _short(title: str) -> str:
    return title.replace(" on LinkedIn", "").replace(" LinkedIn", "")


def summary(nav: list, pages: list[Page], root: str) -> str:
    """The guide's main pages: the title of each, as a link, and its answer.

    "LinkedIn" is left out of the titles, since it's in the page's own title, so that most fit on a line. Pages with
    `in_summary: false` are left out, since the summary must fit on one printed page.
    """
    known, out = _by_source(pages), []
    for heading, sources in groups(nav, "Guide"):
        rows = "".join(
            f'<dt><a href="{root}{known[s].url}">{escape(_short(known[s].meta["title"]))}</a></dt>'
            f"<dd>{escape(answer(known[s]))}</dd>"
            for s in sources
            if s != "guide/summary.md" and known[s].meta.get("in_summary", True)
        )
        if rows:
            out.append((f"\n\n## {heading}\n\n" if heading else "") + f'<dl class="ec-summary">{rows}</dl>')
    return "".join(out)
