// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {surfaceLive} from "../../../components/lessons/loss-surface/surfaceLive.js";
import {gridPlaces} from "../../../components/lessons/loss-surface/surfaceGrid.js";
import type {SurfaceRunner} from "../../../components/lessons/loss-surface/surfaceRunner.js";
import type {RecordedSurface} from "../../../components/lessons/loss-surface/recordedSurface.js";
import {aPlane} from "../../support/aSurface.js";
import {buttonOf, pictures, press, set, status, stillPage} from "../../support/reader.js";

const bowl = (x: number, y: number): number => Math.fround(0.1 + x ** 2 + 2 * y ** 2);
const planes = (["residual", "plain"] as const).map((network) => aPlane(network, bowl));
const RECORDED = {
  images: 128,
  networks: [{network: "residual"}, {network: "plain"}]
} as unknown as RecordedSurface;

/** A runner that measures a formula at once, or ends when it is told to. */
function formula(loss: (x: number, y: number) => number, {ends = true} = {}): SurfaceRunner {
  return {
    async sweep(_network, {points}, {onPoint, signal} = {}) {
      const places = gridPlaces(points);
      const values = Float32Array.from(places.flatMap((y) => places.map((x) => loss(x, y))));
      values.forEach((value, at) => (ends || at < 3) && onPoint?.({at, loss: value}));
      if (!ends) await new Promise((done) => signal?.addEventListener("abort", done));
      return values;
    },
    stop: () => undefined
  };
}
function open(runner: SurfaceRunner): HTMLElement {
  const {element} = surfaceLive(RECORDED, planes, runner);
  set(element, "Grid", 5);
  return element;
}

beforeEach(stillPage);

it("shows the recorded planes at the chosen grid, and none for a seed that is not recorded", () => {
  const element = open(formula(bowl));
  expect(status(element)).toMatch(/^Recorded: 5 × 5 points along the directions of seed 1\./);
  set(element, "Seed", 7);
  expect(status(element)).toBe("The directions of seed 7 are not in the recording: compute them.");
  expect(pictures(element)[0]).toMatch(/directions 7: 0 of 25 points known\.$/);
  set(element, "Grid", 11);
  expect(pictures(element)[1]).toMatch(/0 of 121 points known\.$/);
});

it("computes both and compares them with the recording", async () => {
  const element = open(formula(bowl));
  press(element, "Compute both here");
  expect(status(element)).toBe("Starting …");
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "finished; 50 of 50 points. All 50 losses are those of the recording, to the last bit."
    )
  );
  expect(pictures(element)[1]).toMatch(/^Loss around the weights of the plain network.*0\.10 nats at the weights/);
  expect(buttonOf(element, "Compute both here").disabled).toBe(false);
});

it("says when what was computed is not what was recorded", async () => {
  const element = open(formula((x, y) => bowl(x, y) + (x === 1 && y === 1 ? 0.5 : 0)));
  press(element, "Compute both here");
  await vi.waitFor(() => expect(status(element)).toContain("48 of 50 losses are those of the recording"));
});

it("counts in one place while it computes: the bar beside it says no number", async () => {
  const element = open(formula(bowl, {ends: false}));
  press(element, "Compute both here");
  await vi.waitFor(() => expect(status(element)).toBe("Computing: 6 of 50 points."));
  const bar = element.querySelector(".build-progress");
  expect([bar?.textContent, bar?.querySelector("progress")?.value]).toEqual(["", 6]);
  press(element, "Cancel");
});

it("can be ended, keeps what it has, and begins again", async () => {
  const element = open(formula(bowl, {ends: false}));
  press(element, "Compute both here");
  press(element, "Cancel");
  await vi.waitFor(() => expect(status(element)).toBe("Ended by you at 6 of 50 points."));
  expect(pictures(element)[0]).toMatch(/3 of 25 points known\.$/);
  press(element, "Compute both here");
  expect(status(element)).toBe("Starting …");
  set(element, "Seed", 2);
  await vi.waitFor(() => expect(buttonOf(element, "Compute both here").disabled).toBe(false));
  expect(status(element)).toContain("seed 2 are not in the recording");
});

it("says why it failed, and lets the reader start again", async () => {
  const runner: SurfaceRunner = {sweep: () => Promise.reject(new Error("gone")), stop: () => undefined};
  const element = open(runner);
  press(element, "Compute both here");
  await vi.waitFor(() =>
    expect(status(element)).toBe("It failed at 0 of 50 points: gone. Press the button to start again.")
  );
  expect(buttonOf(element, "Compute both here").disabled).toBe(false);
});
