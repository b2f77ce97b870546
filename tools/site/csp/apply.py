"""Adds the Content-Security-Policy to every page of a built site. Fails if a page runs anything unexpected.

    python -m tools.site.csp.apply build/site

Only the inline scripts of the theme's own templates are expected: no other inline script, no handler (`onclick=…`), no
`javascript:`, no inline style. Pages for frames already have their policy, so it's only checked. In the files that tell
hosts which headers to send, `@POLICY@` is replaced with the header.
"""

import html
import sys
from pathlib import Path

from tools import site_step
from tools.site.csp import directives, inline

HOSTS = ("_headers", "assets/embed/nginx.conf")
_AFTER = '<meta charset="utf-8">'  # Browsers only look for this in the first 1,024 bytes, so the policy comes after it.


class PolicyError(Exception):
    """A page runs something that our policies don't allow. The message has a line for each page and what it runs."""


def meta(policy: str) -> str:
    """The element that makes a browser apply a policy."""
    return f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=False)}">'


def faults(name: str, found: inline.Found, known: list) -> list[str]:
    """What's wrong with a page, a line for each fault."""
    lines = [f"{name}: {fault}" for fault in found.faults]
    for script in found.scripts:
        if not any(pattern.fullmatch(script) for pattern in known):
            lines.append(f"{name}: inline script that isn't the theme's: {script.strip()[:80]}")
    return lines


def apply(site: Path) -> str:
    """Add the policy to all pages in `site`. Returns the header's policy. If it raises PolicyError, no page changes."""
    known = inline.theme_scripts()
    pages = {path: path.read_text("utf-8") for path in sorted(site.rglob("*.html"))}
    found = {path: inline.read(page) for path, page in pages.items()}
    wrong = [line for path in pages for line in faults(path.relative_to(site).as_posix(), found[path], known)]
    hashes = {inline.hash_of(script) for page in found.values() for script in page.scripts}
    policy, frame = directives.site(hashes), directives.frame()
    for path, page in pages.items():
        name = path.relative_to(site).as_posix()
        if found[path].policies:
            # It's a page for frames, or an earlier run added the policy.
            if found[path].policies not in ([frame], [policy]) or found[path].late:
                wrong.append(f"{name}: a policy that isn't ours, or comes after something that it should cover")
        elif page.count(_AFTER) != 1:
            wrong.append(f"{name}: no {_AFTER} to put the policy after")
        else:
            pages[path] = page.replace(_AFTER, f"{_AFTER}\n{meta(policy)}")
            if inline.read(pages[path]).late:
                wrong.append(f"{name}: something is loaded before the policy")
    if wrong:
        raise PolicyError("\n".join(wrong))
    for path, page in pages.items():
        path.write_text(page, "utf-8")
    header = directives.header(hashes)
    for name in HOSTS:
        text = (site / name).read_text("utf-8")
        if directives.PLACE not in text and header not in text:
            raise PolicyError(f"{name}: no {directives.PLACE}")
        (site / name).write_text(text.replace(directives.PLACE, header), "utf-8")
    return header


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 1 if a page runs anything unexpected."""
    return site_step.run(argv, __doc__, "policy", apply, PolicyError, FileNotFoundError)


if __name__ == "__main__":
    sys.exit(main())
