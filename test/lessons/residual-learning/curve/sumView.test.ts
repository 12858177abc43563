// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {sumView} from "../../../../components/lessons/residual-learning/curve/sumView.js";
import {reader, stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

const words = (root: HTMLElement): string => root.querySelector(".sum-words")?.textContent ?? "";

it("says that nothing is computed yet, then spells the sum out where the reader points", () => {
  const view = sumView();
  const {element} = view;
  const {pictures, caption, set, field} = reader(element);
  expect(words(element)).toContain("Nothing computed with these settings yet");
  expect(pictures()).toEqual([]);
  view.show(
    CURVE_X.map((x) => x - 0.25),
    CURVE_X.map(() => 1),
    "From a test."
  );
  expect(pictures().map((name) => name.slice(0, 9))).toEqual(["The sum: ", "f(x) alon"]);
  expect(caption()).toBe("From a test.");
  set("Where, x", "0");
  expect(words(element)).toBe("x + fF(x) = −3.00 − 0.25 = −3.25; target hH(x): 1.00 ");
  expect(field("Where, x").getAttribute("aria-valuetext")).toBe("x = −3.00");
  expect(pictures()[0]).toContain("At x = −3.00 the correction f(x) is −0.25");
});

it("takes its picture away where another target has not been run", () => {
  const view = sumView();
  const {element} = view;
  view.show(CURVE_X, CURVE_X, "From a test.");
  view.show(undefined, CURVE_X, "Nothing.");
  expect(reader(element).pictures()).toEqual([]);
  expect(words(element)).toContain("press Run");
  view.stop();
  expect(watches()).toBe(0);
});
