// @vitest-environment jsdom
import {expect, it} from "vitest";
import {liveCurve} from "../../../../components/lessons/training-lab/figures/liveCurve.js";
import {aKeptRun} from "../../../support/keptRuns.js";

it("is hidden until something trains here, and then shows the losses of both networks, to the eye alone", () => {
  const {element, show} = liveCurve();
  show(undefined);
  expect(element.hidden).toBe(true);
  show(undefined, true);
  expect([element.hidden, element.textContent]).toEqual([false, ""]);
  show(aKeptRun(1));
  expect([element.hidden, element.getAttribute("aria-hidden")]).toEqual([false, "true"]);
  expect(element.querySelectorAll("svg path")).toHaveLength(2);
  const drawn = element.querySelector("svg");
  show(aKeptRun(1));
  expect(element.querySelector("svg")).toBe(drawn);
  show(undefined);
  expect(element.hidden).toBe(true);
});
