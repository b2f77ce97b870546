"""Social cards: one picture for each page, drawn from its title, when the site builds. No browser, no network."""

import hashlib
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from overrides.macros import pages

SIZE = (1200, 630)
PAPER, INK, BRAND, SOFT = "#fdfbfc", "#2a1a24", "#6b1f4d", "#6d5a66"
EDITION = "1"  # raise when the drawing changes, so that old cards are drawn anew


def card_name(url: str) -> str:
    """File name of a page's card: "guide/decline/" becomes "guide-decline.png"."""
    return (url.strip("/").replace("/", "-") or "home") + ".png"


def _font(folder: Path, name: str, size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(str(folder / name), size)
    font.set_variation_by_axes([weight])
    return font


def _lines(words: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines: list[str] = []
    for word in words.split():
        if lines and font.getlength(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def draw(title: str, line: str, fonts: Path) -> Image.Image:
    """One card of 1200 by 630 pixels."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, SIZE[0], 14), fill=BRAND)
    serif, sans = "literata-latin-wght-normal.woff2", "atkinson-hyperlegible-next-latin-wght-normal.woff2"
    # The mark: a speech bubble with an underline, as in docs/assets/site/mark.svg.
    pen.rounded_rectangle((80, 84, 152, 144), 20, fill=BRAND)
    pen.polygon(((96, 138), (96, 166), (122, 138)), fill=BRAND)
    pen.rounded_rectangle((98, 103, 134, 109), 3, fill=PAPER)
    pen.rounded_rectangle((98, 119, 120, 125), 3, fill="#f3b562")
    pen.text((176, 88), "Cordial", font=_font(fonts, serif, 48, 600), fill=BRAND)
    size = 76
    while len(_lines(title, _font(fonts, serif, size, 600), 1040)) > 3:
        size -= 6
    heading = _font(fonts, serif, size, 600)
    y = 230
    for row in _lines(title, heading, 1040):
        pen.text((80, y), row, font=heading, fill=INK)
        y += int(size * 1.22)
    body = _font(fonts, sans, 34, 400)
    y += 22
    for row in _lines(line, body, 1040)[:2]:
        if y < 540:
            pen.text((80, y), row, font=body, fill=SOFT)
        y += 46
    pen.text((80, 572), "An unofficial guide to etiquette on LinkedIn", font=_font(fonts, sans, 26, 500), fill=SOFT)
    return image


def all_cards(docs: Path, fonts: Path, folder: Path) -> None:
    """Draw the cards of all pages whose title or description changed; remove those of pages that are gone.

    Rule pages have none of their own: they use the card of the rules' index.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = {}
    for page in pages.read(docs):
        if page.meta.get("kind") != "rule":
            wanted[card_name(page.url)] = (page.meta["title"], page.meta.get("description", ""))
    for path in folder.glob("*.png"):
        if path.name not in wanted:
            path.unlink()
    for name, (title, line) in wanted.items():
        stamp = hashlib.sha256(f"{EDITION}|{title}|{line}".encode()).hexdigest()[:16]
        path = folder / name
        if path.exists() and Image.open(path).text.get("stamp") == stamp:
            continue
        info = PngInfo()
        info.add_text("stamp", stamp)
        draw(title, line, fonts).quantize(64).save(path, optimize=True, pnginfo=info)
