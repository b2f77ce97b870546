// Optional, for pages that embed Cordial: makes every <iframe data-cordial> as high as its content, between data-min and
// data-max pixels. Protocol 1, see embed/protocol/. No message contains anything a reader typed.
(() => {
  /** @returns {HTMLIFrameElement[]} */
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => "cordial" in frame.dataset);
  addEventListener("message", ({ source, data }) => {
    if (!data || data.cordial !== 1) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
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
  // A frame that loaded before this script has sent its height already: ask for it again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ cordial: 1, type: "hello" }, "*");
})();
