// @vitest-environment jsdom
import {expect, it} from "vitest";
import {bandCurves} from "../../../components/draw/bands/bandCurves.js";

it("draws a band and a line for each kind of runs, and tells their means under the heading", () => {
  const runs = [{losses: [4, 2]}, {losses: [2, 2]}];
  const figure = bandCurves(
    [
      {text: "one", colour: "red", dash: "", runs},
      {text: "none", colour: "blue", dash: "1 4", runs: []}
    ],
    {heading: "A test", width: 320}
  );
  expect(figure.getAttribute("aria-label")).toBe(
    "A test. one: 3.00 at the first step, none at step 40, 2.50 at the last; none: none at the first step, none at step 40, none at the last."
  );
  expect(figure.querySelectorAll("path[fill-opacity]")).toHaveLength(2);
  expect(figure.querySelectorAll("path[stroke-dasharray='1 4']")).toHaveLength(1);
});
