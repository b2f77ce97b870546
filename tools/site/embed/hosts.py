"""Writes the file that tells a host which headers to send. docs/embed/hosting.md explains each header."""

import json
from pathlib import Path

from tools.site.csp import directives

# For files with a hash in their path: if the content changes, so does the path.
FOREVER = "public, max-age=31536000, immutable"
# Other sites can only frame pages in embed/. These hosts send both policies if two paths match.
NOT_FOR_FRAMES = ("/", "/about/*", "/check/*", "/guide/*", "/mailing/*", "/messages/*", "/network/*", "/rules/*")


def headers(runtime: Path) -> str:
    """The file _headers, which Netlify and Cloudflare Pages read.

    runtime: path of runtime.json. If that's not packed yet, the rules for Pyodide's files are left out.
    """
    lines = [
        "# For Netlify and Cloudflare Pages. Other hosts: embed/hosting/",
        "/*",
        "  X-Content-Type-Options: nosniff",
        f"  Content-Security-Policy: {directives.PLACE}",
        "# Pages that other sites can't frame.",
        *(
            line
            for path in NOT_FOR_FRAMES
            for line in (path, f"  Content-Security-Policy: {directives.NOT_FRAMED_ELSEWHERE}")
        ),
        '# Frames with sandbox="allow-scripts" have no origin of their own: without it, no script.',
        "/assets/*",
        "  Access-Control-Allow-Origin: *",
        "# Sites that read oEmbed in the browser.",
        "/embed/*",
        "  Access-Control-Allow-Origin: *",
    ]
    lines += ["# The hash in the name changes with the content.", "/assets/built/*", f"  Cache-Control: {FOREVER}"]
    if runtime.is_file():
        base = json.loads(runtime.read_text("utf-8"))["base"]
        lines += [
            f"/assets/runtime/{base}*",
            f"  Cache-Control: {FOREVER}",
            f"/assets/runtime/{base}pyodide.asm.wasm",
            "  Content-Type: application/wasm",
        ]
    return "\n".join(lines) + "\n"
