"""Packs the course for learning systems: `python -m tools.site.scorm.build`, after the site's own build.

The zip has everything: the lessons, the checker, Python and the rules. Paths are relative, and the course requests
nothing from anywhere else.
"""

import argparse
import json
import sys
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from checkers import __version__
from tools.site.csp import directives
from tools.site.embed import lessons, render
from tools.site.files import DOCS, REPO
from tools.site.scorm.manifest import VERSIONS, manifest
from tools.site.zipping import write_zip

HERE = Path(__file__).parent
ASSETS = DOCS / "assets"
TITLE = "LinkedIn etiquette"
STYLES = (
    "site/site.css",
    "site/guide.css",
    "site/fonts.css",
    "checker/etiquette-checker.css",
    "embed/frame.css",
    "course/course.css",
)
SCRIPTS = ("checker/etiquette-checker.js", "course/course.js")


def page(book: list[lessons.Lesson], guide: str = "") -> str:
    """index.html. guide: URL of the published guide to link to, or "" for no links."""
    html = {lesson.situation.slug: Markup(lessons.lesson_html(lesson, "", link=False, level=3)) for lesson in book}
    made = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return made.get_template("course.html").render(
        title=TITLE,
        policy=directives.frame(),
        styles=[f"assets/{name}" for name in STYLES],
        edition=__version__,
        scripts=[f"assets/{name}" for name in SCRIPTS],
        lessons=book,
        html=html,
        guide=guide,
        tasks=sum(len(lesson.tasks) for lesson in book),
    )


def files(book: list[lessons.Lesson], guide: str = "") -> dict[str, bytes]:
    """Every file of the course by its path, without the manifest.

    Raises FileNotFoundError if the runtime isn't packed yet.
    """
    if not (ASSETS / "runtime" / "runtime.json").is_file():
        raise FileNotFoundError("docs/assets/runtime is missing: run `make site` first")
    wanted = [
        path for name in ("checker", "engine", "shared", "runtime", "site/fonts") for path in (ASSETS / name).rglob("*")
    ]
    wanted += [ASSETS / name for name in STYLES if not name.startswith("course/")]
    wanted += [ASSETS / name for name in ("site/mark.svg", "embed/frame.js", "embed/lesson.js")]
    found = {
        f"assets/{path.relative_to(ASSETS).as_posix()}": path.read_bytes()
        for path in wanted
        if path.is_file() and not path.name.startswith((".", "memory-"))
    }
    # Without the copy of memory: it only saves time, and would double the package.
    runtime = json.loads(found["assets/runtime/runtime.json"])
    kept = {name: value for name, value in runtime.items() if not name.startswith("memory")}
    kept["files"] = {name: about for name, about in runtime["files"].items() if name != runtime.get("memory")}
    found["assets/runtime/runtime.json"] = (json.dumps(kept, indent=1) + "\n").encode()
    for name in ("course.css", "course.js", "lms.js"):
        found[f"assets/course/{name}"] = (HERE / name).read_bytes()
    found["index.html"] = page(book, guide).encode()
    return found


def build(folder: Path, only: list[str] | None = None) -> list[Path]:
    """Write a zip for each version of SCORM. only: slugs of the lessons to include, all if None.

    Raises ValueError for an unknown lesson.
    """
    book = lessons.load()
    if only is not None:
        if strange := set(only) - {lesson.situation.slug for lesson in book}:
            raise ValueError(
                f"no lesson {', '.join(sorted(strange))}; there are {', '.join(lesson.situation.slug for lesson in book)}"
            )
        book = [lesson for lesson in book if lesson.situation.slug in only]
    content = files(book, render.published())
    made = []
    for version in VERSIONS:
        path = folder / f"cordial-scorm-{version}.zip"
        write_zip(path, content | {"imsmanifest.xml": manifest(version, TITLE, list(content))})
        made.append(path)
    return made


def main(argv: list[str] | None = None) -> int:
    """Returns 0, or 2 if a lesson doesn't exist or the runtime isn't packed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=REPO / "build" / "scorm")
    parser.add_argument(
        "--lessons", default="", help="slugs of the lessons to include, separated by commas (default: all)"
    )
    options = parser.parse_args(argv)
    only = [slug.strip() for slug in options.lessons.split(",") if slug.strip()] or None
    try:
        made = build(options.out, only)
    except (ValueError, FileNotFoundError) as error:
        print(f"scorm: {error}", file=sys.stderr)
        return 2
    for path in made:
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
