"""Lets the theme's instant navigation work wherever the site is served from, not just at SITE_URL.

Material follows a link without a reload only if sitemap.xml lists it. Search engines want complete URLs there, which begin
with SITE_URL. Material replaces their host with the page's own, but not their port or path, so on any other port or under
any other path it reloads the page at every link. Here its script gets an edit that resolves them against the site it's on.
"""

import hashlib
import re
from pathlib import Path

_LOC = re.compile(r"<loc>([^<]*)</loc>")
# In Material: `new URL(loc.textContent)`. Its result goes through a function that replaces the host.
_READS = re.compile(r"\w+\(new URL\((\w+)\.textContent\),(\w+)\)")


class ThemeScriptError(Exception):
    """The theme's script or the site map isn't what we expect; the message says what, in one line."""


def edited(script: str, home: str) -> str:
    """Material's script, with the URLs of a site map that begin with `home` resolved against the site it runs on.

    Raises ThemeScriptError if it doesn't read a site map in exactly one place, as we know it.
    """
    found = _READS.findall(script)
    if len(found) != 1:
        raise ThemeScriptError(
            "the theme's script reads sitemap.xml differently now: has Material been upgraded? See the function that calls "
            "`new URL(….textContent)` there, and change the edit in tools/site/bundle/instant_links.py"
        )
    return _READS.sub(rf"new URL(\1.textContent.slice({len(home)}),\2)", script)


def home_of(sitemap: str) -> str:
    """The URL of the home page: the one that all URLs of the site map begin with. Raises ThemeScriptError if none is."""
    pages = _LOC.findall(sitemap)
    home = min(pages, key=len, default="")
    if not home.endswith("/") or not all(page.startswith(home) for page in pages):
        raise ThemeScriptError("sitemap.xml has no home page that all its URLs begin with")
    return home


def apply(site: Path) -> None:
    """Edit the theme's script in `site`. It's named by its content, so it gets another name, and pages ask for that.

    Raises ThemeScriptError.
    """
    home = home_of((site / "sitemap.xml").read_text("utf-8"))
    scripts = [*(site / "assets" / "javascripts").glob("bundle.*.min.js")]
    if len(scripts) != 1:
        raise ThemeScriptError(f"{len(scripts)} scripts of the theme instead of one in assets/javascripts")
    (script,) = scripts
    text = edited(script.read_text("utf-8"), home)
    new = script.with_name(f"bundle.{hashlib.sha256(text.encode()).hexdigest()[:8]}.min.js")
    script.unlink()
    new.write_text(text, "utf-8")
    for path in sorted(site.rglob("*.html")):
        page = path.read_text("utf-8")
        if script.name in page:
            path.write_text(page.replace(script.name, new.name), "utf-8")
