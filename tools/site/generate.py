"""Writes what MkDocs needs and git does not keep: `python -m tools.site.generate`, before every build.

Rule pages (stubs that call the rule_page macro), redirects from rule codes, the filter of the rules' index, the
fonts (made from those in node_modules), social cards, llms.txt and, by tools/site/embed, the pages for frames. Writes a file
only when its content changed, so that a watching server does not build in circles; deletes pages of rules that are
gone.
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
from tools.site.macros import cards, fonts, llms, rules


def description(rule) -> str:
    """What a rule catches and, as far as there is room in a search result, why: whole sentences."""
    text = ""
    for sentence in re.split(r"(?<=[.!?]) ", " ".join(f"{rule.message} {rule.why}".split())):
        if text and len(text) + len(sentence) > 160:
            break
        text += f"{sentence} "
    return text.strip()


def stub(rule) -> str:
    """The Markdown page of a rule: front matter, heading and one macro.

    `made_from` changes with the rule, and so does the file: `mkdocs serve --dirty` then builds the page anew.
    """
    source = (REPO / "checkers" / "rules" / f"{rule.name.replace('-', '_')}.py").read_bytes()
    return (
        f"---\nmade_from: {hashlib.sha256(source).hexdigest()[:12]}\n"
        f"title: {rules.title(rule)}\ndescription: {json.dumps(description(rule), ensure_ascii=False)}\nkind: rule\n"
        f"render_macros: true\nsearch:\n  boost: 0.4\n---\n\n# {rules.title(rule)}\n\n"
        f'{{{{ rule_page("{rule.name}") }}}}\n'
    )


def redirect(rule) -> str:
    """The page at a rule's code: sends on to its name, and works without script."""
    target = f"../{rule.name}/"
    return (
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{rule.code}: {rules.title(rule)}</title>\n'
        f'<link rel="canonical" href="{target}">\n<meta name="robots" content="noindex">\n'
        f'<meta http-equiv="refresh" content="0; url={target}">\n'
        f'<p>{rule.code} is <a href="{target}">{rules.title(rule).lower()}</a>.</p>\n</html>\n'
    )


def rule_pages(folder: Path) -> None:
    """One page for every rule and one redirect for every code."""
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
    parser.add_argument("--rules", action="store_true", help="what follows from the rules only, which is quick")
    options = parser.parse_args(argv)
    rule_pages(DOCS / "rules")
    write_if_changed(DOCS / "assets" / "site" / "filter.css", rules.index_css())
    if options.rules:
        return 0
    packages = options.node_modules / "@fontsource-variable"
    if fonts.all_fonts(packages, DOCS / "assets" / "site" / "fonts"):
        cards.all_cards(DOCS, packages, DOCS / "assets" / "site" / "cards")
    write_if_changed(DOCS / "llms.txt", llms.text(DOCS))
    return embed.main()


if __name__ == "__main__":
    sys.exit(main())
