"""Draws social cards, a picture of each page's title, when the site is built. Needs no browser and no network."""

import hashlib
from math import pi, sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from tools.site.macros import pages
from tools.site.macros.fonts import SANS, SERIF

SIZE = (1200, 630)
PAPER, INK, BRAND, SOFT, GOLD = "#fffdfc", "#2a1a24", "#6b1f4d", "#65525e", "#f3b562"
EDITION = "4"  # raise this when the drawing changes; otherwise existing cards aren't drawn again


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


def mark(size: int) -> Image.Image:
    """The mark of docs/assets/site/mark.svg, drawn at four times the size and scaled down, for smooth edges."""
    scale = size * 4 / 48
    image = Image.new("RGBA", (size * 4, size * 4), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)

    def at(*points: float) -> tuple[float, ...]:
        return tuple(point * scale for point in points)

    pen.rounded_rectangle(at(3, 4, 45, 37), 9 * scale, fill=BRAND)
    pen.polygon([at(12.2, 36), at(12.2, 45), at(24, 36)], fill=BRAND)
    pen.rounded_rectangle(at(11, 13.5, 37, 17.5), 2 * scale, fill="#ffffff")
    wave = [at(13 + x / 4, 25.5 - 2.2 * sin(x / 4 * pi / 5.5)) for x in range(89)]
    for x, y in wave:  # Pillow's own lines have rough edges when they're this wide
        pen.ellipse((x - 2 * scale, y - 2 * scale, x + 2 * scale, y + 2 * scale), fill=GOLD)
    return image.resize((size, size), Image.LANCZOS)


def draw(title: str, line: str, fonts: Path) -> Image.Image:
    """A card of 1200 by 630 pixels: the mark, the title, as much of the line as fits, our name."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 536, SIZE[0], SIZE[1]), fill=BRAND)
    sign = mark(84)
    image.paste(sign, (76, 64), sign)
    pen.text((176, 66), "Cordial", font=_font(fonts, SERIF, 54, 620), fill=BRAND)
    size = 78
    while len(_lines(title, _font(fonts, SERIF, size, 620), 1040)) > (2 if size > 62 else 3):
        size -= 4
    heading = _font(fonts, SERIF, size, 620)
    rows = _lines(title, heading, 1040)
    y = 200
    for row in rows:
        pen.text((80, y), row, font=heading, fill=INK)
        y += int(size * 1.22)
    body = _font(fonts, SANS, 34, 400)
    y += 20
    room = (520 - y) // 46
    words = _lines(line, body, 1040)
    if room < 2:
        words = []
    elif len(words) > room:
        words = [*words[: room - 1], words[room - 1].rsplit(" ", 1)[0].rstrip(",;:-") + " \u2026"]
    for row in words:
        pen.text((80, y), row, font=body, fill=SOFT)
        y += 46
    pen.text(
        (80, 564),
        "An unofficial guide to etiquette on LinkedIn. Your draft never leaves the page.",
        font=_font(fonts, SANS, 28, 500),
        fill="#ffffff",
    )
    return image


def all_cards(docs: Path, fonts: Path, folder: Path) -> None:
    """Draw the cards of all pages whose title or description changed; delete those of pages that no longer exist.

    `fonts` has the files that fonts.SERIF and fonts.SANS name. Rule pages have no cards: they use the card of the
    rules' index.
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
        draw(title, line, fonts).quantize(128).save(path, optimize=True, pnginfo=info)
