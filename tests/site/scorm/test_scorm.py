"""The course for learning systems: its package, and how it works with scorm-again, a SCORM runtime."""

from __future__ import annotations

import json
import re
import shutil
from io import BytesIO
from urllib.parse import urlsplit
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
import xmlschema
from playwright.sync_api import Page, expect

from checkers.situation import SITUATIONS
from tools.browsers.driver import Checker
from tools.site.embed import lessons
from tools.site.files import REPO
from tools.site.scorm import build, schemas
from tools.site.scorm.manifest import VERSIONS, manifest

RUNTIME = REPO / "node_modules" / "scorm-again" / "dist"
HOST = """<!doctype html><meta charset=utf-8><title>Learning system</title><link rel=icon href="data:,">
<script src="{script}"></script>
<script>
  // Like a learning system: its API is there before the course, several windows further out, and stays when the course
  // is closed.
  window.start = (state) => {{
    window.{name} = new {maker}({{ autocommit: false, logLevel: 3 }});
    if (state) window.{name}.loadFromJSON(state);
    const frame = document.createElement("iframe");
    frame.srcdoc = '<iframe title="Course" width="900" height="800" src="{url}course/index.html"></iframe>';
    frame.width = 940; frame.height = 840;
    document.body.append(frame);
  }};
</script><body>"""
API = {
    "1.2": ("API", "Scorm12API", "scorm12.min.js", "LMSGetValue"),
    "2004": ("API_1484_11", "Scorm2004API", "scorm2004.min.js", "GetValue"),
}


@pytest.fixture(scope="module")
def packages(site_dir, tmp_path_factory) -> dict:
    """The zips of the whole course by version. They need `site_dir`, since the build packs the runtime."""
    folder = tmp_path_factory.mktemp("scorm")
    return dict(zip(VERSIONS, build.build(folder), strict=True))


@pytest.fixture(scope="module")
def short(site_dir, tmp_path_factory) -> dict:
    """The zips of a course with a single lesson."""
    return dict(zip(VERSIONS, build.build(tmp_path_factory.mktemp("short"), ["decline"]), strict=True))


# ---- the package


@pytest.mark.parametrize("version", VERSIONS)
def test_the_manifest_is_valid_against_the_published_schema(packages, version):
    folder = schemas.fetch()
    main, more = schemas.MAIN[version]
    schema = xmlschema.XMLSchema(folder / main, build=False)
    for schema_file in more:
        schema.add_schema(folder / schema_file)
    schema.build()
    text = ZipFile(packages[version]).read("imsmanifest.xml")
    assert [error.reason for error in schema.iter_errors(BytesIO(text))] == []
    broken = text.replace(b'"sco"', b'"asset!"')
    assert list(schema.iter_errors(BytesIO(broken)))


@pytest.mark.parametrize("version", VERSIONS)
def test_the_zip_has_what_its_manifest_lists_and_no_link_outside(packages, version):
    with ZipFile(packages[version]) as packed:
        names = packed.namelist()
        assert packed.testzip() is None and len(set(names)) == len(names)
        top = ElementTree.fromstring(packed.read("imsmanifest.xml"))
        space = {"": top.tag[1:].split("}")[0]}
        listed = [file.get("href") for file in top.iterfind(".//file", space)]
        assert sorted(listed) == sorted(set(names) - {"imsmanifest.xml"})
        (item,), (resource,) = top.findall(".//item", space), top.findall(".//resource", space)
        assert item.get("identifierref") == resource.get("identifier") and resource.get("href") in names
        assert top.find("organizations", space).get("default") == top.find(".//organization", space).get("identifier")
        page = packed.read("index.html").decode()
        for link in re.findall(r'(?:src|href)="([^"]*)"', page):
            assert link.startswith("#") or link in names, link
        for name in names:
            if name.endswith(".css"):
                for url in re.findall(r'url\("?([^")]+)', packed.read(name).decode()):
                    assert not url.startswith(("/", "http")), (name, url)
    assert packages[version].stat().st_size < 8_000_000


def test_the_same_course_gives_the_same_bytes(short, tmp_path):
    again = build.build(tmp_path, ["decline"])
    assert [path.read_bytes() for path in again] == [short[version].read_bytes() for version in VERSIONS]


def test_a_manifest_that_wouldnt_work_raises():
    with pytest.raises(ValueError, match="relative"):
        manifest("1.2", "T", ["index.html", "../secret"])
    with pytest.raises(ValueError, match="isn't among"):
        manifest("2004", "T", ["page.html"])
    with pytest.raises(ValueError, match="no lesson boast"):
        build.build(REPO, ["boast"])


# ---- in a learning system


@pytest.fixture
def system(page: Page, serve, tmp_path):
    """`system("1.2", zip, state)` starts the course in a learning system that saved `state` last time."""

    def start(version: str, package, state: dict | None = None):
        name, maker, script, _ = API[version]
        with ZipFile(package) as packed:
            packed.extractall(tmp_path / "course")
        shutil.copy(RUNTIME / script, tmp_path)
        (tmp_path / "index.html").write_text(HOST.format(script=script, name=name, maker=maker, url=start.url), "utf-8")
        page.goto(start.url)
        page.evaluate("state => start(state)", state)
        return page.frame_locator("iframe").frame_locator("iframe")

    with serve(tmp_path, prefix="/lms/") as url:
        start.url = url
        yield start


