"""Gives mkdocs-macros every macro. mkdocs.yml names this file; no other file here depends on MkDocs running."""

import os
import sys
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
if str(REPO) not in sys.path:  # `python -m mkdocs` finds our packages without this, plain `mkdocs build` doesn't
    sys.path.insert(0, str(REPO))

# `mkdocs serve` runs this file again for every build, with its path as its name. Without this loop it would keep the
# modules it imported first, and changes to a rule or macro wouldn't show. A normal import mustn't drop any modules.
if "/" in __name__:
    for _name in [name for name in sys.modules if name.partition(".")[0] in ("checkers", "tools")]:
        del sys.modules[_name]

from tools.site.embed import chooser, snippet
from tools.site.files import DOCS
from tools.site.macros import checker, define, rules, theme_edits


def define_env(env):
    """Register the guide's macros and those of the page embed/."""
    packed = Path(os.environ.get("RUNTIME_DIR", DOCS / "assets" / "runtime"))
    env.conf["extra"]["runtime"] = checker.runtime(packed / "runtime.json")
    env.conf["extra"]["edit"] = theme_edits.EDITS
    env.conf["extra"]["rule_menu"] = rules.menu
    define.define_macros(env)
    root = define.root_of(env)

    @env.macro
    def embed_chooser():
        return chooser.chooser(DOCS, env.conf["site_url"], root())

    @env.macro
    def embed_snippet():
        return chooser.block(
            snippet.iframe(chooser.default(DOCS), env.conf["site_url"].rstrip("/") + "/", transparent=True)
        )

    @env.macro
    def embed_resizer():
        return chooser.block(snippet.resizer(env.conf["site_url"].rstrip("/") + "/"))

    @env.macro
    def embed_addresses():
        return chooser.addresses(DOCS, root())
