"""Writes the pages for frames to docs/embed, and the file that tells hosts which headers to send.

    python -m tools.site.embed.generate

They're finished HTML, not Markdown: MkDocs copies them unchanged, without its theme, and leaves them out of search and
sitemap. tools/site/generate.py calls this before every build. It deletes the folders of parts that no longer exist.
"""

import json
import shutil
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tools.site.csp import directives
from tools.site.embed import hosts, lessons, oembed, parts, render, sections, snippet
from tools.site.embed.parts import Part
from tools.site.files import DOCS, write_if_changed
from tools.site.macros import cards, contents

CHECKER = "assets/checker/etiquette-checker.js"
LIBRARY = "assets/site/site.js"  # copies messages, and puts them into the checker
PRIVACY = {
    "checker": "we check what you type in your browser, and it isn't sent anywhere.",
    "lesson": "we check what you type in your browser, and it isn't sent anywhere. The page it's on only gets which tasks you've done.",
    "guide": "no cookies, no account, and we don't count visitors.",
    "section": "no cookies, no account, and we don't count visitors.",
}


def template():
    """The template of a page for frames."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    ).get_template("page.html")


def content(part: Part, site: render.Site, book: dict[str, lessons.Lesson]) -> tuple[str, list[str]]:
    """(HTML below the heading, paths of scripts from the site's root) of a part."""
    root = "../" * part.url.count("/")
    if part.kind == "checker":
        return lessons.checker_html(part.situation or "auto", root, only=bool(part.situation)), [CHECKER]
    if part.kind == "lesson":
        return lessons.lesson_html(book[part.situation], root), [CHECKER, "assets/embed/lesson.js"]
    text = part.section.body if part.section else sections.whole(part.page)
    html = render.html(site, part.page, text, part.url)
    return f"<article>{html}</article>", [CHECKER, LIBRARY] if "<etiquette-checker" in html else []


def page(part: Part, site: render.Site, book: dict[str, lessons.Lesson], frame) -> str:
    """The whole page of a part."""
    root = "../" * part.url.count("/")
    html, scripts = content(part, site, book)
    above, heading = "", part.title
    if part.section:
        above, heading = part.title, part.section.title
    anchor = f"#{part.section.id}" if part.section else ""
    guide_words = (
        "Check any message" if part.page.source == "check/index.md" else (f"From the guide: {part.page.meta['title']}")
    )
    description = (
        part.page.meta["description"]
        if part.kind == "guide"
        else f"{snippet.title_of(part)}. " + (contents.answer(part.page))
    )
    return frame.render(
        policy=directives.frame(),
        title=snippet.title_of(part),
        description=description,
        canonical=site.url + part.page.url,
        oembed=f"{site.url}{part.url}oembed.json",
        root=root,
        scripts=scripts,
        kind=part.kind,
        name=part.name,
        above=above,
        heading=heading,
        content=Markup(html),
        privacy=PRIVACY["checker" if CHECKER in scripts and part.kind != "lesson" else part.kind],
        typed=CHECKER in scripts,
        guide=root + part.page.url + anchor,
        guide_words=guide_words,
    )


def main() -> int:
    """Generate everything. Returns 0."""
    site, frame = render.site(), template()
    book = {lesson.situation.slug: lesson for lesson in lessons.load(DOCS)}
    wanted = set()
    for part in parts.every(DOCS):
        folder = DOCS / part.url
        wanted |= {folder, *folder.parents}
        write_if_changed(folder / "index.html", page(part, site, book, frame))
        card = f"assets/site/cards/{cards.card_name(part.page.url)}"
        answer = oembed.answer(part, site.url, card)
        write_if_changed(folder / "oembed.json", json.dumps(answer, ensure_ascii=False, indent=1) + "\n")
    for folder in sorted((DOCS / "embed").glob("**/"), reverse=True):
        if folder not in wanted and folder != DOCS / "embed":
            shutil.rmtree(folder, ignore_errors=True)
    write_if_changed(DOCS / "_headers", hosts.headers(DOCS / "assets" / "runtime" / "runtime.json"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
