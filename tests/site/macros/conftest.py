"""Fixtures for tests of the guide."""

from pathlib import Path

import pytest
import yaml

from tools.site.macros import examples, pages

ROOT = Path(__file__).resolve().parents[3]
DOCS = ROOT / "docs"


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml, including its !ENV tags, whose default is the last item of their list."""


_Loader.add_constructor("!ENV", lambda loader, node: loader.construct_sequence(node)[-1])


@pytest.fixture(scope="session")
def config() -> dict:
    """mkdocs.yml."""
    return yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), _Loader)


@pytest.fixture(scope="session")
def written() -> list[pages.Page]:
    """The pages that people write: all except the generated rule pages and the network page."""
    return [page for page in pages.read(DOCS) if page.meta.get("kind") != "rule" and page.url != "network/"]


@pytest.fixture(scope="session")
def book() -> dict[str, examples.Example]:
    """All examples."""
    return examples.load(DOCS / "_data" / "examples")
