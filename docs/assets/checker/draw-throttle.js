// Limits how often a burst of edits, from a stuck key or a script, is drawn.

const MOST = 4; // draws between two frames; the latest edit after that waits for the next frame

/**
 * Gives two functions: the first calls `draw` now or in the next frame, the second cancels a pending call.
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
