// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {gainLab} from "../../../../components/lessons/gradients/start/gainLab.js";
import {openRows, pictures, press, set, status, stillPage} from "../../../support/reader.js";
import {readRuns} from "../../../support/readRuns.js";
import {aStart} from "../../../support/starts.js";

beforeEach(stillPage);
afterEach(() => document.body.replaceChildren());

const recorded = readRuns("gradient-gains");
type Start = NonNullable<Parameters<typeof gainLab>[1]>;
type Probe = ReturnType<Start>["probe"];

/** The lab, with a stand-in for its worker. */
function aLab(probe: Probe) {
  const stop = vi.fn();
  const start = vi.fn<Start>(() => ({probe, stop}));
  const lab = gainLab(recorded, start);
  document.body.append(lab.element);
  return {lab, element: lab.element, start, stop};
}
const answer: Probe = (network, {seed, bn}, gain) => Promise.resolve(aStart(network, seed, 1, {bn, gain}));

it("goes through the recorded gains without a worker", () => {
  const {element, start} = aLab(answer);
  expect(status(element)).toMatch(/^Gain 1\. Plain: .*it vanishes/);
  set(element, "Initial gain", "16");
  expect(status(element)).toMatch(/^Gain 6\. Plain: .*it explodes/);
  expect(pictures(element)).toEqual([
    expect.stringMatching(/^Root mean square .*mean of 3 seeds/),
    expect.stringMatching(/^Gradient norm .*mean of 3 seeds/)
  ]);
  expect(openRows(element)).toHaveLength(2 * new Set(recorded.probes.map(({gain}) => gain)).size);
  expect(start).not.toHaveBeenCalled();
});

it("measures what the reader asks for, until the slider is moved again", async () => {
  const {element, start} = aLab(answer);
  press(element, "Measure here");
  expect(status(element)).toBe("Measuring both networks …");
  await vi.waitFor(() =>
    expect(status(element)).toMatch(/^Measured here with seed 4, without batch norm, gain 2\. Plain/)
  );
  expect(pictures(element)[0]).toContain("mean of 1 seed");
  press(element, "Measure here");
  expect(start).toHaveBeenCalledOnce();
  set(element, "Initial gain", "0");
  expect(status(element)).toMatch(/^Gain 0\.5\./);
});

it("says what went wrong, keeps the recorded gains, and asks a new worker the next time", async () => {
  const broken: Probe = () => Promise.reject(new Error("the worker broke"));
  const answers = [broken, broken];
  const {element, start, stop} = aLab((...asked) => (answers.shift() ?? answer)(...asked));
  press(element, "Measure here");
  await vi.waitFor(() =>
    expect(status(element)).toBe("It could not be measured: the worker broke. The recorded gains are still here.")
  );
  expect(stop).toHaveBeenCalledOnce();
  set(element, "Initial gain", "0");
  expect(status(element)).toMatch(/^Gain 0\.5\./);
  press(element, "Measure here");
  await vi.waitFor(() => expect(status(element)).toMatch(/^Measured here/));
  expect(start).toHaveBeenCalledTimes(2);
});

it("ends its worker when it is stopped", () => {
  const {lab, element, stop} = aLab(() => new Promise(() => undefined));
  press(element, "Measure here");
  lab.stop();
  expect(stop).toHaveBeenCalledOnce();
});
