"""What can be embedded: every part with its URL, its title and the height of its frame."""

from dataclasses import dataclass
from pathlib import Path

from checkers.situation import SITUATIONS
from tools.site.embed import sections
from tools.site.macros import pages

# Pixels, for a frame about 640 wide: high enough to show what it is. The rest scrolls inside the frame.
HEIGHTS = {"checker": 760, "guide": 760, "section": 600, "lesson": 820}


@dataclass(frozen=True)
class Part:
    """Something to embed.

    url: path from the site's root, like "embed/decline/how/". kind: a key of HEIGHTS. words: the part's name in a list.
    """

    url: str
    kind: str
    words: str
    title: str
    page: pages.Page
    section: sections.Section | None = None
    situation: str = ""

    @property
    def name(self) -> str:
        """Its name in messages to the host page: its URL without "embed/" and the last slash."""
        return self.url.removeprefix("embed/").strip("/")

    @property
    def height(self) -> int:
        """Pixels."""
        return HEIGHTS[self.kind]


def guide(docs: Path) -> list[pages.Page]:
    """The pages of the guide: situations first, in the order of SITUATIONS, then the others."""
    order = list(SITUATIONS)
    found = [page for page in pages.read(docs) if page.source.startswith("guide/")]
    return sorted(
        found, key=lambda page: (order.index(page.meta["situation"]) if page.meta.get("situation") else 99, page.url)
    )


def of(page: pages.Page) -> list[Part]:
    """The parts of a page of the guide. The first is at /embed/<name of the page>/."""
    name, title = Path(page.source).stem, page.meta["title"]
    name = "guide" if name == "index" else name
    situation = page.meta.get("situation", "")
    base = f"embed/{name}/"
    if situation:
        found = [
            Part(base, "checker", "The checker", SITUATIONS[situation].title, page, situation=situation),
            Part(base + "lesson/", "lesson", "The lesson, with two tasks", title, page, situation=situation),
            Part(base + "guide/", "guide", "The whole page", title, page, situation=situation),
        ]
    else:
        found = [Part(base, "guide", "The whole page", title, page)]
    return found + [
        Part(f"{base}{section.id}/", "section", f"“{section.title}”", title, page, section, situation)
        for section in sections.sections(page)
    ]


def any_situation(docs: Path) -> Part:
    """The checker for all situations."""
    page = next(page for page in pages.read(docs) if page.source == "check/index.md")
    return Part("embed/check/", "checker", "The checker, for all situations", page.meta["title"], page)


def every(docs: Path) -> list[Part]:
    """All parts. Raises ValueError if two have the same URL."""
    found = [any_situation(docs), *(part for page in guide(docs) for part in of(page))]
    if len({part.url for part in found}) != len(found):
        raise ValueError("two parts to embed have the same URL: rename a heading in docs/guide")
    return found
