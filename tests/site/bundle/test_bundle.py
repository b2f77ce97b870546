"""The bundles of the finished site are complete and named by content, and every page loads them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.serve import HASHED
from tools.site.bundle import apply

SOURCES = Path(apply.__file__).resolve().parents[3] / "docs" / "assets"
BUILT = {
    "engine/preload-engine.js": "preload-engine-AAAAAAAA.js",
    "checker/etiquette-checker.js": "etiquette-checker-BBBBBBBB.js",
    "site/pages.css": "pages-CCCCCCCC.css",
    "checker/checker-bundle.js": "checker-bundle-DDDDDDDD.js",
    "engine/worker.js": "checker-worker-EEEEEEEE.js",
}
WIDGET = '<script type="module" async src="../assets/checker/etiquette-checker.js"></script>'


@pytest.fixture(scope="module")
def folder(site_dir) -> Path:
    return site_dir / "assets" / "built"


@pytest.fixture(scope="module")
def pages(site_dir) -> dict[str, str]:
    return {path.relative_to(site_dir).as_posix(): path.read_text("utf-8") for path in site_dir.rglob("*.html")}


def test_browsers_can_keep_every_file_forever(folder):
    names = [path.name for path in folder.iterdir()]
    assert len(names) >= 10
    assert [name for name in names if not HASHED.search("/" + name)] == []


def test_the_same_sources_give_the_same_files(folder, tmp_path):
    apply.bundle(SOURCES, tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        path.name: path.read_bytes() for path in folder.iterdir()
    }, "if docs/assets changed since the site was built: run `make site` again"


def test_files_that_bundles_import_exist(folder):
    for path in folder.glob("*.js"):
        text = path.read_text("utf-8")
        named = re.findall(r'"\./([\w.-]+\.js)"', text)
        assert [name for name in named if not (folder / name).is_file()] == [], path.name
        others = re.sub(r'"\./[\w.-]+-[A-Z2-7]{8}\.js"|"\.\./sw\.js"', "", text)  # the latter is a URL, not an import
        assert not re.search(r'"\.\.?/(?!\.\.)[^"]*\.js"', others), path.name


def test_the_first_script_of_a_page_waits_for_no_other(folder):
    (first,) = folder.glob("preload-engine-*.js")
    assert not re.search(r'\b(import|from)\s*"', first.read_text("utf-8")), "each file costs a page another round trip"
    assert [path.name for path in folder.glob("chunk-*.js")] == []


def test_pages_load_bundles_and_no_sources(pages, site_dir):
    loads = re.compile(r'<(?:script|link)\b[^>]*?(?:src|href)="([^"]*?assets/(?:checker|network)/[^"]+)"')
    found = {name: loads.findall(page) for name, page in pages.items()}
    assert {name: sources for name, sources in found.items() if sources} == {}


def test_a_page_with_a_checker_loads_its_parts_at_once(pages):
    with_checker = {name: page for name, page in pages.items() if "<etiquette-checker" in page}
    assert len(with_checker) > 20
    for name, page in with_checker.items():
        head = page.partition("<body")[0]
        asked = [
            part.rpartition("-")[0] for part in re.findall(r'rel="modulepreload" href="[^"]*/built/([^"]+)"', head)
        ]
        early = "/built/preload-engine-" in "".join(re.findall(r"<script[^>]*>", head))
        assert asked == ["preload-engine", "checker-bundle", *(["checker-worker"] if early else [])], name
        assert early == ("<etiquette-checker eager" in page and not name.startswith("embed/")), name


def test_urls_are_replaced_at_any_depth():
    page = f'<head>{WIDGET}<link href="../assets/site/pages.css"></head><a href="../assets/site/other.css">'
    assert apply.rewritten(page, BUILT) == (
        '<head><script type="module" async src="../assets/built/etiquette-checker-BBBBBBBB.js"></script>'
        '<link href="../assets/built/pages-CCCCCCCC.css"></head><a href="../assets/site/other.css">'
    )


def test_parts_come_before_the_script_that_needs_them():
    made = apply.rewritten(f"{WIDGET}<etiquette-checker></etiquette-checker>", BUILT)
    assert re.findall(r'(?:src|href)="\.\./assets/built/([a-z-]+)-[A-Z]', made) == [
        "preload-engine",
        "checker-bundle",
        "etiquette-checker",
    ]
    early = '<script src="../assets/engine/preload-engine.js"></script>'
    made = apply.rewritten(f"{early}{WIDGET}<etiquette-checker></etiquette-checker>", BUILT)
    assert '<link rel="modulepreload" href="../assets/built/checker-worker-EEEEEEEE.js">' in made


def test_a_page_that_doesnt_load_its_checker_fails():
    with pytest.raises(apply.BuiltError, match="doesn't load"):
        apply.rewritten("<etiquette-checker></etiquette-checker>", BUILT)


def test_scripts_that_cant_be_bundled_fail(tmp_path, capfd):
    with pytest.raises(apply.BuiltError, match="see above"):
        apply.bundle(tmp_path, tmp_path / "out")
    assert "engine/worker.js is missing" in capfd.readouterr().err
