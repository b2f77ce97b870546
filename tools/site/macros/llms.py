"""llms.txt: a plain list of the site's pages for language models, with the pages' titles and descriptions."""

from pathlib import Path

from tools.site.macros import pages

SECTIONS = {
    "guide": "Guide",
    "check": "Checkers",
    "mailing": "Many messages",
    "messages": "Messages to copy",
    "network": "Your network",
    "rules": "Rules",
    "embed": "Embedding",
    "about": "About",
}


def text(docs: Path) -> str:
    """The whole file. Its links are relative to the site's root, so they work wherever the site is."""
    all_pages = pages.read(docs)
    home = next(page for page in all_pages if page.url == "")
    lines = [
        f"# {home.meta['title']}",
        "",
        f"> {home.meta['description']}",
        "",
        "Unofficial: not affiliated with, endorsed or sponsored by LinkedIn Corporation.",
    ]
    for folder, heading in SECTIONS.items():
        mine = [page for page in all_pages if page.url.startswith(folder + "/")]
        if mine:
            lines += ["", f"## {heading}", ""]
            lines += [f"- [{page.meta['title']}]({page.url}): {page.meta['description']}" for page in mine]
    return "\n".join(lines) + "\n"
