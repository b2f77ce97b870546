"""Files that tell a host which headers to send. What each is for stands in docs/embed/hosting.md."""

import json
from pathlib import Path

from tools.site.csp import directives

# Names of Pyodide's files and ours never change below a folder whose name holds the hash of them all.
FOREVER = "public, max-age=31536000, immutable"
# What other sites may show in a frame is all in embed/. These hosts send both policies where two paths fit.
NOT_FOR_FRAMES = ("/", "/about/*", "/check/*", "/guide/*", "/network/*", "/rules/*")


def headers(runtime: Path) -> str:
    """The file _headers that Netlify and Cloudflare Pages read. runtime: runtime.json; where it is not packed
    yet, the file says nothing about what may be kept for ever.
    """
    lines = [
        "# For Netlify and Cloudflare Pages. Other hosts: embed/hosting/",
        "/*",
        "  X-Content-Type-Options: nosniff",
        f"  Content-Security-Policy: {directives.PLACE}",
        "# What is not made for frames.",
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
    lines += ["# The hash in the name changes with what is in it.", "/assets/built/*", f"  Cache-Control: {FOREVER}"]
    if runtime.is_file():
        base = json.loads(runtime.read_text("utf-8"))["base"]
        lines += [
            f"/assets/runtime/{base}*",
            f"  Cache-Control: {FOREVER}",
            f"/assets/runtime/{base}pyodide.asm.wasm",
            "  Content-Type: application/wasm",
        ]
    return "\n".join(lines) + "\n"
