// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {residualLab} from "../../../components/lessons/residual-learning/residualLab.js";
import type {RecordedSizes, UnitSize} from "../../../components/lessons/residual-learning/unitSize.js";

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    }
  );
});

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

it("fetches the weights when it is to measure, not before, and again after a fetch that failed", async () => {
  const fetched = vi.fn(() => Promise.resolve(new ArrayBuffer(8)));
  fetched.mockRejectedValueOnce(new Error("offline"));
  const start = vi.fn(() => ({units: Promise.resolve([unit(0.25)]), stop: vi.fn()}));
  const {element} = residualLab(recorded, fetched, start);
  const status = () => element.querySelector("[role=status]")?.textContent;
  const press = () => element.querySelector("button")?.click();
  expect(status()).toMatch(/^Recorded/);
  expect(fetched).not.toHaveBeenCalled();
  press();
  await vi.waitFor(() => expect(status()).toBe("It failed: offline. The recorded numbers stay."));
  await vi.waitFor(() => expect(element.querySelector("button")?.disabled).toBe(false));
  press();
  await vi.waitFor(() => expect(status()).toMatch(/^Measured on your device, 8 test images.*25 %/));
  expect(start).toHaveBeenCalledOnce();
});

it("starts no worker for a page that has been left meanwhile", async () => {
  const arrivals: ((bytes: ArrayBuffer) => void)[] = [];
  const start = vi.fn();
  const lab = residualLab(recorded, () => new Promise((resolve) => arrivals.push(resolve)), start);
  lab.element.querySelector("button")?.click();
  lab.stop();
  arrivals[0]?.(new ArrayBuffer(8));
  await vi.waitFor(() => expect(lab.element.textContent).toContain("the page has been left"));
  expect(start).not.toHaveBeenCalled();
});
