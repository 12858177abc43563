import {expect, it} from "vitest";
import {randomStream} from "../../../components/run/randomStream.js";
import {
  choiceQuestion,
  enclosed,
  judgeNumber,
  numberQuestion,
  pick,
  pickApart,
  shuffled
} from "../../../components/site/practice/question.js";

const asked = {given: "Given.", ask: "Asked?"};
const number = numberQuestion({
  ...asked,
  label: "Number",
  right: -6,
  tolerance: 0.01,
  why: "So it is.",
  slips: [
    {value: 2, reason: "Added."},
    {value: 2.001, reason: "Never told either."},
    {value: -6.005, reason: "Never told."}
  ],
  hint: "Begin here."
});

it.each([
  [-6, true, "So it is."],
  [-5.995, true, "So it is."],
  [2.005, false, "Added."],
  [6, false, "The size is right, the sign is not. Begin here."],
  [3, false, "Too large. Begin here."],
  [-7, false, "Too small. Begin here."]
])("judges %s", (answer, isRight, reason) => {
  expect(judgeNumber(number, answer)).toEqual({isRight, reason});
});

it("leaves out a mistake that gives the right number, one that gives what another gives, and an answer that is written twice", () => {
  expect(number.slips).toEqual([{value: 2, reason: "Added."}]);
  const question = choiceQuestion(randomStream(1), {
    ...asked,
    right: ["one", "Yes."],
    wrong: [
      ["one", "No."],
      ["two", "No."]
    ]
  });
  expect(question.choices.map(({text}) => text).sort()).toEqual(["one", "two"]);
  expect(question.choices.find(({isRight}) => isRight)?.text).toBe("one");
});

it("puts a negative number of a calculation in brackets", () => {
  expect([enclosed("−0.5"), enclosed("0.5")]).toEqual(["(−0.5)", "0.5"]);
});

it("shuffles all of a list, and picks from nothing never", () => {
  const list = [1, 2, 3, 4, 5];
  const orders = new Set(Array.from({length: 50}, (_, seed) => shuffled(randomStream(seed), list).join("")));
  expect(orders.size).toBeGreaterThan(20);
  expect([...shuffled(randomStream(7), list)].sort()).toEqual(list);
  expect(() => pick(randomStream(1), [])).toThrow("nothing to pick from: 0 entries");
});

it("picks up to three of a list that lie apart from each other, the same ones for the same seed", () => {
  const isApart = (one: number, other: number): boolean => Math.abs(one - other) > 2;
  for (let seed = 1; seed <= 20; seed++) {
    const picked = pickApart(randomStream(seed), [1, 2, 3, 6, 7, 12, 20], isApart);
    expect(picked).toHaveLength(3);
    expect(picked.every((one, i) => picked.slice(i + 1).every((other) => isApart(one, other)))).toBe(true);
    expect(pickApart(randomStream(seed), [1, 2, 3, 6, 7, 12, 20], isApart)).toEqual(picked);
  }
  expect(pickApart(randomStream(1), [1, 2, 3], isApart)).toHaveLength(1);
});
