"""Writes the files that MkDocs needs but aren't in git: `python -m tools.site.generate`, before every build.

These are rule pages (stubs that call the macro rule_page), redirects from rule codes, the filter of the rules' index,
fonts (made from those in node_modules), social cards, icons, llms.txt, the list of software (sbom.cdx.json), and the pages
for frames (tools/site/embed). It deletes the pages of rules that no longer exist.
"""

import argparse
import hashlib
import json
import re
import shutil
import sys
from pathlib import Path

from checkers.rules import RULES
from tools.site.embed import generate as embed
from tools.site.files import DOCS, REPO, write_if_changed
from tools.site.macros import cards, fonts, icons, llms, rules
from tools.site.software_list import software_list


def description(rule) -> str:
    """What a rule finds and why, in whole sentences, within the 160 characters that fit in a search result."""
    text = ""
    for sentence in re.split(r"(?<=[.!?]) ", " ".join(f"{rule.message} {rule.why}".split())):
        if text and len(text) + len(sentence) > 160:
            break
        text += f"{sentence} "
    return text.strip()


def stub(rule) -> str:
    """The Markdown page of a rule: front matter, heading and one macro.

    `made_from` changes with the rule. Without it the file would stay the same, and `mkdocs serve --dirty` wouldn't rebuild
    the page.
    """
    source = (REPO / "checkers" / "rules" / f"{rule.name.replace('-', '_')}.py").read_bytes()
    return (
        f"---\nmade_from: {hashlib.sha256(source).hexdigest()[:12]}\n"
        f"title: {rules.title(rule)}\ndescription: {json.dumps(description(rule), ensure_ascii=False)}\nkind: rule\n"
        f"render_macros: true\nsearch:\n  boost: 0.4\n---\n\n# {rules.title(rule)}\n\n"
        f'{{{{ rule_page("{rule.name}") }}}}\n'
    )


def redirect(rule) -> str:
    """The page at a rule's code, which redirects to the page at its name. Works without scripts."""
    target = f"../{rule.name}/"
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{rule.code}: {rules.title(rule)}</title>\n'
        f'<link rel="canonical" href="{target}">\n<meta name="robots" content="noindex">\n'
        f'<meta http-equiv="refresh" content="0; url={target}">\n'
        f'<p>{rule.code} is <a href="{target}">{rules.title(rule).lower()}</a>.</p>\n</html>\n'
    )


def rule_pages(folder: Path) -> None:
    """Write a page for every rule and a redirect for every code."""
    names, codes = {rule.name for rule in RULES}, {rule.code for rule in RULES}
    for path in folder.glob("*.md"):
        if path.stem not in names and path.stem != "index":
            path.unlink()
    for path in folder.iterdir():
        if path.is_dir() and path.name not in codes:
            shutil.rmtree(path)
    for rule in RULES:
        write_if_changed(folder / f"{rule.name}.md", stub(rule))
        write_if_changed(folder / rule.code / "index.html", redirect(rule))


def main(argv: list[str] | None = None) -> int:
    """Generate everything. Returns 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--node-modules", type=Path, default=REPO / "node_modules")
    parser.add_argument("--rules", action="store_true", help="only the rules' pages, which is fast")
    options = parser.parse_args(argv)
    rule_pages(DOCS / "rules")
    write_if_changed(DOCS / "assets" / "site" / "filter.css", rules.index_css())
    if options.rules:
        return 0
    packages = options.node_modules / "@fontsource-variable"
    if fonts.all_fonts(packages, DOCS / "assets" / "site" / "fonts"):
        cards.all_cards(DOCS, packages, DOCS / "assets" / "site" / "cards")
    icons.all_icons(DOCS / "assets" / "site" / "icons")
    write_if_changed(DOCS / "llms.txt", llms.text(DOCS))
    write_if_changed(DOCS / "sbom.cdx.json", software_list(REPO))
    return embed.main()


if __name__ == "__main__":
    sys.exit(main())
