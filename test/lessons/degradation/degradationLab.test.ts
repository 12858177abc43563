// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {degradationLab} from "../../../components/lessons/degradation/degradationLab.js";
import {movingPage, openRows, pictures, press, set, status, stillPage} from "../../support/reader.js";
import {readRuns} from "../../support/readRuns.js";

beforeEach(stillPage);
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function aLab() {
  const lab = degradationLab(readRuns("grid"));
  document.body.append(lab.element);
  return lab;
}
const handleOf = (element: Element, depth: number) =>
  element.querySelector<HTMLElement>(`[aria-label="Guess at ${depth} layers"]`)!;

it("takes the guess by sliders and handles, and gives nothing away before", () => {
  const {element} = aLab();
  expect(pictures(element)[0]).toContain("your guess for plain: 1.00, 1.00, 1.00");
  set(element, "Plain, 34 layers", "2");
  const handle = handleOf(element, 10);
  handle.focus();
  handle.dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown"}));
  expect(document.activeElement).toBe(handle);
  expect(pictures(element)[0]).toBe("Training loss by number of layers. your guess for plain: 0.95, 1.00, 2.00.");
  expect(openRows(element)).toEqual([]);
  expect(element.querySelector("figcaption")?.textContent).toBe("");
});

it("shows on paper what was measured, without a guess, and asks again after it", () => {
  const {element} = aLab();
  dispatchEvent(new Event("beforeprint"));
  expect(pictures(element)[0]).toMatch(/plain: 0\.\d\d at 10 layers/);
  expect(pictures(element)[0]).not.toContain("guess");
  expect(element.querySelector("figcaption")?.textContent).toContain("5 seeds");
  expect(handleOf(element, 10).hidden).toBe(true);
  expect(openRows(element)).toHaveLength(30);
  dispatchEvent(new Event("afterprint"));
  expect(openRows(element)).toEqual([]);
  expect(pictures(element)[0]).toContain("your guess for plain: 1.00, 1.00, 1.00");
  expect(handleOf(element, 10).hidden).toBe(false);
});

it("compares the guess with what was measured, with and without batch norm, and lets the reader guess again", () => {
  const {element} = aLab();
  set(element, "Plain, 34 layers", "2");
  press(element, "Show what was measured");
  expect(status(element)).toMatch(
    /^You expected the deeper network to fit worse; and so it is\. 10 layers: guessed 1\.00/
  );
  expect(pictures(element)[0]).toMatch(/plain: 0\.\d\d at 10 layers.*your guess for plain: 1\.00, 1\.00, 2\.00/);
  expect(handleOf(element, 10).hidden).toBe(true);
  expect(openRows(element)).toHaveLength(30);
  set(element, "With or without", "without");
  expect(pictures(element)[0]).toMatch(/plain: 2\.30 at 10 layers, 2\.3\d at 18 layers/);
  expect(element.querySelector("figcaption")?.textContent).toContain("learning rate 0.02; band and dots: 5 seeds");
  press(element, "Guess again");
  expect(handleOf(element, 10).hidden).toBe(false);
  expect(document.activeElement).toBe(handleOf(element, 10));
  expect(pictures(element)[0]).not.toContain("at 10 layers");
});

it("lets the curve set out from the guess, and holds it once stopped", async () => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"]});
  movingPage();
  const lab = aLab();
  press(lab.element, "Show what was measured");
  await vi.advanceTimersByTimeAsync(300);
  const line = () => lab.element.querySelector("path[stroke-width='2.5']")?.getAttribute("d");
  const there = line();
  lab.stop();
  await vi.advanceTimersByTimeAsync(2000);
  expect(line()).toBe(there);
});
