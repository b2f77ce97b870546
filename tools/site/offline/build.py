"""Packs the built site into one zip that works from any path, after `make site`.

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

# A host shows this page at addresses of any depth, so that no relative link in it could be right; and where
# the site will live is not known. It needs nothing but itself.
NOT_FOUND = f"""<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{directives.NOTHING}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>This page is not here</title>
<h1>This page is not here</h1>
<p>The address may be old, or mistyped. Nothing of yours is lost: drafts are never sent by this site.</p>
<p>Cordial is not affiliated with, endorsed or sponsored by LinkedIn Corporation.</p>
</html>
"""
# A link, or something to load, from the root of the server. What only search engines and readers of oEmbed
# follow has a whole address, and is not meant.
_ABSOLUTE = re.compile(r"""(?:src|href|action)=["']?(/[^/"'> ][^"'> ]*)""")


def files(site: Path, at: str = "") -> dict[str, bytes]:
    """Every file of the built site by its path. at: the address that it was built for, or "" if that is not
    known.

    Raises ValueError for a page with a link from the server's root.
    """
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    if not at:
        found["404.html"] = NOT_FOUND.encode()
    for name, content in found.items():
        if name.endswith(".html") and name != "404.html" and (link := _ABSOLUTE.search(content.decode("utf-8"))):
            raise ValueError(f"{name} links to {link[1]}, which holds at the root of a server only")
    return found


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 2 if there is no site to pack or it would not work."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=REPO / "site")
    parser.add_argument("--out", type=Path, default=REPO / "build" / "offline" / "cordial-site.zip")
    options = parser.parse_args(argv)
    if not (options.site / "index.html").is_file():
        print(f"offline: no site in {options.site}: run `make site` first", file=sys.stderr)
        return 2
    address = render.site().url
    try:
        content = files(options.site, "" if address.rstrip("/").endswith(".example") else address)
    except ValueError as error:
        print(f"offline: {error}", file=sys.stderr)
        return 2
    write_zip(options.out, content)
    print(f"{options.out}: {len(content)} files, {options.out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
