"""Finds inline code in a page: scripts, handlers, `javascript:` URLs, styles."""

import base64
import hashlib
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import material

# What the theme's templates insert: the path to the site's root, at any depth.
_VALUE = r"[\w./:~%-]*"
_URLS = {"href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "ping", "background"}
_CODE = re.compile(r"\s*(javascript|vbscript)\s*:", re.IGNORECASE)
_TABS = str.maketrans("", "", "\t\n\r\0")


@dataclass
class Found:
    """scripts: the text of each inline script. policies: the content of each <meta>.

    faults: what our policies don't allow, in words. late: True if something runs or loads before the first policy,
    which then doesn't apply to it.
    """

    scripts: list[str] = field(default_factory=list)
    policies: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    late: bool = False


class _Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = Found()
        self._script = None

    def handle_starttag(self, tag, attributes):
        found = self.found
        given = {name: value or "" for name, value in attributes}
        for name, value in given.items():
            if name.startswith("on"):
                found.faults.append(f"<{tag} {name}=…>")
            elif name == "style":
                found.faults.append(f'<{tag} style="{value}">')
            elif name == "srcdoc":
                found.faults.append(f"<{tag} srcdoc>")
            elif name in _URLS and _CODE.match(value.translate(_TABS)):
                found.faults.append(f'<{tag} {name}="{value}">')
        if tag == "style":
            found.faults.append("<style>")
        if tag in ("script", "link", "img", "iframe") and not found.policies:
            found.late = True
        if tag == "meta" and given.get("http-equiv", "").lower() == "content-security-policy":
            found.policies.append(given.get("content", ""))
        # A script element with JSON is data. It never runs, so no policy applies to it.
        if tag == "script" and "src" not in given and not given.get("type", "").endswith("json"):
            self._script = ""

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_data(self, data):
        if self._script is not None:
            self._script += data

    def handle_endtag(self, tag):
        if tag == "script" and self._script is not None:
            self.found.scripts.append(self._script)
            self._script = None


def read(page: str) -> Found:
    """Find what the HTML document `page` runs."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.found


def hash_of(script: str) -> str:
    """The name of an inline script in a policy: "sha256-…"."""
    return "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def theme_scripts() -> list[re.Pattern]:
    """The inline scripts in the installed theme's templates, each as a pattern for the whole script.

    Raises FileNotFoundError if there are none: a new version of the theme could have moved them.
    """
    folder = Path(material.__file__).parent / "templates" / "partials" / "javascripts"
    found = []
    for path in sorted(folder.glob("*.html")):
        for script in re.findall(r"<script>(.*?)</script>", path.read_text("utf-8"), re.DOTALL):
            parts = re.split(r"\{\{.*?\}\}", script)
            found.append(re.compile(_VALUE.join(map(re.escape, parts))))
    if not found:
        raise FileNotFoundError(f"{folder} has no inline script of the theme: has it moved?")
    return found
