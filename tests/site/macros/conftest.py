"""What the tests of the guide share."""

from pathlib import Path

import pytest
import yaml

from tools.site.macros import examples, pages

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"


class _Loader(yaml.SafeLoader):
    """mkdocs.yml has !ENV tags, whose default is the last of the list."""


_Loader.add_constructor("!ENV", lambda loader, node: loader.construct_sequence(node)[-1])


@pytest.fixture(scope="session")
def config() -> dict:
    """mkdocs.yml."""
    return yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Loader)


@pytest.fixture(scope="session")
def written() -> list[pages.Page]:
    """The pages that people wrote: all but the generated rule pages and the network's own."""
    return [page for page in pages.read(DOCS) if page.meta.get("kind") != "rule" and page.url != "network/"]


@pytest.fixture(scope="session")
def book() -> dict[str, examples.Example]:
    """All examples."""
    return examples.load(DOCS / "_data" / "examples")
