"""The site's downloads are the zips of `make scorm` and `make offline`, and pages link to them."""

from __future__ import annotations

from zipfile import ZipFile

import pytest

from tools.site import downloads
from tools.site.embed import render
from tools.site.offline import build as offline
from tools.site.scorm import build as scorm
from tools.site.zipping import write_zip

LINKS = {
    "embed/index.html": ("../downloads/cordial-scorm-2004.zip", "../downloads/cordial-scorm-1.2.zip"),
    "embed/hosting/index.html": ("../../downloads/cordial-site.zip",),
}


@pytest.fixture(scope="module")
def folder(site_dir):
    return site_dir / downloads.FOLDER


def test_the_course_is_the_same_as_from_make_scorm(folder, tmp_path):
    made = scorm.build(tmp_path)
    assert len(made) == 2
    for path in made:
        assert (folder / path.name).read_bytes() == path.read_bytes(), path.name


def test_the_whole_site_is_the_same_as_from_make_offline_and_doesnt_contain_itself(folder, site_dir, tmp_path):
    content = offline.files(site_dir, render.published())
    write_zip(tmp_path / "site.zip", content)
    whole = folder / "cordial-site.zip"
    assert whole.read_bytes() == (tmp_path / "site.zip").read_bytes()
    with ZipFile(whole) as packed:
        names = packed.namelist()
        assert "sw.js" in names and "manifest.webmanifest" in names
        assert not [name for name in names if name.endswith(".zip") and name.startswith(downloads.FOLDER)]
        for page in LINKS:
            assert f"{downloads.FOLDER}/" not in packed.read(page).decode(), page


def test_pages_link_to_them(site_dir):
    for page, links in LINKS.items():
        text = (site_dir / page).read_text("utf-8")
        for link in links:
            assert f'href="{link}" download' in text
            assert ((site_dir / page).parent / link).resolve().is_file()
