import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {riverMotion, type RiverMoment} from "../../../../components/lessons/gradients/river/riverMotion.js";
import {recordedFlows} from "../../../../components/lessons/gradients/river/wayBackFlows.js";
import {WAY_BACK} from "../../../support/wayBack.js";

const [first, second] = recordedFlows(WAY_BACK);
const moments: RiverMoment[] = [];
const now = (): RiverMoment | undefined => moments.at(-1);
let frame: ((at: number) => void) | undefined;
/** Milliseconds. */
let clock = 0;
beforeEach(() => {
  moments.length = 0;
  frame = undefined;
  vi.stubGlobal("matchMedia", () => ({matches: false}));
  vi.stubGlobal("requestAnimationFrame", (draw: (at: number) => void) => {
    frame = draw;
    return 1;
  });
  vi.stubGlobal("cancelAnimationFrame", () => (frame = undefined));
  clock = 1000;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
const motion = () => riverMotion(first!, (moment) => moments.push(moment));

it("waits to be sent until the picture is drawn, and then begins at its beginning", () => {
  const river = motion();
  river.send();
  expect([frame, river.sends, now()?.pulse]).toEqual([undefined, true, undefined]);
  clock = 9000;
  river.ready();
  frame?.(9900);
  expect(now()?.pulse).toEqual({share: 0.5, back: true});
  frame?.(10_800);
  expect([now()?.pulse, river.sends]).toEqual([undefined, false]);
});

it("is not sent where a step was chosen after that, or where it was stopped", () => {
  const river = motion();
  river.send();
  river.choose(second!);
  frame?.(1250);
  river.ready();
  expect([now(), river.sends]).toEqual([{flows: second, pulse: undefined, moving: false}, false]);
  const stopped = motion();
  stopped.send();
  stopped.stop();
  frame = undefined;
  stopped.ready();
  expect(frame).toBeUndefined();
});

it("is sent at once when the picture is drawn, and not again when it is drawn anew", () => {
  const river = motion();
  river.ready();
  river.send();
  frame?.(1900);
  expect(now()?.pulse?.share).toBe(0.5);
  frame?.(2800);
  frame = undefined;
  river.ready();
  expect(frame).toBeUndefined();
});

it("rests at the chosen step with the gradient back at once, whatever was on its way", () => {
  const river = motion();
  river.ready();
  river.send();
  clock = 1100;
  frame?.(1900);
  expect(now()?.pulse?.share).toBeLessThan(1);
  river.choose(second!);
  river.rest();
  expect(frame).toBeUndefined();
  expect(now()).toEqual({flows: second, pulse: undefined, moving: false});
});
