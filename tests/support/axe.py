"""Runs axe-core on a page, with the rules of WCAG 2.2 AA."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

SOURCE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
OPTIONS = {
    "iframes": False,  # other tests check frames
    "preload": False,  # only needed for rules that we don't run, or for videos
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Experimental in axe. Voice control needs it: the accessible name of a control includes its visible text.
    "rules": {"label-content-name-mismatch": {"enabled": True}, "target-size": {"enabled": True}},
}
COLOURS = OPTIONS | {"runOnly": ["color-contrast", "link-in-text-block"], "rules": {}}


def violations(page: Page, options: dict = OPTIONS) -> list[str]:
    """What axe finds in the page as it is now, a line for each element."""
    # While a checker starts, the part below the screen has no layout yet, and axe would report overlaps.
    page.wait_for_function("() => !document.querySelector('.ec-part') || document.querySelector('.ec-started')")
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE.read_text("utf-8"))  # add_script_tag would fail: the page's policy forbids it
    found = page.evaluate("options => axe.run(document, options).then((all) => all.violations)", options)
    return [
        f"{page.url}: {violation['id']}: {node['html'][:200]}" for violation in found for node in violation["nodes"]
    ]


# Ends all colour transitions; otherwise axe would measure colours halfway between the schemes. Frames switch a little
# later than the page, so this waits for a few animation frames.
SWITCH = """async (scheme) => {
  const themed = document.querySelector("[data-md-color-scheme]");
  if (themed) themed.dataset.mdColorScheme = scheme;
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  }
}"""


def violations_in_both_schemes(page: Page) -> list[str]:
    """Run axe in light colours, and its rules about colours in dark ones too, as set by the theme's switch."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    found = violations(page)
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.evaluate(SWITCH, "slate")
    found += [f"dark: {violation}" for violation in violations(page, COLOURS)]
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.evaluate(SWITCH, "default")
    return found
