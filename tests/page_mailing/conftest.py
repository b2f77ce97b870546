"""The fixtures of tests that open pages; see tests/support/page_fixtures.py."""

from tests.support.page_fixtures import checker, shared_page  # noqa: F401
