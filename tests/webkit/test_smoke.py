"""The checker in WebKit: Debian's WebKitGTK, driven by Selenium, because you'd have to download Playwright's build.

`make webkit` runs this on a separate display.
"""

from __future__ import annotations

import os

import pytest

from tests.support.axe import OPTIONS, SOURCE
from tools.browsers import webkit
from tools.browsers.driver import natively

BAD = "Dear Sir/Madam, I'd like to add you to my professional network. I am [your name]."
WAIT = 120  # seconds: Python starts slowly here, where WebAssembly is compiled without a cache


@pytest.fixture(scope="module")
def driver():
    """WebKit, driven by Selenium."""
    from selenium.webdriver import WebKitGTK
    from selenium.webdriver.webkitgtk.options import Options
    from selenium.webdriver.webkitgtk.service import Service

    options = Options()
    options.binary_location = webkit.find() or pytest.fail(webkit.MISSING, pytrace=False)
    options.add_argument("--automation")
    # WebKit's sandbox can't be set up as root, as in CI.
    environment = {**os.environ, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1", "LIBGL_ALWAYS_SOFTWARE": "1"}
    made = WebKitGTK(options=options, service=Service("/usr/bin/WebKitWebDriver", env=environment))
    made.implicitly_wait(WAIT)
    made.set_script_timeout(WAIT)
    yield made
    made.quit()


def test_check_findings_and_fix(driver, site_url):
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.wait import WebDriverWait

    def report_for(text: str) -> dict:
        """The report on the text, once it's the text in the box."""
        script = """const root = document.querySelector("etiquette-checker");
          return root.value === arguments[0] ? root.report : null;"""
        return WebDriverWait(driver, WAIT).until(lambda _: driver.execute_script(script, text), text)

    driver.get(f"{site_url}guide/invite-stranger/")
    area = driver.find_element(By.CSS_SELECTOR, "textarea.ck-area")
    area.click()
    area.send_keys(BAD)
    report = report_for(BAD)
    native = natively(BAD)
    assert report["verdict"] == native.verdict == "revise"
    assert [(f["rule"], f["start"], f["end"]) for f in report["findings"]] == [
        (f.rule, f.start, f.end) for f in native.findings
    ]
    messages = driver.find_elements(By.CSS_SELECTOR, ".ck-reading > .ck-findings .ck-message")
    assert [one.text for one in messages] == [f.message for f in native.findings]
    marks = driver.find_elements(By.CSS_SELECTOR, ".ck-mirror mark")
    assert [one.get_property("textContent") for one in marks] == [BAD[f.start : f.end] for f in native.findings]
    # Put in the last finding's blank with the button, then type over it.
    driver.find_elements(By.CSS_SELECTOR, ".ck-fix")[-1].click()
    driver.switch_to.active_element.send_keys("Ana Berg")
    mended = BAD.replace("[your name]", "Ana Berg")
    assert "unfilled-placeholder" not in [f["rule"] for f in report_for(mended)["findings"]]
    # Check the page with its findings with axe.
    driver.execute_script(SOURCE.read_text("utf-8"))
    found = driver.execute_async_script(
        "const [options, done] = arguments; axe.run(document, options).then((all) => done(all.violations))", OPTIONS
    )
    assert [one["id"] for one in found] == []
