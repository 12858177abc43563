// @vitest-environment jsdom
import {expect, it} from "vitest";
import {stageBars} from "../../../components/lessons/resnet-34/stageBars.js";
import {expectSnapshot} from "../../support/snapshot.js";

it("draws the cost of one unit a stage as bars from zero, and tells it in words", () => {
  const costs = [
    {stage: 1, shape: "56×56×64", multiplyAdds: 231_211_008, parameters: 74_240},
    {stage: 2, shape: "28×28×128", multiplyAdds: 231_211_008, parameters: 295_936}
  ];
  const figure = stageBars(costs, {width: 640});
  expect(figure.getAttribute("aria-label")).toContain("Stage 2: 231,211,008 multiply-adds, 295,936 parameters");
  expectSnapshot(figure, "stageBars.svg");
  expectSnapshot(stageBars(costs, {width: 300}), "stageBars-narrow.svg");
});
