"""Makes the markup to copy into other sites.

docs/assets/embed/choose.js builds the same markup in the page. If the two differ, tests/site/embed/test_chooser.py
fails.
"""

from html import escape

from tools.site.embed.parts import Part

ACCENTS = ("blue", "teal", "green", "purple", "plum")  # in docs/assets/embed/frame.css
COMPLETE = "cordial"  # our own colours and fonts instead of the neutral ones
STRICT = "allow-scripts allow-popups allow-popups-to-escape-sandbox"


def title_of(part: Part) -> str:
    """The frame's title, which screen readers announce."""
    what = {"checker": "Check a draft", "lesson": "Lesson", "guide": "Guide", "section": part.words.strip("“”")}[
        part.kind
    ]
    return what if what == part.title else f"{what}: {part.title}"


def address(part: Part, site: str, theme: str = "auto", transparent: bool = False, look: str = "") -> str:
    """The absolute URL.

    site: URL of the site's root, ending in a slash. theme: "light", "dark" or "auto". look: an accent, COMPLETE or "".
    """
    query = [f"theme={theme}"] * (theme != "auto") + ["background=transparent"] * transparent
    query += [f"look={look}" if look == COMPLETE else f"accent={look}"] * (look != "")
    return site + part.url + ("?" + "&".join(query) if query else "")


def iframe(
    part: Part, site: str, theme: str = "auto", transparent: bool = False, look: str = "", strict: bool = False
) -> str:
    """A plain frame. It needs no script on the host page, and contains a link for programs that don't show frames.

    With "auto" it has the light or dark colours of the page around it, as far as the browser knows them.
    """
    scheme = "" if theme == "auto" else f"; color-scheme: {theme}"
    rules = f' sandbox="{STRICT}"' if strict else ""
    source, name = escape(address(part, site, theme, transparent, look)), escape(title_of(part))
    return (
        f'<iframe src="{source}" title="{name}" width="100%" height="{part.height}" loading="lazy" '
        f'referrerpolicy="no-referrer"{rules} allow="clipboard-write" data-cordial '
        f'style="border: 0{scheme}"><a href="{source}">{name}</a></iframe>'
    )


def resizer(site: str) -> str:
    """The optional script that makes frames as high as their content, and light or dark like the page around them."""
    return f'<script async src="{escape(site)}assets/embed/resize.js"></script>'
