// Optional, for pages that embed Cordial: makes every <iframe data-cordial> as high as its content, between data-min
// and data-max pixels, and gives a transparent frame the light or dark scheme of its background. Protocol 1, see
// embed/protocol/. No message contains anything a reader typed.
(() => {
  /** @returns {HTMLIFrameElement[]} */
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => "cordial" in frame.dataset);
  /**
   * "light" or "dark", by the first background colour behind `element`; null if there's none in RGB.
   * @param {Element | null} element
   */
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!colour.startsWith("rgb")) return null;
      const [red, green, blue, alpha = 1] = colour.match(/[\d.]+/g).map(Number);
      if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
    }
    return null;
  };
  /** @param {HTMLIFrameElement} frame */
  const match = (frame) => {
    const options = new URL(frame.src, document.baseURI).searchParams;
    const theme = options.has("theme") || options.get("background") !== "transparent" ? null : behind(frame.parentElement);
    if (theme === null || theme === frame.style.colorScheme) return;
    frame.style.colorScheme = theme;
    frame.contentWindow.postMessage({ cordial: 1, type: "theme", theme }, "*");
  };
  addEventListener("message", ({ source, data }) => {
    if (!data || data.cordial !== 1) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    if (data.type === "resize") match(frame);
    if (data.type === "resize" && Number.isFinite(data.height)) {
      const { min = "160", max = "4000" } = frame.dataset;
      frame.style.height = `${Math.max(Number(min), Math.min(Number(max), data.height))}px`;
    }
    if (data.type === "completion") {
      const { lesson, task, done, total, complete } = data;
      const detail = { lesson, task, done, total, complete };
      frame.dispatchEvent(new CustomEvent("cordial-completion", { bubbles: true, detail }));
    }
  });
  // A frame that loaded before this script has already sent its height, so ask for it again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ cordial: 1, type: "hello" }, "*");
})();
