// @vitest-environment jsdom
import {expect, it} from "vitest";
import {lesionDots} from "../../../../components/lessons/paths/units/lesionDots.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("draws the accuracy that is left without each unit, circles and squares", () => {
  const figure = lesionDots(
    ["a", "b"],
    [
      {network: "residual", whole: 0.9, without: [0.8, 0.9]},
      {network: "plain", whole: 0.8, without: [0.1, undefined]}
    ]
  );
  expect(figure.getAttribute("aria-label")).toBe(
    "Accuracy without one unit. residual: 90 % whole, 85 % on average without one unit; plain: 80 % whole, 10 % on average without one unit."
  );
  expectSnapshot(figure, "lesionDots.svg");
  const narrow = lesionDots(["a", "b"], [{network: "plain", whole: 0.8, without: [0.1]}], {width: 280});
  expect([...narrow.querySelectorAll("text")].map(({textContent}) => textContent)).toContain("taken out →");
});

it("names units where there is room", () => {
  const dots = (width: number) =>
    lesionDots(["1.1", "1.2"], [{network: "plain", whole: 1, without: [0.5, 0.5]}], {width}).textContent;
  expect(dots(640)).toContain("1.2");
  expect(dots(40)).not.toContain("1.2");
});

it("does not round all but a few right digits to all of them", () => {
  const {outerHTML} = lesionDots(["a"], [{network: "plain", whole: 0.996, without: [0.1]}]);
  expect(outerHTML).toContain("plain: 99.6 % whole");
});
