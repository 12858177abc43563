// @vitest-environment jsdom
import {expect, it} from "vitest";
import {predictionBars, predictionWords, type PredictionRow} from "../../../components/lessons/build/predictionBars.js";
import {expectSnapshot} from "../../support/snapshot.js";

const WHOLE: readonly PredictionRow[] = [
  {name: "7", before: 0.99886},
  {name: "1", before: 0.0011},
  {name: "2", before: 0.00004}
];
const CUT: readonly PredictionRow[] = [
  {name: "tench, Tinca tinca", before: 0.9, after: 0.05},
  {name: "goldfish, Carassius auratus", before: 0.08, after: 0.61},
  {name: "hen", before: 0.02, after: 0.34}
];

it("draws one prediction, or two side by side", () => {
  expectSnapshot(predictionBars(WHOLE, {width: 480}), "predictionBars.svg");
  expectSnapshot(predictionBars(CUT, {width: 360, cut: "Without any shortcut"}), "predictionBars-cut.svg");
});

it("says in its name what it shows", () => {
  expect(predictionBars(WHOLE).getAttribute("aria-label")).toBe(
    "Prediction. 7, 99.9 % is the most probable of 3 classes shown."
  );
  expect(predictionBars(CUT, {cut: "Without any shortcut"}).getAttribute("aria-label")).toBe(
    "Prediction. Whole network: tench, Tinca tinca, 90 %. Without any shortcut: goldfish, Carassius auratus, 61 %."
  );
  expect(predictionWords([], "before")).toBe("nothing");
  const sure = [{name: "cat", before: 0.99999, after: 1}];
  expect([predictionWords(sure, "before"), predictionWords(sure, "after")]).toEqual(["cat, > 99.9 %", "cat, 100 %"]);
});

it("tells the panels apart without colour: the bars of the cut network are dashed", () => {
  const bars = [...predictionBars(CUT).querySelectorAll("rect")].map((bar) => bar.getAttribute("stroke-dasharray"));
  expect(bars).toEqual([null, null, null, "4 2", "4 2", "4 2"]);
});

it("keeps every bar and its number inside its panel", () => {
  const width = 360;
  const sure = [{name: "a long name of a class", before: 0.99999, after: 0.99999}];
  for (const svg of [
    predictionBars(sure, {width}),
    predictionBars(
      sure.map(({name, before}) => ({name, before})),
      {width}
    )
  ])
    for (const group of svg.querySelectorAll("g")) {
      const left = Number(/translate\(([\d.]+)/.exec(group.getAttribute("transform") ?? "")?.[1]);
      for (const text of group.querySelectorAll("text[x]"))
        expect(left + Number(text.getAttribute("x")) + 58).toBeLessThanOrEqual(width);
    }
});

it("heads a narrow panel by one word instead of half a sentence", () => {
  const headings = (width: number): readonly (string | null)[] =>
    [...predictionBars(CUT, {width, cut: "Without any shortcut"}).querySelectorAll("g > text[font-weight='600']")].map(
      (node) => node.textContent
    );
  expect(headings(760)).toEqual(["Whole network", "Without any shortcut"]);
  expect(headings(320)).toEqual(["Whole", "Cut"]);
});
