"""Edits of the theme's HTML, which must fail if an upgrade of the theme leaves nothing to edit."""

from __future__ import annotations

from types import SimpleNamespace

import jinja2
import pytest

from tests.site.macros.conftest import ROOT
from tools.site.macros.theme_edits import EDITS, ThemeError, cut, split, swap

# What our template edits, by block of the theme.
THEME = {
    "site_meta": '<link rel="prev" href="a/"><link rel="next" href="b/"><link rel="icon">',
    "header": '<div data-md-component="search" role="dialog"><input data-md-component="search-query" required></div>',
    "site_nav": '<nav aria-labelledby="__nav_1_label"></nav>',
    "content": "<h1>A</h1><h2>B</h2>",
    "scripts": '<script src="assets/javascripts/bundle.123.min.js"></script>',
}


def test_edits_change_what_they_find():
    assert swap("a b a", "a", "c") == "c b c"
    assert cut("1<2>3<4>", "<", ">") == "13<4>"
    assert split("0<h2>1<h2>2", "<h2") == ["0", ">1", ">2"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda: swap("b", "a", "c"),
        lambda: cut("1>2", "<", ">"),
        lambda: cut("1<2", "<", ">"),
        lambda: split("0", "<h2"),
    ],
)
def test_an_edit_that_finds_nothing_raises(edit):
    with pytest.raises(ThemeError, match="has Material been upgraded"):
        edit()


def rendered(theme: dict[str, str]) -> str:
    """A page with a checker, rendered with our template and a theme made of these blocks."""
    base = "".join(f"{{% block {name} %}}{html}{{% endblock %}}\n" for name, html in theme.items())
    env = jinja2.Environment(
        loader=jinja2.ChoiceLoader(
            [jinja2.DictLoader({"base.html": base}), jinja2.FileSystemLoader(ROOT / "overrides")]
        )
    )
    env.filters["url"] = lambda path: path
    section = SimpleNamespace(title="Guide", children=[1])
    page = SimpleNamespace(
        title="A",
        meta=SimpleNamespace(title="A", description="B", kind="", reviewed=None),
        url="a/",
        content="<etiquette-checker eager>",
        next_page=True,
        ancestors=[],
        is_homepage=False,
    )
    steps = ["deferred-theme", "lazy-search"]
    return env.get_template("main.html").render(
        page=page,
        config=SimpleNamespace(
            site_name="Cordial", site_url="https://cordial.example/", extra={"edit": EDITS, "runtime": {"steps": steps}}
        ),
        nav=Nav([section]),
        lang=SimpleNamespace(t=lambda word: word),
    )


class Nav(list):
    """Like MkDocs' navigation: it's a list that also has an attribute `items`."""

    @property
    def items(self):
        return self


def test_our_template_finds_everything_it_edits():
    html = rendered(THEME)
    assert 'rel="next"' not in html and 'rel="prev"' in html and 'rel="icon"' in html
    assert 'role="dialog" aria-label="search"' in html
    assert '<input data-md-component="search-query" aria-invalid="false" required>' in html
    assert '<nav aria-label="Guide">' in html
    assert '<div class="ec-part"><h2>B</h2></div>' in html
    assert 'class="ec-theme" src="assets/javascripts/bundle.123.min.js"' in html


@pytest.mark.parametrize("block", THEME)
def test_our_template_fails_on_a_theme_with_different_markup(block):
    with pytest.raises(ThemeError):
        rendered(THEME | {block: "<p>something else</p>"})
