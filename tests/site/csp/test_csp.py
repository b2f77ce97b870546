"""Every page has its Content-Security-Policy, and the build fails on anything that our policies don't allow."""

from __future__ import annotations

import re
from urllib.request import urlopen

import pytest

from tools import serve as server
from tools.site.csp import apply, directives, inline
from tools.site.embed import lessons
from tools.site.offline import build as offline
from tools.site.scorm import build as scorm


@pytest.fixture(scope="module")
def pages(site_dir) -> dict[str, inline.Found]:
    """The inline scripts and policies of each page of the built site, by its path."""
    return {
        path.relative_to(site_dir).as_posix(): inline.read(path.read_text("utf-8")) for path in site_dir.rglob("*.html")
    }


def hashes(pages: dict[str, inline.Found]) -> set[str]:
    return {inline.hash_of(script) for found in pages.values() for script in found.scripts}


def parsed(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (directive.split() for directive in policy.split("; "))}


def test_every_page_has_its_policy_before_anything_loads(pages):
    site, frame = directives.site(hashes(pages)), directives.frame()
    assert {"index.html", "404.html", "network/index.html", "embed/index.html"} <= pages.keys()
    for name, found in pages.items():
        made_for_frames = name.startswith("embed/") and name.count("/") > 1 and found.policies == [frame]
        assert made_for_frames or found.policies == [site], name
        assert not found.late and not found.faults, name
    assert sum(found.policies == [frame] for found in pages.values()) > 100
    assert pages["embed/decline/index.html"].policies == [frame]


def test_the_policies_allow_only_what_pages_need(pages):
    site = parsed(directives.site(hashes(pages)))
    assert len(hashes(pages)) < 10  # the theme's three scripts, one of which differs for each depth of folders
    assert site["script-src"] == ["'self'", "'wasm-unsafe-eval'", *(f"'{digest}'" for digest in sorted(hashes(pages)))]
    assert site["connect-src"] == site["style-src"] == site["frame-src"] == ["'self'"]
    assert site["worker-src"] == ["'self'", "blob:"]  # where a worker inherits all of this
    assert site["default-src"] == site["base-uri"] == site["form-action"] == ["'none'"]
    assert site["require-trusted-types-for"] == ["'script'"]
    for policy in (directives.site(hashes(pages)), directives.frame(), directives.header(hashes(pages))):
        given = parsed(policy)
        # No directive that weakens the policy, and no other host. What isn't named falls back to 'none'.
        assert not re.search(
            r"unsafe-inline|'unsafe-eval'|unsafe-hashes|strict-dynamic|https?:|\*|blob:",
            policy.replace("worker-src 'self' blob:", ""),
        )
        assert given["default-src"] == ["'none'"] and "object-src" not in given and "media-src" not in given
        assert given["script-src"][:2] == ["'self'", "'wasm-unsafe-eval'"]
    assert parsed(directives.frame())["worker-src"] == ["'self'", "blob:", "data:"]


def test_the_course_and_the_offline_404_page_have_a_policy():
    course = inline.read(scorm.page(lessons.load()))
    assert course.policies == [directives.frame()] and not (course.faults or course.scripts or course.late)
    alone = inline.read(offline.NOT_FOUND)
    assert alone.policies == [directives.NOTHING] and not (alone.faults or alone.scripts or alone.late)


BAD = {
    "script": "<script>alert(1)</script>",
    "nearly the theme's": '<script>__md_scope=new URL("..",location),alert(1)</script>',
    "handler": "<img src='x.png' onerror=alert(1)>",
    "javascript": "<a href=' java\tscript:alert(1)'>x</a>",
    "frame's own page": "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "style": "<p style='color: red'>x</p>",
    "style element": "<style>p { color: red }</style>",
}


@pytest.fixture
def one_page(site_dir, tmp_path):
    """(folder, page) of a site with a single page, as MkDocs builds it."""
    for name in apply.HOSTS:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(directives.PLACE)
    page = (site_dir / "404.html").read_text("utf-8")
    bare = re.sub(r"<meta http-equiv=.Content-Security-Policy.[^>]*>", "", page)
    assert bare != page
    (tmp_path / "404.html").write_text(bare, "utf-8")
    return tmp_path, tmp_path / "404.html"


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD)
def test_the_build_fails_on_an_unexpected_script_handler_or_style(one_page, capsys, bad):
    folder, page = one_page
    page.write_text(page.read_text("utf-8").replace("</body>", f"{bad}</body>"), "utf-8")
    assert apply.main([str(folder)]) == 1
    assert "404.html: " in capsys.readouterr().err
    assert directives.PLACE in (folder / "_headers").read_text()  # a failed run changes no file


def test_the_build_fails_on_another_policy_or_something_before_it(one_page, capsys):
    folder, page = one_page
    assert apply.main([str(folder)]) == 0
    done = page.read_text("utf-8")
    assert apply.main([str(folder)]) == 0 and page.read_text("utf-8") == done  # a second run changes nothing
    for changed in (
        done.replace("default-src 'none'", "default-src *"),
        done.replace("<meta charset", "<script src='x.js'></script><meta charset"),
    ):
        assert changed != done
        page.write_text(changed, "utf-8")
        assert apply.main([str(folder)]) == 1
        assert "policy that isn't ours" in capsys.readouterr().err


def test_hosts_that_read_header_files_send_the_policy(site_dir, site_url, pages):
    policy = directives.header(hashes(pages))

    def sent(path: str) -> list[str]:
        with urlopen(site_url + path) as answer:
            return answer.headers.get_all("Content-Security-Policy")

    # Only this site may frame pages; any site may frame what's in embed/. Workers have a policy too.
    for path in ("", "guide/decline/", "check/", "network/", "rules/", "about/privacy/"):
        assert sent(path) == [policy, directives.NOT_FRAMED_ELSEWHERE], path
    for path in ("embed/", "embed/decline/", "assets/engine/worker.js", "assets/network/worker.js"):
        assert sent(path) == [policy], path
    # A new folder of pages must be added to NOT_FOR_FRAMES in tools/site/embed/hosts.py.
    tops = {path.name for path in site_dir.iterdir() if path.is_dir() and any(path.rglob("*.html"))}
    listed = {paths.pattern for paths, policy in server.policies(site_dir / "_headers") if "ancestors" in policy}
    assert {f"/{top}/.*" for top in tops - {"embed"}} | {"/"} == listed
    nginx = (site_dir / "assets" / "embed" / "nginx.conf").read_text("utf-8")
    assert f'set $cordial_policy "{policy}";' in nginx and directives.PLACE not in nginx
    assert nginx.count("$cordial_policy") == 1 + nginx.count("X-Content-Type-Options")
