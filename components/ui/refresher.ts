/** A drawing and what the browser does for it are followed by at least so many times their time without one, up to half a second. */
const RESPITE = 15;
/** Milliseconds that a drawing is put off at most because the last one took long. */
const LONGEST = 500;

/**
 * Calls `draw` in an animation frame, at most once every `interval` milliseconds, and less often where a drawing takes long: most of the
 * page's time is left to the reader, and to what computes. Asking again meanwhile costs nothing.
 */
export function refresher(draw: () => void, interval: number): {request(): void; stop(): void} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last = -Infinity;
  let respite = 0;
  return {
    request() {
      if (timer !== undefined) return;
      const wait = Math.max(0, last + Math.max(interval, respite) - performance.now());
      timer = setTimeout(() => {
        frame = requestAnimationFrame(() => {
          timer = undefined;
          const began = performance.now();
          last = began;
          draw();
          // A timer comes after the frame: layout and paint are part of what it cost.
          setTimeout(() => {
            respite = Math.min(LONGEST, RESPITE * (performance.now() - began));
          });
        });
      }, wait);
    },
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      timer = undefined;
    }
  };
}
