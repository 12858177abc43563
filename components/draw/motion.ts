/** Whether the reader has asked for pictures that keep still. */
export function prefersStill(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A motion that has begun. */
export interface Motion {
  stop(): void;
}

export interface MotionOptions {
  /** Milliseconds. */
  readonly duration: number;
  /** Called each frame with the time elapsed, 0–1; the last call is 1 unless stopped. */
  readonly onFrame: (time: number) => void;
  readonly onEnd?: () => void;
}

/** Plays from 0 to 1 by animation frames; a reader who wants no motion gets the last picture at once. */
export function play({duration, onFrame, onEnd}: MotionOptions): Motion {
  if (prefersStill()) {
    onFrame(1);
    onEnd?.();
    return {stop: () => undefined};
  }
  const start = performance.now();
  let frame = requestAnimationFrame(function tick(now) {
    const time = Math.min(1, Math.max(0, (now - start) / duration));
    onFrame(time);
    if (time < 1) frame = requestAnimationFrame(tick);
    else onEnd?.();
  });
  return {stop: () => cancelAnimationFrame(frame)};
}
