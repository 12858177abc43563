/** @file Exercises held to an oracle that reads the question as a reader does, over many seeds. */
import {expect} from "vitest";
import {randomStream} from "../../components/run/randomStream.js";
import {judgeNumber, type Choice, type Exercise, type Question} from "../../components/site/practice/question.js";

/** Seeds of each exercise: 100, or as many as `PRACTICE_SEEDS` says. */
export const SEEDS = Array.from({length: Number(process.env.PRACTICE_SEEDS ?? 100)}, (_, i) => i + 1);

/** The question of a seed, as the page draws it. */
export const questionOf = (exercise: Exercise, seed: number): Question =>
  exercise.draw(randomStream(seed, "practice", exercise.id));

/** What a text says, with the letters of one notation. */
export const plainText = (text: string): string => text.replaceAll(/\{([fh])\}/g, "$1");

/** All numbers of a text, in their order. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/−?\d[\d,]*(?:\.\d+)?/g)].map(([found]) => Number(found.replaceAll(",", "").replace("−", "-")));

/** The right one of a question's choices. @throws Error for a question that has none */
export function rightChoice(question: Question): Choice {
  const right = question.kind === "choice" ? question.choices.filter(({isRight}) => isRight) : [];
  if (right.length !== 1) throw new Error(`${question.ask} has ${right.length} right answers`);
  return right[0]!;
}

/** What is wrong with a question, whatever it asks. Plain comparisons: thousands of `expect` would take seconds. */
function faults(question: Question): string[] {
  const reasons =
    question.kind === "choice"
      ? question.choices.map(({reason}) => reason)
      : [question.why, question.hint, ...question.slips.map(({reason}) => reason)];
  const texts = [question.given, question.ask, ...reasons];
  const found = texts.filter(
    (text) => !/^\S.*[.?!:]$/s.test(text) || /NaN|undefined|Infinity/.test(text) || text.length > 420
  );
  if (question.kind === "choice") {
    if (question.choices.length < 2) found.push("one answer");
    if (new Set(question.choices.map(({text}) => text)).size < question.choices.length) found.push("equal answers");
  } else {
    if (question.slips.length === 0) found.push("no known mistake");
    if (!judgeNumber(question, question.right).isRight) found.push("its answer is judged wrong");
    for (const {value, reason} of question.slips)
      if (!Number.isFinite(value) || judgeNumber(question, value).isRight || reason === question.why)
        found.push(`mistake ${value}: ${reason}`);
  }
  return found;
}

/** Whether the oracle's answer is the one that the question calls right. */
function agrees(question: Question, found: string | number): boolean {
  if (question.kind === "choice") return rightChoice(question).text === found;
  return Math.abs(question.right - Number(found)) <= Math.max(question.tolerance, 1e-9);
}

/**
 * Holds an exercise to its oracle: what it calls right is what the oracle finds in the question's own words. Also that questions differ
 * from seed to seed and that no place in the list is always right.
 * @param oracle finds the answer, the text of a choice or a number, in what the question says
 */
export function expectRight(exercise: Exercise, oracle: (question: Question) => string | number): void {
  const questions = SEEDS.map((seed) => questionOf(exercise, seed));
  const wrong = questions.flatMap((question, i) => {
    const found = oracle(question);
    const told = question.kind === "choice" ? rightChoice(question).text : question.right;
    const disagreement = agrees(question, found) ? [] : [`${question.given} says ${told}, oracle ${found}`];
    return [...faults(question), ...disagreement].map((fault) => `${exercise.id}, seed ${SEEDS[i] ?? 0}: ${fault}`);
  });
  expect(wrong.slice(0, 3)).toEqual([]);
  const places = questions.map((question) =>
    question.kind === "choice" ? question.choices.findIndex(({isRight}) => isRight) : question.right
  );
  expect(new Set(places).size, `${exercise.id}: answers differ`).toBeGreaterThan(1);
  const texts = questions.map((question) => {
    const answers = question.kind === "choice" ? question.choices.map(({text}) => text).sort() : [];
    return [question.given, question.ask, ...answers].join();
  });
  expect(new Set(texts).size, `${exercise.id}: questions differ`).toBeGreaterThanOrEqual(Math.min(4, SEEDS.length));
}
