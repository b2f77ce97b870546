"""Packs the built site as one zip that works under any path. Run `make site` first.

python -m tools.site.offline.build [--site site] [--out build/offline/cordial-site.zip]
"""

import argparse
import re
import sys
from pathlib import Path

from tools.site.csp import directives
from tools.site.embed import render
from tools.site.files import REPO
from tools.site.zipping import write_zip

NOT_PACKED = "downloads/"  # a zip can't hold itself

# Hosts show this page at any depth and we don't know the URL, so any link or style sheet in it could break.
NOT_FOUND = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{directives.NOTHING}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>We can't find this page</title>
<h1>We can't find this page</h1>
<p>The link may be old, or the URL may have a typing mistake in it. You haven't lost anything: this site never sends your drafts.</p>
<p>Cordial is not affiliated with, endorsed or sponsored by LinkedIn Corporation.</p>
</html>
"""
# Paragraphs with links to files that aren't packed.
_DOWNLOADS = re.compile(r'<p class="ec-download">.*?</p>\s*', re.DOTALL)
# A link or a file to load, from the root of the server, which breaks under a path. Links for search engines and oEmbed
# don't match, since they're complete URLs.
_ABSOLUTE = re.compile(r"""(?:src|href|action)=["']?(/[^/"'> ][^"'> ]*)""")


def files(site: Path, at: str = "") -> dict[str, bytes]:
    """Every file of the built site by its path, without its downloads and the links to them.

    at: the URL that it was built for, or "" if that's not known.

    Raises ValueError if a page has a link from the server's root.
    """
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    found = {name: content for name, content in found.items() if not name.startswith(NOT_PACKED)}
    if not at:
        found["404.html"] = NOT_FOUND.encode()
    for name, content in found.items():
        if not name.endswith(".html"):
            continue
        page = _DOWNLOADS.sub("", content.decode("utf-8"))
        found[name] = page.encode()
        if name != "404.html" and (link := _ABSOLUTE.search(page)):
            raise ValueError(f"{name} links to {link[1]}, which works only at the root of a server: make it relative")
    return found


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 2 if there's no site to pack or it wouldn't work under a path."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=REPO / "site")
    parser.add_argument("--out", type=Path, default=REPO / "build" / "offline" / "cordial-site.zip")
    options = parser.parse_args(argv)
    if not (options.site / "index.html").is_file():
        print(f"offline: no site in {options.site}: run `make site` first", file=sys.stderr)
        return 2
    try:
        content = files(options.site, render.published())
    except ValueError as error:
        print(f"offline: {error}", file=sys.stderr)
        return 2
    write_zip(options.out, content)
    print(f"{options.out}: {len(content)} files, {options.out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
