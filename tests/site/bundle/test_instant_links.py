"""The edit of the theme's script, which lets pages change without a reload on any host and path."""

from __future__ import annotations

import re

import pytest

from tools.site.bundle.instant_links import ThemeScriptError, apply, edited, home_of

THEME = 'for(let o of M("url",e)){let n=j("loc",o),i=[fi(new URL(n.textContent),t)];r.set(`${i[0]}`,i)}'


def sitemap(*urls: str) -> str:
    return "<urlset>" + "".join(f"<url><loc>{url}</loc></url>" for url in urls) + "</urlset>"


def test_urls_are_resolved_against_the_site_the_script_runs_on():
    assert edited(THEME, "https://a.example/b/") == THEME.replace(
        "fi(new URL(n.textContent),t)", "new URL(n.textContent.slice(20),t)"
    )


@pytest.mark.parametrize("script", ["", THEME + THEME, THEME.replace("textContent", "innerHTML")])
def test_a_theme_that_reads_its_sitemap_differently_fails(script):
    with pytest.raises(ThemeScriptError, match="has Material been upgraded"):
        edited(script, "https://a.example/")


def test_all_urls_start_with_the_home_page():
    assert home_of(sitemap("https://a.example/b/c/", "https://a.example/b/")) == "https://a.example/b/"


@pytest.mark.parametrize("urls", [(), ("https://a.example/b/", "https://a.example/c/"), ("https://a.example/b",)])
def test_a_sitemap_without_a_home_page_fails(urls):
    with pytest.raises(ThemeScriptError, match="no home page"):
        home_of(sitemap(*urls))


def test_pages_load_the_script_by_its_new_name(tmp_path):
    scripts = tmp_path / "assets" / "javascripts"
    scripts.mkdir(parents=True)
    (scripts / "bundle.0123abcd.min.js").write_text(THEME)
    (tmp_path / "sitemap.xml").write_text(sitemap("https://a.example/"))
    (tmp_path / "index.html").write_text('<script src="assets/javascripts/bundle.0123abcd.min.js">')
    apply(tmp_path)
    (script,) = scripts.iterdir()
    assert re.fullmatch(r"bundle\.[0-9a-f]{8}\.min\.js", script.name) and script.name != "bundle.0123abcd.min.js"
    assert "slice(18)" in script.read_text()
    assert (tmp_path / "index.html").read_text() == f'<script src="assets/javascripts/{script.name}">'


def test_a_site_without_the_themes_script_fails(tmp_path):
    (tmp_path / "sitemap.xml").write_text(sitemap("https://a.example/"))
    with pytest.raises(ThemeScriptError, match="has 0 scripts"):
        apply(tmp_path)
