// @vitest-environment jsdom
import {expect, it} from "vitest";
import {paperReport, type PaperFacts} from "../../../../components/lessons/training-lab/report/paperReport.js";
import {aKeptRun} from "../../../support/keptRuns.js";

const words = (root: Element, name: string): string[] => [...root.querySelectorAll(name)].map((one) => one.textContent);
const print = (): boolean => dispatchEvent(new Event("beforeprint"));

it("tells on paper who, what was answered and each run's settings; nothing on the screen or without a run", () => {
  const all: PaperFacts = {
    student: "Ada",
    answers: [
      {question: "What did you expect?", answer: "The sum helps."},
      {question: "What came out?", answer: " "}
    ],
    runs: [aKeptRun(1), aKeptRun(2, {own: "mine"})]
  };
  let facts = all;
  const {element, stop} = paperReport(() => facts);
  expect(element.childElementCount).toBe(0);
  print();
  expect(words(element, "dt")).toEqual([
    "Number or name in class",
    "What did you expect?",
    "What came out?",
    "Run 1",
    "mine"
  ]);
  expect(words(element, "dd").slice(0, 3)).toEqual(["Ada", "The sum helps.", "No answer yet."]);
  expect(words(element, "dd").at(-1)).toMatch(/^Depth 34, .*learning rate 0\.05.*seed 1\.$/);
  dispatchEvent(new Event("afterprint"));
  expect(element.childElementCount).toBe(0);
  facts = {...all, runs: []};
  print();
  expect(element.childElementCount).toBe(0);
  stop();
  facts = all;
  print();
  expect(element.childElementCount).toBe(0);
});
