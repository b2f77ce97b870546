"""oEmbed 1.0 as static files: https://oembed.com, section 2.3.4.4 (type "rich")."""

from tools.site.embed import snippet
from tools.site.embed.parts import Part

# Pixels. The standard requires a width, but the frame fills whatever width it gets.
WIDTH = 640
# How many seconds a consumer may cache the answer.
CACHE_AGE = 86400


def answer(part: Part, site: str, card: str = "") -> dict:
    """The oEmbed answer for a part.

    site: absolute URL, ends in a slash. card: path of a picture from there, or "".
    """
    found = {
        "version": "1.0",
        "type": "rich",
        "title": snippet.title_of(part),
        "author_name": "The Cordial authors",
        "author_url": site,
        "provider_name": "Cordial",
        "provider_url": site,
        "cache_age": CACHE_AGE,
        "html": snippet.iframe(part, site),
        "width": WIDTH,
        "height": part.height,
    }
    if card:
        found |= {"thumbnail_url": site + card, "thumbnail_width": 1200, "thumbnail_height": 630}
    return found
