// In every page made for frames, before anything is painted: theme, background, and the messages between the page
// and the one around it (embed/protocol/). No message holds anything that was typed.
(() => {
  const VERSION = 1;
  const SCHEMES = { light: "default", dark: "slate" };
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const darkness = matchMedia("(prefers-color-scheme: dark)");
  let theme = "auto";

  const paint = () => {
    const shown = theme === "auto" ? (darkness.matches ? "dark" : "light") : theme;
    root.dataset.mdColorScheme = SCHEMES[shown];
  };
  const choose = (wanted) => {
    if (wanted !== "auto" && !Object.hasOwn(SCHEMES, wanted)) return;
    theme = wanted;
    paint();
  };

  choose(asked.get("theme") ?? "auto");
  paint();
  darkness.addEventListener("change", paint);
  root.classList.toggle("em-transparent", asked.get("background") === "transparent");

  if (parent === window) return;
  root.classList.add("em-framed");
  // To any origin: nothing in a message is private, and who may embed us is up to the page around us.
  const tell = (message) => parent.postMessage(message, "*");
  let told = 0;
  const measure = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    tell({ cordial: VERSION, type: "resize", name: document.body.dataset.name, height });
    tell({ subject: "lti.frameResize", height }); // Canvas, and others that speak LTI
  };

  addEventListener("DOMContentLoaded", () => {
    measure();
    if (typeof ResizeObserver === "function") new ResizeObserver(measure).observe(root);
  });
  addEventListener("load", measure);

  // A lesson's progress: which, how far, whether all is done.
  document.addEventListener("cordial-progress", ({ detail: { lesson, task, done, total } }) => {
    tell({ cordial: VERSION, type: "completion", lesson, task, done, total, complete: done === total });
  });

  addEventListener("message", ({ source, data }) => {
    // In a sandbox event.origin is "null", so that only the window tells who speaks.
    if (source !== parent || data === null || typeof data !== "object" || data.cordial !== VERSION) return;
    if (data.type === "theme") choose(data.theme);
    if (data.type === "hello") {
      told = 0;
      measure();
    }
  });
})();
