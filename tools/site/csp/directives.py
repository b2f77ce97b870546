"""Defines the Content-Security-Policies. They aren't written anywhere else.

Each page has its policy in a <meta>, so that it works on any host, from a zip and in a learning system. Hosts that can
send headers should also send `header`: a worker loaded by its URL only has that policy. Ours are usually loaded from
`blob:` or `data:`, where they inherit the page's policy (docs/assets/engine/worker-transport.js).
"""

from collections.abc import Iterable

# The names in `trusted-types`: "default" checks the theme's strings (docs/assets/site/trusted-types.js), which uses
# "cordial-inert" to parse them; "cordial-worker" starts our workers (engine/worker-transport.js).
COMMON = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "cordial-worker",
}
# In a sandboxed frame without an origin, some browsers only start workers from `data:`.
FRAME = {"worker-src": "'self' blob: data:"}
# Only this site may frame pages that aren't made for frames. This only works as a header, not in a <meta>.
NOT_FRAMED_ELSEWHERE = "frame-ancestors 'self'"
# For a page that only has text.
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'"
# Placeholder for the header in files for hosts. The hashes in it are known only once the site is built.
PLACE = "@POLICY@"


def text(directives: dict[str, str]) -> str:
    """The policy as written in a page or header."""
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def _site(hashes: Iterable[str]) -> dict[str, str]:
    return COMMON | {
        "script-src": " ".join([COMMON["script-src"], *(f"'{digest}'" for digest in sorted(hashes))]),
        "frame-src": "'self'",  # For the preview on the page embed/.
        "manifest-src": "'self'",
        "trusted-types": "default cordial-inert cordial-worker",
    }


def site(hashes: Iterable[str]) -> str:
    """The policy of the site's own pages. hashes: of the theme's inline scripts on all pages.

    All pages share it, because the first page's policy still holds after instant navigation to another.
    """
    return text(_site(hashes))


def frame() -> str:
    """The policy of pages for frames, and of the course."""
    return text(COMMON | FRAME)


def header(hashes: Iterable[str]) -> str:
    """A policy for the whole host, which allows everything that any page needs. The pages' own policies allow less."""
    return text(_site(hashes) | FRAME)
