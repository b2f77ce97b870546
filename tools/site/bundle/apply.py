"""Gives a built site its bundles: `python -m tools.site.bundle.apply build/site`, after `mkdocs build`.

Our scripts and style sheets become a few small files in assets/built/, each named by its content, so that browsers can
keep them forever and a page never mixes two editions. Pages are changed to load these. The sources stay where they are,
for anyone who wants to read them. `make write` and the course for learning systems use the sources.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

from tools import site_step
from tools.site.bundle import instant_links

HERE = Path(__file__).parent
FOLDER = "assets/built/"
ENTRY, EARLY = "checker/etiquette-checker.js", "engine/preload-engine.js"
PARTS, WORKER = "checker/checker-bundle.js", "engine/worker.js"


class BuiltError(Exception):
    """Something is missing or wrong; the message says what, in one line."""


def bundle(assets: Path, out: Path) -> dict[str, str]:
    """Bundle `assets` into `out`. Returns what bundle.mjs prints."""
    command = ["node", str(HERE / "bundle.mjs"), str(assets), str(out)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        raise BuiltError("the scripts can't be bundled: see above")
    return json.loads(done.stdout)


def rewritten(page: str, made: dict[str, str]) -> str:
    """`page` (HTML) with the URLs of sources replaced with those of bundles, and with preloads for all parts.

    made: what `bundle` returns. Raises BuiltError if a page with a checker doesn't load it.
    """

    def other(match: re.Match) -> str:
        name = made.get(match["name"])
        return match[0] if name is None else f'{match["start"]}{match["root"]}{FOLDER}{name}"'

    page = re.sub(r'(?P<start>(?:href|src)=")(?P<root>[^"]*?)assets/(?P<name>[^"?#]+)"', other, page)
    if "<etiquette-checker" not in page:
        return page
    early = f'src="[^"]*{re.escape(FOLDER + made[EARLY])}"'
    parts = [EARLY, PARTS, *([WORKER] if re.search(early, page) else [])]
    first = re.search(rf'[ \t]*<script type="module"[^>]*src="([^"]*?){re.escape(FOLDER + made[ENTRY])}"', page)
    if first is None:
        raise BuiltError("a page with a checker doesn't load it")
    links = "".join(f'<link rel="modulepreload" href="{first[1]}{FOLDER}{made[part]}">\n' for part in parts)
    return page[: first.start()] + links + page[first.start() :]


def apply(site: Path) -> None:
    """Bundle the site's scripts and sheets, and make its pages load them. Raises BuiltError or ThemeScriptError."""
    instant_links.apply(site)
    made = bundle(site / "assets", site / FOLDER)
    for path in sorted(site.rglob("*.html")):
        text = path.read_text("utf-8")
        try:
            new = rewritten(text, made)
        except BuiltError as error:
            raise BuiltError(f"{path.relative_to(site).as_posix()}: {error}") from None
        if new != text:
            path.write_text(new, "utf-8")


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 1 if the site can't be finished."""
    return site_step.run(argv, __doc__, "built", apply, BuiltError, instant_links.ThemeScriptError)


if __name__ == "__main__":
    sys.exit(main())
