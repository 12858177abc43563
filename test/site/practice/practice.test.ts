// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {practice} from "../../../components/site/practice/practice.js";
import {element} from "../../../components/ui/element.js";
import {buttonOf, press} from "../../support/reader.js";

beforeEach(() => localStorage.clear());
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

it("loads the exercises only when the reader begins", async () => {
  const stop = vi.fn();
  const load = vi.fn(() => Promise.resolve({element: element("p", {}, "Exercises"), stop}));
  const place = practice("paths", load);
  expect(load).not.toHaveBeenCalled();
  press(place.element, "Begin the practice");
  await settled();
  expect(place.element.textContent).toBe("Exercises");
  place.stop();
  expect(stop).toHaveBeenCalledOnce();
});

it("says before they are loaded how far the reader is", () => {
  localStorage.setItem("shortcut-practice paths", '{"done":["a"],"seeds":{},"of":5}');
  const place = practice("paths", () => Promise.reject(new Error("never asked")));
  expect(place.element.textContent).toContain("1 of 5 exercises done.");
});

it("says that they did not load, and lets the reader try again", async () => {
  const load = vi.fn(() => Promise.reject(new TypeError("Failed to fetch dynamically imported module")));
  const place = practice("paths", load);
  press(place.element, "Begin the practice");
  await settled();
  expect(place.element.querySelector("[role=alert]")?.textContent).toMatch(/^The exercises did not load\./);
  expect(buttonOf(place.element, "Begin the practice").disabled).toBe(false);
});

it("says where they cannot be drawn, and reports the fault, rather than blame the connection", async () => {
  const fault = new RangeError("no unit is recorded");
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const place = practice("paths", () => Promise.reject(fault));
  press(place.element, "Begin the practice");
  await settled();
  expect(place.element.querySelector("[role=alert]")?.textContent).toBe("The exercises could not be drawn.");
  expect(reported.mock.calls).toEqual([[fault]]);
  vi.unstubAllGlobals();
});

it("ends exercises that come after the page was left", async () => {
  const stop = vi.fn();
  const place = practice("paths", () => Promise.resolve({element: element("p"), stop}));
  press(place.element, "Begin the practice");
  place.stop();
  await settled();
  expect(stop).toHaveBeenCalledOnce();
});
