// Keeps a burst of edits, from a stuck key or a script, from drawing each of them.

const MOST = 4; // draws between two frames; after that, the latest is drawn with the next frame

/**
 * A function that calls `draw`, and one that cancels what's pending.
 * @param {() => void} draw
 */
export function throttlePerFrame(draw) {
  let calls = 0; // since the last frame
  let frame = 0;
  return {
    run() {
      calls += 1;
      if (calls <= MOST) draw();
      frame ||= requestAnimationFrame(() => {
        const behind = calls > MOST;
        calls = frame = 0;
        if (behind) draw();
      });
    },
    cancel() {
      cancelAnimationFrame(frame);
      calls = frame = 0;
    },
  };
}
