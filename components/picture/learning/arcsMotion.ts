import {easeCubicInOut, easeCubicOut} from "d3";
import {play, type Motion} from "../../draw/motion.js";

/** Milliseconds in which shortcuts leave or come. */
const DURATION = 450;

/** Lets the shortcuts of a picture rise from their wire, one after another, or sink to it; then calls `onEnd`. */
export function arcsMotion(element: HTMLElement, coming: boolean, onEnd?: () => void): Motion {
  const parts = [...element.querySelectorAll<SVGPathElement>(".arc")];
  const upright = element.querySelector(".upright") !== null;
  const lines = parts.map((arc) => {
    const [, x = 0, y = 0] = /^M([-\d.]+),([-\d.]+)/.exec(arc.getAttribute("d") ?? "")?.map(Number) ?? [];
    return upright ? x : y;
  });
  const onFrame = (time: number): void =>
    parts.forEach((arc, i) => {
      // A third of the time is the wave from the first to the last.
      const own = Math.max(0, Math.min(1, time * 1.5 - (0.5 * i) / parts.length));
      const share = coming ? easeCubicOut(own) : 1 - easeCubicInOut(own);
      const line = lines[i] ?? 0;
      const scale = `scale(${upright ? `${share},1` : `1,${share}`})`;
      const there = upright ? `translate(${line},0)` : `translate(0,${line})`;
      const back = upright ? `translate(${-line},0)` : `translate(0,${-line})`;
      if (share === 1) arc.removeAttribute("transform");
      else arc.setAttribute("transform", there + scale + back);
    });
  return play({duration: DURATION, onFrame, ...(onEnd && {onEnd})});
}
