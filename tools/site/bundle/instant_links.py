"""Makes the theme's instant navigation work wherever the site is served from, not just at SITE_URL.

Material only follows a link without a reload if sitemap.xml lists it. Search engines need complete URLs there, which
start with SITE_URL. Material replaces their host with the page's own, but not their port or path, so on any other port
or path it reloads the page at every link. We edit its script to resolve the URLs against the site it's on.
"""

import hashlib
import re
from pathlib import Path

_LOC = re.compile(r"<loc>([^<]*)</loc>")
# In Material: `new URL(loc.textContent)`. The result goes through a function that replaces the host.
_READS = re.compile(r"\w+\(new URL\((\w+)\.textContent\),(\w+)\)")


class ThemeScriptError(Exception):
    """The theme's script or the sitemap isn't what we expect; the message says why, in one line."""


def edited(script: str, home: str) -> str:
    """Material's script, edited to resolve sitemap URLs that start with `home` against the site it runs on.

    Raises ThemeScriptError unless it reads a sitemap in exactly one place, in the way we know.
    """
    found = _READS.findall(script)
    if len(found) != 1:
        raise ThemeScriptError(
            "the theme's script reads sitemap.xml differently now: has Material been upgraded? See the function that calls "
            "`new URL(….textContent)` there, and change the edit in tools/site/bundle/instant_links.py"
        )
    return _READS.sub(rf"new URL(\1.textContent.slice({len(home)}),\2)", script)


def home_of(sitemap: str) -> str:
    """The home page's URL, which all URLs of the sitemap start with. Raises ThemeScriptError if there's no such URL."""
    pages = _LOC.findall(sitemap)
    home = min(pages, key=len, default="")
    if not home.endswith("/") or not all(page.startswith(home) for page in pages):
        raise ThemeScriptError("sitemap.xml has no home page that all its URLs start with")
    return home


def apply(site: Path) -> None:
    """Edit the theme's script in `site`. It's named by its content, so it gets a new name, which is put into the pages.

    Raises ThemeScriptError.
    """
    home = home_of((site / "sitemap.xml").read_text("utf-8"))
    scripts = [*(site / "assets" / "javascripts").glob("bundle.*.min.js")]
    if len(scripts) != 1:
        raise ThemeScriptError(f"assets/javascripts has {len(scripts)} scripts of the theme instead of one")
    (script,) = scripts
    text = edited(script.read_text("utf-8"), home)
    new = script.with_name(f"bundle.{hashlib.sha256(text.encode()).hexdigest()[:8]}.min.js")
    script.unlink()
    new.write_text(text, "utf-8")
    for path in sorted(site.rglob("*.html")):
        page = path.read_text("utf-8")
        if script.name in page:
            path.write_text(page.replace(script.name, new.name), "utf-8")
