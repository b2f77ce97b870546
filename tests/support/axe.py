"""axe-core on a page, held to WCAG 2.2 AA."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
OPTIONS = {
    "iframes": False,  # frames are pages of their own
    "preload": False,  # of styles and films, for rules that are not asked for or have nothing to look at here
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Experimental in axe, and just what speech control needs: the name of a control holds the words on it.
    "rules": {"label-content-name-mismatch": {"enabled": True}, "target-size": {"enabled": True}},
}
COLOURS = OPTIONS | {"runOnly": ["color-contrast", "link-in-text-block"], "rules": {}}


def violations(page: Page, options: dict = OPTIONS) -> list[str]:
    """What axe finds in the page as it stands, a line for each element."""
    # Where a checker starts, what is below the screen is laid out last, and until then overlaps for axe.
    page.wait_for_function("() => !document.querySelector('.ec-part') || document.querySelector('.ec-started')")
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE.read_text("utf-8"))  # evaluated, not added: the page's own policy allows no script
    found = page.evaluate("options => axe.run(document, options).then((all) => all.violations)", options)
    return [
        f"{page.url}: {violation['id']}: {node['html'][:200]}" for violation in found for node in violation["nodes"]
    ]


# Colours on their way from one scheme to the other are neither's: what fades is brought to its end. A frame hears of
# the new scheme by itself and a little later, so a few frames are waited for.
SWITCH = """async (scheme) => {
  const themed = document.querySelector("[data-md-color-scheme]");
  if (themed) themed.dataset.mdColorScheme = scheme;
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  }
}"""


def violations_in_both_schemes(page: Page) -> list[str]:
    """The same by light, and what only colours can do wrong in the dark too, as the theme's own switch brings it."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    found = violations(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.evaluate(SWITCH, "slate")
    found += [f"dark: {violation}" for violation in violations(page, COLOURS)]
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.evaluate(SWITCH, "default")
    return found
