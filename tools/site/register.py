"""Hands the macros to mkdocs-macros. The only file here that knows MkDocs."""

import re
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
if str(REPO) not in sys.path:  # `mkdocs build` does not put the project on the path, `python -m mkdocs` does
    sys.path.insert(0, str(REPO))

# `mkdocs serve` runs this file anew for every build, under its path for a name. What it brought before is let go, so
# that a changed rule or macro shows; whoever imports this file as a module keeps what is there.
if "/" in __name__:
    for _name in [name for name in sys.modules if name.partition(".")[0] in ("checkers", "tools")]:
        del sys.modules[_name]

from tools.site.embed import macros as embed  # noqa: E402
from tools.site.embed import snippet
from tools.site.macros import (  # noqa: E402
    checker,
    contents,
    examples,
    facts,
    glossary,
    helpers,
    ledger,
    pages,
    pictures,
    rules,
    situations,
)


def define_env(env):
    """Register every macro, with the page's own distance from the site's root filled in."""
    data = REPO / "docs" / "_data"
    env.conf["extra"]["runtime"] = checker.runtime(REPO / "docs" / "assets" / "runtime" / "runtime.json")
    book = examples.load(data / "examples")

    def root() -> str:
        return "../" * env.page.url.strip("/").count("/") + "../" if env.page.url.strip("./") else ""

    @env.macro
    def fact(key):
        listed = re.findall(r"known\((.*?)\)", env.page.markdown, re.DOTALL)
        here = any(f'"{key}"' in keys for keys in listed)
        return facts.fact(key, "" if here else root() + "about/facts/")

    @env.macro
    def known(*keys):
        return facts.known(keys)

    @env.macro
    def limits(*keys):
        return facts.limits(keys, root())

    @env.macro
    def all_facts():
        return facts.all_facts()

    @env.macro
    def checker_for(situation, heading="Check your draft"):
        return checker.checker(situation, root(), heading)

    env.macro(checker_for, "checker")

    @env.macro
    def example(identifier):
        return examples.example(book, identifier, root())

    @env.macro
    def rule(name):
        return rules.rule_link(name, root())

    @env.macro
    def rule_page(name):
        return rules.rule_page(name, root(), env.conf["extra"].get("report_url", ""))

    @env.macro
    def rules_index():
        return rules.rules_index(root())

    @env.macro
    def report_targets():
        return rules.report_targets(root())

    @env.macro
    def rules_of(situation):
        return rules.rules_of(situation, root())

    @env.macro
    def situation_cards():
        return situations.cards(root())

    @env.macro
    def ledger_table():
        return ledger.table(ledger.load(data / "ledger.toml"), pages.read(REPO / "docs"), root())

    env.macro(ledger_table, "ledger")

    @env.macro
    def corrections():
        return ledger.corrections(ledger.load_corrections(data / "corrections.toml"), root())

    @env.macro
    def correction(identifier):
        return ledger.correction(ledger.load_corrections(data / "corrections.toml"), identifier, root())

    @env.macro
    def glossary_list():
        return glossary.listing(data / "glossary.md")

    @env.macro
    def guide_pages():
        return contents.guide_pages(env.conf["nav"], pages.read(REPO / "docs"), root())

    @env.macro
    def summary():
        return contents.summary(env.conf["nav"], pages.read(REPO / "docs"), root())

    @env.macro
    def picture(name):
        return pictures.picture(data / "pictures", name)

    @env.macro
    def choose(question, *answers):
        return helpers.choose(question, *answers)

    @env.macro
    def embed_chooser():
        return embed.chooser(REPO / "docs", env.conf["site_url"], root())

    @env.macro
    def embed_snippet():
        return embed.block(snippet.iframe(embed.default(REPO / "docs"), env.conf["site_url"].rstrip("/") + "/"))

    @env.macro
    def embed_resizer():
        return embed.block(snippet.resizer(env.conf["site_url"].rstrip("/") + "/"))

    @env.macro
    def embed_addresses():
        return embed.addresses(REPO / "docs", root())
