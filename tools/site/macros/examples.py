"""Shows the guide's examples: data in docs/_data/examples, checked by the rules at every build."""

import json
import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

from checkers.engine import check
from checkers.situation import SITUATIONS
from tools.site.files import DOCS
from tools.site.macros import annotate


class ExampleError(Exception):
    """The rules' findings in an example aren't what it declares."""


@dataclass(frozen=True)
class Example:
    """A draft for teaching. findings: names of the rules it must show, in reading order; hints count too."""

    id: str
    situation: str
    verdict: str
    text: str
    note: str
    findings: tuple[str, ...]
    context: tuple[tuple[str, str], ...] = ()


def load(folder: Path) -> dict[str, Example]:
    """All examples of a folder by id. Raises ExampleError for a duplicate id or an unknown situation or verdict."""
    book: dict[str, Example] = {}
    for path in sorted(folder.glob("*.toml")):
        for row in tomllib.loads(path.read_text("utf-8")).get("example", []):
            example = Example(
                row["id"],
                row["situation"],
                row["verdict"],
                row["text"].strip("\n"),
                row["note"],
                tuple(row.get("findings", ())),
                tuple(sorted(row.get("context", {}).items())),
            )
            if example.id in book:
                raise ExampleError(f"{path.name}: the id {example.id!r} is used twice")
            if example.situation not in SITUATIONS or example.verdict not in ("ready", "revise"):
                raise ExampleError(f"{path.name}: {example.id!r} has an unknown situation or verdict")
            book[example.id] = example
    return book


def verify(example: Example) -> list[dict]:
    """The findings of an example, as dicts. Raises ExampleError unless verdict and findings are as declared."""
    report = check(example.text, example.situation, dict(example.context)).as_dict()
    found = [finding["rule"] for finding in report["findings"]]
    if report["verdict"] != example.verdict or found != list(example.findings):
        raise ExampleError(
            f"example {example.id!r} declares {example.verdict} {list(example.findings)}, but the rules give "
            f"{report['verdict']} {found}: correct the text, or what it declares, in docs/_data/examples"
        )
    return report["findings"]


def example(book: dict[str, Example], identifier: str, root: str) -> str:
    """An example as HTML. Raises KeyError for an unknown id, and ExampleError as `verify` does."""
    if identifier not in book:
        raise KeyError(f"no example {identifier!r} in docs/_data/examples")
    example = book[identifier]
    return annotate.figure(
        example.text,
        verify(example),
        good=example.verdict == "ready",
        caption=example.note,
        root=root,
        situation=example.situation,
        context=dict(example.context),
    )


def accept(folder: Path) -> None:
    """Write the current findings into the examples whose verdict is as declared. Read the diff before you commit."""
    for path in sorted(folder.glob("*.toml")):
        text = path.read_text("utf-8")
        for row in tomllib.loads(text).get("example", []):
            report = check(row["text"].strip("\n"), row["situation"], row.get("context", {}))
            if report.verdict != row["verdict"]:
                continue
            start = text.index(f'\nid = "{row["id"]}"\n')
            declared = re.compile(r"^findings = \[[^\]]*\]$", re.MULTILINE).search(text, start)
            if declared:
                found = json.dumps([finding.rule for finding in report.findings])
                text = f"{text[: declared.start()]}findings = {found}{text[declared.end() :]}"
        path.write_text(text, "utf-8")


def main(argv: list[str] | None = None) -> int:
    """Print the examples whose findings aren't as declared; --write first accepts changes. Returns 1 if any are left."""
    folder = DOCS / "_data" / "examples"
    if "--write" in (sys.argv[1:] if argv is None else argv):
        accept(folder)
    left = 0
    for example in load(folder).values():
        try:
            verify(example)
        except ExampleError as error:
            left = 1
            print(error)
    return left


if __name__ == "__main__":
    raise SystemExit(main())
