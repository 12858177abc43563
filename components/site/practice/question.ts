/**
 * @file What an exercise asks: a question drawn from a seed, with a reason for each wrong answer that a misconception leads to. Texts may
 * hold `{f}` and `{h}`, for the chosen notation.
 */
import type {RandomStream} from "../../run/randomStream.js";
import type {CurvePair} from "./unnamedCurves.js";
import * as say from "../../words/en/sitePracticeWords.js";

/** What stands before the question, and the question itself. */
interface Asked {
  readonly given: string;
  readonly ask: string;
  /** Two curves to judge. */
  readonly figure?: CurvePair;
}

/** One of several answers, and why it is right or wrong. */
export interface Choice {
  readonly text: string;
  readonly reason: string;
  readonly isRight: boolean;
}

/** One answer of several is right. */
export interface ChoiceQuestion extends Asked {
  readonly kind: "choice";
  /** In the order in which they are shown. */
  readonly choices: readonly Choice[];
}

/** A number that a mistake leads to, and which mistake. */
export interface Slip {
  readonly value: number;
  readonly reason: string;
}

/** The answer is a number. */
export interface NumberQuestion extends Asked {
  readonly kind: "number";
  /** What the field is called. */
  readonly label: string;
  readonly right: number;
  /** How far an answer may lie beside the right one. */
  readonly tolerance: number;
  readonly why: string;
  readonly slips: readonly Slip[];
  /** Where to begin, for a number that no known mistake gives. */
  readonly hint: string;
}

/** A question of either kind. */
export type Question = ChoiceQuestion | NumberQuestion;

/** A kind of question: the same stream gives the same one. */
export interface Exercise {
  /** Name of its file: what was answered is kept by it. */
  readonly id: string;
  /** A few words for the list of a page's exercises. */
  readonly topic: string;
  readonly draw: (stream: RandomStream) => Question;
}

/** What became of an answer. */
export interface Judgement {
  readonly isRight: boolean;
  readonly reason: string;
}

/** One of a list, each as likely. @throws RangeError for an empty list */
export function pick<T>(stream: RandomStream, list: readonly T[]): T {
  const found = list[stream.integer(list.length)];
  if (found === undefined) throw new RangeError("nothing to pick from: 0 entries");
  return found;
}

/** A list in another order (Fisher and Yates). */
export function shuffled<T>(stream: RandomStream, list: readonly T[]): readonly T[] {
  const rest = [...list];
  return list.map(() => rest.splice(stream.integer(rest.length), 1)[0] as T);
}

/** Up to three of a list, in any order, of which each two lie far enough apart. */
export function pickApart<T>(
  stream: RandomStream,
  list: readonly T[],
  isApart: (one: T, other: T) => boolean
): readonly T[] {
  const chosen: T[] = [];
  for (const one of shuffled(stream, list))
    if (chosen.length < 3 && chosen.every((other) => isApart(one, other))) chosen.push(one);
  return chosen;
}

/** A written number as a part of a calculation: a negative one stands in brackets. */
export function enclosed(text: string): string {
  return text.startsWith("−") ? `(${text})` : text;
}

/** A question with answers to choose from, in an order that the stream decides; of equal answers the first stays. */
export function choiceQuestion(
  stream: RandomStream,
  {
    right,
    wrong,
    ...asked
  }: Asked & {readonly right: readonly [text: string, why: string]} & {
    readonly wrong: readonly (readonly [text: string, reason: string])[];
  }
): ChoiceQuestion {
  const all = [right, ...wrong].filter(([text], i, list) => list.findIndex(([other]) => other === text) === i);
  const choices = all.map(([text, reason], i) => ({text, reason, isRight: i === 0}));
  return {kind: "choice", ...asked, choices: shuffled(stream, choices)};
}

/** A question for a number; mistakes that happen to give the right one are left out, and of those that give the same the first stays. */
export function numberQuestion({
  tolerance = 1e-6,
  slips,
  ...rest
}: Omit<NumberQuestion, "kind" | "tolerance"> & {readonly tolerance?: number}): NumberQuestion {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2 * tolerance;
  const differing = slips.filter(
    ({value}, i) => !near(value, rest.right) && slips.findIndex((other) => near(other.value, value)) === i
  );
  return {kind: "number", ...rest, tolerance, slips: differing};
}

/** The judgement on a number: right, a known mistake, or where it lies and how to begin. */
export function judgeNumber({right, tolerance, why, slips, hint}: NumberQuestion, answer: number): Judgement {
  const is = (value: number): boolean => Math.abs(answer - value) <= tolerance;
  if (is(right)) return {isRight: true, reason: why};
  const slip = slips.find(({value}) => is(value));
  if (slip) return {isRight: false, reason: slip.reason};
  if (is(-right)) return {isRight: false, reason: say.theSignIsNot(hint)};
  return {isRight: false, reason: (answer > right ? say.tooLarge : say.tooSmall)(hint)};
}
