/** Calls `draw` in an animation frame, at most once every `interval` milliseconds; asking again meanwhile costs nothing. */
export function refresher(draw: () => void, interval: number): {request(): void; stop(): void} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let last = -Infinity;
  return {
    request() {
      if (timer !== undefined) return;
      const wait = Math.max(0, last + interval - performance.now());
      timer = setTimeout(() => {
        frame = requestAnimationFrame(() => {
          timer = undefined;
          last = performance.now();
          draw();
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