def value(page: Page, version: str, name: str) -> str:
    """A value that the system has recorded."""
    api, _, _, get = API[version]
    return page.evaluate(f"name => String(window.{api}.{get}(name))", name)


def improve(course, task: str, text: str) -> None:
    """Solve a task as a learner would."""
    box = course.locator(f"#{task}")
    box.get_by_role("button", name="Improve this draft").click()
    checker = Checker(course.owner.page, box.locator("etiquette-checker"))
    checker.settled()
    checker.check(text)
    expect(box.locator(".em-state")).to_contain_text("Done.")


ANSWERS = {task.id: task.answer for lesson in lessons.load() for task in lesson.tasks}
STATUS = {"1.2": "cmi.core.lesson_status", "2004": "cmi.completion_status"}
PLACE = {"1.2": "cmi.core.lesson_location", "2004": "cmi.location"}


@pytest.mark.parametrize("version", VERSIONS)
def test_the_system_records_what_a_learner_does(system, short, page, version, requests_log):
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    # The system logs calls that it rejects. In 2004, error 403 only means that there's no value yet.
    page.on(
        "console",
        lambda said: (
            errors.append(said.text)
            if said.type in ("error", "warning") and not re.search(r" 403: .*GetValue", said.text)
            else None
        ),
    )
    course = system(version, short[version])
    line = course.locator(".co-progress")
    expect(line).to_contain_text("You've done 0 of 2 tasks. Your learning system saves")
    assert value(page, version, STATUS[version]) == "incomplete"
    course.get_by_role("link", name="How to decline").click()
    expect(course.get_by_role("heading", name="How to decline a LinkedIn connection request or offer")).to_be_focused()
    assert value(page, version, PLACE[version]) == "decline"
    improve(course, "decline-1", ANSWERS["decline-1"])
    expect(line).to_contain_text("You've done 1 of 2 tasks")
    assert value(page, version, STATUS[version]) == "incomplete"
    assert value(page, version, "cmi.objectives.0.id") == "decline"
    kept = value(page, version, "cmi.suspend_data")
    assert json.loads(kept) == {"version": 1, "done": ["decline-1"]}
    if version == "2004":
        assert float(value(page, version, "cmi.progress_measure")) == 0.5
    # The learner comes back another day.
    state = {
        "1.2": {"suspend_data": kept, "core": {"lesson_location": "decline", "lesson_status": "incomplete"}},
        "2004": {"suspend_data": kept, "location": "decline", "completion_status": "incomplete"},
    }[version]
    course = system(version, short[version], state)
    expect(course.locator(".co-progress")).to_contain_text("You've done 1 of 2 tasks")
    expect(course.locator("#lesson-decline")).to_be_visible()
    expect(course.locator("#decline-1")).to_have_class(re.compile("em-done"))
    improve(course, "decline-2", ANSWERS["decline-2"])
    expect(course.locator(".co-progress")).to_contain_text(
        "You've done all 2 tasks. Your learning system has saved that."
    )
    assert value(page, version, STATUS[version]) == "completed"
    if version == "2004":
        assert value(page, version, "cmi.success_status") == "passed"
    # The system didn't get any text that was typed, no request went elsewhere, and leaving ends the session.
    api = API[version][0]
    held = page.evaluate(f"JSON.stringify(window.{api}.cmi)")
    assert "Ravi" not in held and "Eva" not in held and "choir" not in held
    hosts = {urlsplit(request.url).netloc for request in requests_log if request.url.startswith("http")}
    assert hosts == {urlsplit(page.url).netloc}
    page.evaluate("document.querySelector('iframe').remove()")
    page.wait_for_function(f"window.{api}.isTerminated()")
    assert errors == []


