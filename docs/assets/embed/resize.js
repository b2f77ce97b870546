// Optional, for pages that embed Cordial: gives every <iframe data-cordial> the height of what is in it, between
// data-min and data-max pixels. Protocol 1, see embed/protocol/. No message holds anything a reader typed.
(() => {
  const frames = () => [...document.querySelectorAll("iframe[data-cordial]")];
  addEventListener("message", ({ source, data }) => {
    if (!data || data.cordial !== 1) return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    if (data.type === "resize" && Number.isFinite(data.height)) {
      const { min = 160, max = 4000 } = frame.dataset;
      frame.style.height = Math.max(min, Math.min(max, data.height)) + "px";
    }
    if (data.type === "completion") {
      const { lesson, task, done, total, complete } = data;
      const detail = { lesson, task, done, total, complete };
      frame.dispatchEvent(new CustomEvent("cordial-completion", { bubbles: true, detail }));
    }
  });
  // Frames that were there first have told their height already: ask again.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ cordial: 1, type: "hello" }, "*");
})();
