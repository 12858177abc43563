// @vitest-environment jsdom
import {expect, it} from "vitest";
import {lesionCurves} from "../../../../components/lessons/paths/injuries/lesionCurves.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws the error by the number of injuries", () => {
  const trials = (whole: number, ...accuracies: number[]) => [
    {k: 0, accuracies: [whole]},
    {k: 1, accuracies}
  ];
  const figure = lesionCurves(
    [
      {network: "residual", trials: trials(1, 0.9, 0.7)},
      {network: "plain", trials: trials(0.9, 0.1, 0.1)}
    ],
    {along: "units taken out", k: 1}
  );
  expect(figure.getAttribute("aria-label")).toBe(
    "Error by number of units taken out. residual: 0 % at 0, 20 % at 1; plain: 10 % at 0, 90 % at 1."
  );
  expectSnapshot(figure, "lesionCurves.svg");
});