@pytest.mark.parametrize("version", VERSIONS)
def test_reloading_and_coming_back_continue_the_attempt(system, short, page, version):
    api, _, _, get = API[version]
    begin, end = {"1.2": ("LMSInitialize", "LMSFinish"), "2004": ("Initialize", "Terminate")}[version]
    course = system(version, short[version])
    line = course.locator(".co-progress")
    expect(line).to_contain_text("You've done 0 of 2 tasks. Your learning system saves")
    page.evaluate(
        "([api, ...names]) => { window.calls = []; for (const name of names) { const was = window[api][name];"
        " window[api][name] = (...values) => { window.calls.push(name); return was.apply(window[api], values); }; } }",
        [api, begin, end],
    )
    course.get_by_role("link", name="How to decline").click()
    improve(course, "decline-1", ANSWERS["decline-1"])
    expect(line).to_contain_text("You've done 1 of 2 tasks. Your learning system saves")
    inner = "document.querySelector('iframe').contentDocument.querySelector('iframe').contentWindow"
    leave = f"{inner}.location = 'about:blank'"
    for step in (f"{inner}.location.reload()", leave):
        page.evaluate(f"{inner}.marked = true")
        page.evaluate(step)
        page.wait_for_function(f"!{inner}.marked")
        if step == leave:
            page.evaluate(f"{inner}.history.back()")
        expect(line).to_contain_text("You've done 1 of 2 tasks. Your learning system saves")
        expect(course.locator("#lesson-decline")).to_be_visible()
    assert page.evaluate("window.calls") == []
    improve(course, "decline-2", ANSWERS["decline-2"])
    expect(line).to_contain_text("You've done all 2 tasks. Your learning system has saved that.")
    assert json.loads(value(page, version, "cmi.suspend_data"))["done"] == ["decline-1", "decline-2"]
    page.evaluate("document.querySelector('iframe').remove()")
    page.wait_for_function(f"window.{api}.isTerminated()")
    assert page.evaluate("window.calls") == [end]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_page_kept_by_the_browser_continues(system, short, page, version):
    course = system(version, short[version])
    expect(course.locator(".co-progress")).to_contain_text("You've done 0 of 2 tasks. Your learning system saves")
    for kind in ("pagehide", "pageshow"):
        course.locator("body").evaluate(
            "(_, kind) => window.dispatchEvent(new PageTransitionEvent(kind, { persisted: true }))", kind
        )
    course.get_by_role("link", name="How to decline").click()
    improve(course, "decline-1", ANSWERS["decline-1"])
    expect(course.locator(".co-progress")).to_contain_text("You've done 1 of 2 tasks. Your learning system saves")
    assert json.loads(value(page, version, "cmi.suspend_data"))["done"] == ["decline-1"]


LMS = """
  let running = {running}, calls = [];
  const kept = {{}};
  window.API = {{
    LMSInitialize() {{ calls.push("begin"); if (running || {refuses}) return "false"; running = true; return "true"; }},
    LMSFinish() {{ running = false; return "true"; }},
    LMSGetValue: (name) => kept[name] ?? "",
    LMSSetValue(name, value) {{ if (!running) return "false"; kept[name] = value; return "true"; }},
    LMSCommit: () => "true",
    LMSGetLastError: () => (running ? "0" : "101"), LMSGetErrorString: () => "", LMSGetDiagnostic: () => "",
  }};
"""
REFUSED = "Your learning system isn't saving your progress"


@pytest.mark.parametrize(
    "running, refuses, said",
    [("true", "false", "Your learning system saves"), ("false", "true", REFUSED), ("false", "false", "system saves")],
)
def test_the_reason_shown_is_the_true_one(page, serve, short, tmp_path, running, refuses, said):
    with ZipFile(short["1.2"]) as packed:
        packed.extractall(tmp_path / "course")
    script = LMS.format(running=running, refuses=refuses)
    (tmp_path / "index.html").write_text(
        f'<!doctype html><title>System</title><script>{script}</script><iframe title="Course" src="course/index.html">',
        "utf-8",
    )
    with serve(tmp_path) as url:
        page.goto(url + "index.html")
        expect(page.frame_locator("iframe").locator(".co-progress")).to_contain_text(said)


def test_opening_a_completed_course_keeps_it_completed(system, short, page):
    course = system("2004", short["2004"], {"completion_status": "completed", "success_status": "passed"})
    expect(course.locator(".co-progress")).to_contain_text("You've done 0 of 2 tasks")
    assert value(page, "2004", "cmi.completion_status") == "completed"
    assert value(page, "2004", "cmi.success_status") == "passed"


def test_a_failing_system_doesnt_stop_the_course(page, serve, short, tmp_path):
    with ZipFile(short["1.2"]) as packed:
        packed.extractall(tmp_path)
    page.add_init_script("""window.API = new Proxy({}, { get: (_, name) => (...values) => {
      if (name === "LMSInitialize") return "true";
      throw new Error("no such luck");
    }});""")
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    with serve(tmp_path) as url:
        page.goto(url + "index.html#decline")
        expect(page.locator(".co-progress")).to_contain_text("You've done 0 of 2 tasks")
        page.get_by_role("link", name="All lessons").click()
        expect(page.get_by_role("navigation", name="Lessons")).to_be_visible()
    assert errors == []


def test_without_a_learning_system_it_says_so_and_works(page, serve, short, tmp_path):
    with ZipFile(short["2004"]) as packed:
        packed.extractall(tmp_path)
    with serve(tmp_path, prefix="/share/course/") as url:
        page.goto(url + "index.html#decline")
        expect(page.locator(".co-progress")).to_contain_text("no learning system here")
        expect(page.locator("#lesson-decline")).to_be_visible()


def test_the_whole_course_has_every_lesson_and_works_without_scripts(scriptless, serve, packages, tmp_path):
    with ZipFile(packages["1.2"]) as packed:
        packed.extractall(tmp_path)
    with serve(tmp_path) as url, scriptless() as page:
        page.goto(url + "index.html")
        expect(page.locator(".co-lesson")).to_have_count(len(SITUATIONS))
        assert all(page.locator(f"#lesson-{slug}").is_visible() for slug in SITUATIONS)
