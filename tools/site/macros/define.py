"""Defines the guide's macros, for mkdocs-macros (register.py) and for pages for frames (embed/render.py).

It must not import `embed`, since embed/render.py imports it. register.py adds the macros of the page embed/.
"""

import re
from collections.abc import Callable

from tools.site.files import DOCS
from tools.site.macros import (
    checker,
    contents,
    evidence,
    examples,
    facts,
    glossary,
    helpers,
    ledger,
    mailing,
    messages,
    pages,
    pictures,
    rules,
    situations,
)


def root_of(env) -> Callable[[], str]:
    """A function that gives the path from the page being rendered to the site's root, such as "../../"."""
    return lambda: "../" * env.page.url.strip("/").count("/") + "../" if env.page.url.strip("./") else ""


def define_macros(env) -> None:
    """Register every macro of the guide.

    env: needs `macro(function, name)`, `page.url`, `page.markdown`, and `conf` with "extra" and "nav".
    """
    data = DOCS / "_data"
    book = examples.load(data / "examples")
    library = messages.load(data / "messages")
    # Read `env.page` when a macro is called, not now: mkdocs-macros defines macros once and then sets it for each page.
    root = root_of(env)

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
    def checker_for(situation, heading="Check your draft", example=False):
        return checker.checker(situation, root(), heading, example)

    env.macro(checker_for, "checker")

    @env.macro
    def example(identifier):
        return examples.example(book, identifier, root())

    @env.macro
    def messages_for(situation, *roles):
        return messages.messages_for(library, situation, roles, root())

    @env.macro
    def chosen_messages(*ids):
        return messages.chosen_messages(library, ids, root())

    @env.macro
    def message_library():
        return messages.everything(library, pages.read(DOCS), root())

    @env.macro
    def mailing_check():
        return mailing.mailing(root())

    @env.macro
    def rule(name):
        return rules.rule_link(name, root())

    @env.macro
    def rule_page(name):
        return rules.rule_page(name, root(), env.conf["extra"].get("report_url", ""))

    @env.macro
    def evidence_date():
        return evidence.measured_on()

    @env.macro
    def evidence_sets():
        return evidence.sets_table()

    @env.macro
    def evidence_situations():
        return evidence.situations_table(root())

    @env.macro
    def evidence_rules():
        return evidence.rules_table(root())

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
        return ledger.table(ledger.load(data / "ledger.toml"), pages.read(DOCS), root())

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
        return contents.guide_pages(env.conf["nav"], pages.read(DOCS), root())

    @env.macro
    def summary():
        return contents.summary(env.conf["nav"], pages.read(DOCS), root())

    @env.macro
    def picture(name):
        return pictures.picture(data / "pictures", name)

    @env.macro
    def choose(question, *answers):
        return helpers.choose(question, *answers)
