"""The sections of a guide page that make sense on their own."""

import re
from dataclasses import dataclass

from markdown.extensions.toc import slugify

from tools.site.macros.pages import Page

# These make sense only as part of the whole page.
_LEFT_OUT = ("Where this comes from", "What we know and how sure we are", "Rules at work here")
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """id: the anchor of its heading on the page. body: Markdown below the heading."""

    id: str
    title: str
    body: str


def sections(page: Page) -> list[Section]:
    """The sections of a guide page by its second-level headings, in order."""
    parts = _HEADING.split(page.body)
    found = [Section(slugify(title, "-"), title, body) for title, body in zip(parts[1::2], parts[2::2], strict=True)]
    return [
        section
        for section in found
        if section.title not in _LEFT_OUT and "guide_pages(" not in section.body and "summary()" not in section.body
    ]


def whole(page: Page) -> str:
    """The page's Markdown without its title and its checker, for a frame that shows all of it."""
    text = re.sub(r"^# .+$", "", page.body, count=1, flags=re.MULTILINE)
    return re.sub(r"^\{\{ checker\(.*\) \}\}$", "", text, flags=re.MULTILINE)
