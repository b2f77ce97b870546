// Runs first in every page made for frames: sets colours, font and background before anything is painted, and exchanges
// messages with the page around it (embed/protocol/). No message contains anything the reader typed.
(() => {
  const VERSION = 1;
  const SCHEMES = { light: "default", dark: "slate" };
  const ACCENTS = ["blue", "teal", "green", "purple", "plum"]; // in frame.css
  const root = document.documentElement;
  const options = new URLSearchParams(location.search);
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  let theme = "auto";

  const paint = () => {
    const shown = theme === "auto" ? (prefersDark.matches ? "dark" : "light") : theme;
    root.dataset.mdColorScheme = SCHEMES[shown];
  };
  const choose = (/** @type {string} */ name) => {
    if (name !== "auto" && !Object.hasOwn(SCHEMES, name)) return;
    theme = name;
    paint();
  };

  choose(options.get("theme") ?? "auto");
  paint();
  prefersDark.addEventListener("change", paint);
  root.classList.toggle("em-transparent", options.get("background") === "transparent");
  if (options.get("look") === "cordial") root.classList.remove("em-neutral");
  const accent = options.get("accent");
  if (ACCENTS.includes(accent)) root.dataset.accent = accent;

  if (parent === window) return;
  root.classList.add("em-framed");
  // To any origin: nothing in a message is private, and any page can embed us.
  const send = (/** @type {object} */ message) => parent.postMessage(message, "*");
  let sentHeight = 0;
  const measure = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === sentHeight || height === 0) return;
    sentHeight = height;
    send({ cordial: VERSION, type: "resize", name: document.body.dataset.name, height });
    send({ subject: "lti.frameResize", height }); // for Canvas and other learning systems that understand LTI
  };

  addEventListener("DOMContentLoaded", () => {
    measure();
    if (typeof ResizeObserver === "function") new ResizeObserver(measure).observe(root);
  });
  addEventListener("load", measure);

  // From lesson.js.
  document.addEventListener("cordial-progress", ({ detail }) => {
    const { lesson, task, done, total } = detail;
    send({ cordial: VERSION, type: "completion", lesson, task, done, total, complete: done === total });
  });

  addEventListener("message", ({ source, data }) => {
    // In a sandboxed frame event.origin is "null", so only event.source identifies the sender.
    if (source !== parent || data === null || typeof data !== "object" || data.cordial !== VERSION) return;
    if (data.type === "theme") choose(data.theme);
    if (data.type === "hello") {
      sentHeight = 0;
      measure();
    }
  });
})();
