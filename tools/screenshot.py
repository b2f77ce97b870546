"""Takes the README's screenshot of the checker: run `make picture` after changing how it looks.

python -m tools.screenshot [--dir site] [--out docs/assets/site/checker.png]
"""

from __future__ import annotations

import argparse
import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tools.browsers import chromium
from tools.browsers.driver import Checker
from tools.serve import SiteServer, running

# As wide as a README, with twice the pixels, so that it's sharp on high-resolution screens.
VIEW = {"width": 860, "height": 1200}
DRAFT = (
    "Hi there, I came across your profile and would love to add you to my professional network. "
    "We help companies like yours grow faster."
)


def take(url: str) -> bytes:
    """A PNG of the checker for invite-stranger, with the findings in DRAFT. Exits if there's no Chromium."""
    executable = chromium.find()
    if executable is None:
        raise SystemExit(chromium.MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=chromium.FLAGS)
        page = browser.new_page(viewport=VIEW, device_scale_factor=2, color_scheme="light")
        page.goto(url + "guide/invite-stranger/")
        checker = Checker(page).ready()
        checker.check(DRAFT)
        # Otherwise the screenshot would show a caret and a focus ring.
        page.evaluate("document.activeElement.blur()")
        page.wait_for_timeout(300)
        picture = checker.root.screenshot()
        browser.close()
    return picture


def main() -> int:
    parser = argparse.ArgumentParser(description="Take the README's screenshot of the checker.")
    parser.add_argument("--dir", type=Path, default="site")
    parser.add_argument("--out", type=Path, default="docs/assets/site/checker.png")
    options = parser.parse_args()
    with running(SiteServer(options.dir)) as server:
        picture = take(server.url)
    # With 128 colours the text stays sharp, and the file is a third of the size.
    image = Image.open(io.BytesIO(picture)).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    image.save(options.out, optimize=True)
    print(f"{options.out}: {image.width} by {image.height}, {options.out.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
