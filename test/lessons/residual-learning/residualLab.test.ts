// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {residualLab} from "../../../components/lessons/residual-learning/residualLab.js";
import type {RecordedSizes, UnitSize} from "../../../components/lessons/residual-learning/unitSize.js";
import {reader, stillPage, watches} from "../../support/reader.js";

beforeEach(stillPage);

const unit = (mean: number): UnitSize => ({
  unit: "stage1.unit1",
  stage: 1,
  projection: false,
  mean,
  low: mean,
  high: mean
});
const recorded: RecordedSizes = {
  provenance: {backend: "wasm", runtime: "Node", packages: {}, date: "2026-01-01"},
  seed: 1,
  steps: 1,
  images: 8,
  trained: [unit(0.5)],
  untrained: [unit(1)]
};
const bytes = () => Promise.resolve(new ArrayBuffer(8));

it("shows what was recorded, in a picture, in words and in a table", () => {
  const {status, pictures, caption, table} = reader(residualLab(recorded, bytes, vi.fn()).element);
  expect(status()).toBe("Recorded. The residuals are from 50 % to 50 % as large as what the shortcut carries.");
  expect(pictures()).toEqual(["Size of each unit’s residual beside its shortcut, by depth: stage 1 50 %."]);
  expect(caption()).toContain("after 1 steps; lines: the middle 80 % of 8 test images");
  expect(table()[1]).toEqual(["stage1.unit1", "0.5", "0.5", "0.5", "1"]);
});

it("fetches the weights when it is to measure, not before, and again after a fetch that failed", async () => {
  const fetched = vi.fn(bytes);
  fetched.mockRejectedValueOnce(new Error("offline"));
  const start = vi.fn(() => ({units: Promise.resolve([unit(0.25)]), stop: vi.fn()}));
  const {element} = residualLab(recorded, fetched, start);
  const {status, press, pictures, table} = reader(element);
  expect(fetched).not.toHaveBeenCalled();
  press("Measure it here");
  await vi.waitFor(() => expect(status()).toBe("It failed: offline. The recorded numbers stay."));
  await vi.waitFor(() => expect(element.querySelector("button")?.disabled).toBe(false));
  press("Measure it here");
  await vi.waitFor(() => expect(status()).toMatch(/^Measured on your device, 8 test images.*25 %/));
  expect(start).toHaveBeenCalledOnce();
  expect(pictures()[0]).toContain("stage 1 25 %");
  expect(table()[1]?.[1]).toBe("0.25");
});

it("gives the focus back to the button that began it", async () => {
  const {element} = residualLab(recorded, bytes, () => ({units: Promise.resolve([unit(0.25)]), stop: vi.fn()}));
  document.body.append(element);
  const go = element.querySelector("button");
  go?.focus();
  go?.click();
  expect(go?.disabled).toBe(true);
  go?.blur();
  await vi.waitFor(() => expect(document.activeElement).toBe(go));
});

it("keeps what was recorded when the worker fails", async () => {
  const start = () => ({units: Promise.reject(new Error("the worker broke")), stop: vi.fn()});
  const {status, press, pictures} = reader(residualLab(recorded, bytes, start).element);
  press("Measure it here");
  await vi.waitFor(() => expect(status()).toBe("It failed: the worker broke. The recorded numbers stay."));
  expect(pictures()[0]).toContain("stage 1 50 %");
});

it("starts no worker for a page that has been left meanwhile", async () => {
  const arrivals: ((bytes: ArrayBuffer) => void)[] = [];
  const start = vi.fn();
  const lab = residualLab(recorded, () => new Promise((resolve) => arrivals.push(resolve)), start);
  reader(lab.element).press("Measure it here");
  lab.stop();
  arrivals[0]?.(new ArrayBuffer(8));
  await vi.waitFor(() => expect(lab.element.textContent).toContain("the page has been left"));
  expect(start).not.toHaveBeenCalled();
});

it("its stop ends a measurement, and follows the page's width no more", async () => {
  const stop = vi.fn();
  const lab = residualLab(recorded, bytes, () => ({units: new Promise(() => undefined), stop}));
  const {press, status} = reader(lab.element);
  press("Measure it here");
  await vi.waitFor(() => expect(status()).toBe("Running 8 test images through the network …"));
  lab.stop();
  expect(stop).toHaveBeenCalledOnce();
  expect(watches()).toBe(0);
});
