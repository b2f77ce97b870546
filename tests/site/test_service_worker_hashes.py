"""The service worker has the hash of every file that it can keep."""

from __future__ import annotations

import base64
import hashlib
import json
import re

import pytest

from tools.site import service_worker

WORKER = 'const EDITION = "@EDITION@"; JSON.parse(\'@HASHES@\'); "assets/built/@EXAMPLE@";'


@pytest.fixture
def site(tmp_path):
    for name, text in {"index.html": "home", "guide/ask/index.html": "ask", "assets/built/a-BBBBBBBB.js": "1"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "sw.js").write_text(WORKER)
    return tmp_path


def test_the_built_worker_has_every_page_and_script(site_dir):
    text = (site_dir / "sw.js").read_text("utf-8")
    assert re.search(r'EDITION = "[0-9a-f]{16}"', text) and "@" not in text
    assert (site_dir / "assets/built" / re.search(r'"assets/built/([^"]+)"', text)[1]).is_file()
    known = json.loads(re.search(r"JSON\.parse\('(.*)'\)", text)[1])
    for page in ("", "guide/decline/", "about/privacy/"):
        whole = hashlib.sha256((site_dir / page / "index.html").read_bytes()).digest()
        assert base64.b64decode(known[page]) == whole[:16], page
    assert sum(name.endswith((".js", ".wasm")) for name in known) > 50


def test_each_edition_has_its_own_name(site):
    service_worker.apply(site)
    first = (site / "sw.js").read_text()
    (site / "index.html").write_text("home, changed")
    (site / "sw.js").write_text(WORKER)
    service_worker.apply(site)
    names = [re.search('EDITION = "(.*?)"', text)[1] for text in (first, (site / "sw.js").read_text())]
    assert names[0] != names[1]


@pytest.mark.parametrize("name, why", [("it's.html", "quotation mark"), ("é.html", "ASCII")])
def test_a_name_that_would_break_the_script_fails(site, name, why):
    (site / name).write_text("x")
    with pytest.raises(service_worker.WorkerError, match=why):
        service_worker.apply(site)


def test_a_worker_that_already_has_its_hashes_fails(site, capsys):
    assert service_worker.main([str(site)]) == 0
    assert service_worker.main([str(site)]) == 1
    assert "must contain @EDITION@ exactly once" in capsys.readouterr().err
