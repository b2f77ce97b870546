"""What a page may do: the one place where a Content-Security-Policy is written.

A policy stands in the page itself, so that it holds on any host, from a zip and in a learning system. Hosts that
can send headers send it as well (`header`): it then also holds in the workers, which are responses of their own.
"""

from collections.abc import Iterable

# Of the names in `trusted-types`: the theme's strings pass through "default" (docs/assets/site/trusted-types.js),
# which reads them with "cordial-inert"; "cordial-worker" starts our own workers (engine/worker-transport.js).
COMMON = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "cordial-worker",
}
# In a sandbox without an origin a worker can only come from `data:`; 'self' is still where the page came from.
FRAME = {"worker-src": "'self' data:"}
# For hosts only, a <meta> cannot say it: what is not made for frames is framed by this site alone.
NOT_FRAMED_ELSEWHERE = "frame-ancestors 'self'"
# For a page that is words and nothing else.
NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'"
# Stands for the header in files for hosts until the site is built, and with it the hashes are known.
PLACE = "@POLICY@"


def text(directives: dict[str, str]) -> str:
    """The policy as it stands in a page or header."""
    return "; ".join(f"{name} {value}" for name, value in directives.items())


def _site(hashes: Iterable[str]) -> dict[str, str]:
    return COMMON | {
        "script-src": " ".join([COMMON["script-src"], *(f"'{digest}'" for digest in sorted(hashes))]),
        "frame-src": "'self'",  # The live picture of a frame, on the page "Embed this".
        "trusted-types": "default cordial-inert cordial-worker",
    }


def site(hashes: Iterable[str]) -> str:
    """The policy of the site's own pages. hashes: of the theme's inline scripts, of all pages together.

    Moving on without a reload leaves the first page's policy in force, so there is only one for them all.
    """
    return text(_site(hashes))


def frame() -> str:
    """The policy of pages made for frames, and of the course."""
    return text(COMMON | FRAME)


def header(hashes: Iterable[str]) -> str:
    """One policy for everything on the host: what either kind of page needs. The pages' own are narrower."""
    return text(_site(hashes) | FRAME)
