"""The policy in a browser: it allows what readers need, and nothing that the theme makes from strings can run."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tools.browsers.driver import Checker, arrived, complete

WATCH = """
  window.refused = [];
  document.addEventListener("securitypolicyviolation", (event) => refused.push(
    `${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.columnNumber}`));
  addEventListener("error", ({ message }) => refused.push(message));
"""


@pytest.fixture
def watched(page):
    """A page that records what its policy blocks, and errors, in `refused`."""
    page.add_init_script(WATCH)
    return page


def refused(page) -> list[str]:
    return page.evaluate("refused")


def test_the_theme_works_under_the_policy(watched, site_url):
    page = watched
    page.goto("")
    complete(page)
    assert page.evaluate("window.trustedTypes !== undefined"), "this browser doesn't enforce Trusted Types"
    page.evaluate("window.sameDocument = true")
    # Search: the worker starts, words are marked in the results, and the results lead to their pages.
    box = page.get_by_role("textbox", name="Search")
    box.click()
    expect(page.locator(".md-search-result__meta")).not_to_contain_text("Initializing")
    box.press_sequentially("pending invitation")  # the theme needs key events
    results = page.locator(".md-search-result__item")
    expect(results.first).to_be_visible()
    expect(results.first.locator("mark").first).to_be_visible()
    page.keyboard.press("Escape")
    # Switch to dark and back to light.
    page.locator("label[for=__palette_1]").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.locator("label[for=__palette_0]").click()
    # Go to other pages without a reload: a guide page, one with a frame, one with its own script.
    for link, there in (("Guide", "guide/"), ("Embed", "embed/"), ("Your network", "network/")):
        page.locator(".md-tabs").get_by_role("link", name=link, exact=True).click()
        arrived(page, f"**/{there}")
    expect(page.locator("network-audit .fp-drop")).to_be_visible()
    page.go_back()
    expect(page.locator("embed-chooser code")).to_contain_text("embed/invite-stranger/")
    frame = page.frame_locator("embed-chooser iframe")
    expect(frame.get_by_role("textbox", name="Your text")).to_be_visible()
    assert page.evaluate("window.sameDocument === true"), "a page was reloaded"
    page.locator(".md-tabs").get_by_role("link", name="Guide", exact=True).click()
    arrived(page, "**/guide/")
    page.locator("main").get_by_role("link", name="How to write a LinkedIn connection request").first.click()
    page.wait_for_url("**/guide/invite-stranger/")
    expect(Checker(page).area).to_be_visible()
    # Tooltips of the glossary.
    word = page.locator(".md-content abbr[title]").first
    if word.count():
        word.hover()
        expect(page.locator(".md-tooltip2, .md-tooltip")).not_to_have_count(0)
    assert page.evaluate("window.sameDocument === true"), "a page was reloaded"
    assert refused(page) == []


HOSTILE = [
    "<script>hit()</script>",
    "<img src=x onerror=hit()>",
    "<svg onload=hit()><circle/></svg>",
    "<svg><script>hit()</script></svg>",
    "<svg><animate onbegin=hit() attributeName=x dur=1s></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=hit()&gt;'>",
    "<iframe srcdoc='<script>parent.hit()</script>'></iframe>",
    "<iframe src='javascript:parent.hit()'></iframe>",
    "<object data='javascript:hit()'></object>",
    "<embed src='javascript:hit()'>",
    "<details open ontoggle=hit()>x</details>",
    "<a href='java\tscript:hit()'>x</a>",
    "<a href=' &#1;javascript:hit()'>x</a>",
    "<form action='javascript:hit()'><button formaction='javascript:hit()'>x</button></form>",
    "<template><img src=x onerror=hit()></template>",
    "<noscript><p title='</noscript><img src=x onerror=hit()>'>",
    "<p title='<img src=x onerror=hit()>'><style><p title='</style><img src=x onerror=hit()>'>",
    "<video><source onerror=hit() src=x></video>",
    "<input autofocus onfocus=hit()>",
    "<meta http-equiv=refresh content='0;url=javascript:hit()'>",
    "<base href='javascript:/a/'>",
    "<link rel=stylesheet href='javascript:hit()' onload=hit()>",
    "<xmp><img title='</xmp><img src=x onerror=hit()>'></xmp>",
]


def test_markup_that_the_theme_makes_from_strings_cant_run(watched):
    page = watched
    page.goto("about/")
    page.wait_for_load_state("networkidle")
    made = page.evaluate(
        """async hostile => {
          window.hits = 0;
          window.hit = () => (window.hits += 1);
          // Only after this callback: code evaluated by DevTools can evaluate strings, whatever the policy.
          await new Promise((resolve) => setTimeout(resolve));
          const active = (root) => [...root.querySelectorAll("*")].filter((element) =>
            ["script", "iframe", "object", "embed", "base", "svg", "math", "style", "meta"].includes(element.localName) ||
            [...element.attributes].some(({ name, value }) =>
              /^on|^srcdoc$/.test(name) || /^(href|src|action|formaction|data)$/.test(name) && /script:/i.test(value)));
          const left = [];
          for (const text of hostile) {
            const box = document.createElement("div");
            document.body.append(box);
            box.innerHTML = text;
            box.innerHTML += text; // as the theme does
            for (const element of active(box)) left.push(element.outerHTML);
            for (const link of box.querySelectorAll("a")) link.click();
            const parsed = new DOMParser().parseFromString(`<title>T</title><main>${text}</main>`, "text/html");
            for (const element of active(parsed)) {
              // Pages can have pictures and styles. A script in a parsed document doesn't run until it's created again.
              if (!["script", "svg", "math", "style", "iframe", "meta"].includes(element.localName) ||
                element.outerHTML.includes("onload") || element.outerHTML.includes("srcdoc")) left.push(element.outerHTML);
            }
            document.body.append(...parsed.querySelector("main").childNodes);
          }
          const refusals = [];
          for (const address of ["data:text/javascript,hit()", "https://evil.example/assets/x.js", "../x.js",
              new URL("../assets/../x.js", location.href).href, "blob:x", "../assets/site/mark.svg"]) {
            try { document.createElement("script").src = address; refusals.push(`took ${address}`); } catch {}
            try { new Worker(address); refusals.push(`worker ${address}`); } catch {}
          }
          const script = document.createElement("script");
          script.textContent = "hit()";
          document.body.append(script);
          for (const name of ["default", "cordial-inert", "mine"]) {
            try { trustedTypes.createPolicy(name, { createHTML: (text) => text }); refusals.push(name); } catch {}
          }
          try { eval("hit()"); } catch {}
          try { setTimeout("hit()"); } catch {}
          await new Promise((resolve) => setTimeout(resolve, 500));
          const fine = document.createElement("p");
          fine.innerHTML = 'Tom &amp; <em class="a" data-md-x="1">Ann</em> <a href="../guide/#x">go</a>';
          return { left, refusals, hits, fine: fine.innerHTML, plain: script.textContent };
        }""",
        HOSTILE,
    )
    assert made["left"] == [] and made["refusals"] == [] and made["hits"] == 0 and made["plain"] == ""
    assert made["fine"] == 'Tom &amp; <em class="a" data-md-x="1">Ann</em> <a href="../guide/#x">go</a>'


def test_a_fetched_page_stays_as_it_is_or_loses_what_could_run(watched):
    page = watched
    page.goto("about/")
    answers = page.evaluate(
        """async () => {
          const text = await (await fetch("../guide/invite-stranger/")).text();
          const page = (text) => new DOMParser().parseFromString(text, "text/html").documentElement.outerHTML;
          const bad = text.replace("</h1>", "</h1><p onclick=hit() title=kept>x</p><a href='javascript:hit()'>y</a>");
          return { text, same: page(text), bad: page(bad) };
        }"""
    )
    assert answers["same"].count("<etiquette-checker") == answers["text"].count("<etiquette-checker") == 1
    assert "onclick" not in answers["bad"] and "javascript:hit" not in answers["bad"]
    added = '<p title="kept">x</p><a>y</a>'
    assert answers["bad"].replace(added, "").strip() == answers["same"].strip()
