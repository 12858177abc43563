// @vitest-environment jsdom
import {expect, it} from "vitest";
import {errorCurves} from "../../../components/lessons/residual-learning/errorCurves.js";
import {expectSnapshot} from "../../support/snapshot.js";

const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";
const options = {name: "Error", yLabel: "error", steps: 3, decades: [-3, 1], width: 320} as const;

it("draws an error on a logarithmic axis, with zeros at its lower end and level lines to compare with", () => {
  const series = [
    {network: "residual", values: [1, 0.1, 0]},
    {network: "plain", values: [1, 0.8, NaN]}
  ] as const;
  const figure = errorCurves(series, {...options, levels: [{text: "zero", value: 1}], at: 2});
  expectSnapshot(figure, "errorCurves.svg");
  expect(name(figure)).toBe("Error by step, logarithmic. At step 2: residual 0.1; plain 0.8; zero 1.");
  expect(figure.outerHTML).not.toContain("NaN");
  expect(name(errorCurves([], options))).toBe("Error by step, logarithmic. .");
});

it("draws a share on a linear axis, in per cent", () => {
  const series = [{network: "residual", values: [0.5, 0.25]}] as const;
  const figure = errorCurves(series, {name: "Share", yLabel: "on", steps: 2});
  expect(name(figure)).toBe("Share by step. At step 2: residual 0.25.");
  expect([...figure.querySelectorAll("text")].map(({textContent}) => textContent)).toEqual(
    expect.arrayContaining(["0 %", "25 %", "100 %"])
  );
});
