import type {TwinName} from "../../../run/networkRun.js";
import {rightAnswers, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {listed} from "../../../words/listed.js";
import {shortName} from "./shortName.js";

/** One network, whole and cut: digits that it reads, and the name that it gives to most of them. */
export interface CutCount {
  readonly whole: number;
  readonly right: number;
  /** The class that is named most often, and how often. */
  readonly favourite: {readonly digit: number; readonly times: number};
}

/** A piece of a sentence; a network's name stands in its colour. */
export type Piece = string | {readonly network: TwinName};

/** A piece without its colour. */
export const pieceText = (piece: Piece): string => (typeof piece === "string" ? piece : piece.network);

/** Counts one network's answers. */
export function cutCount(whole: string, answers: string, labels: string): CutCount {
  const times = Array.from({length: 10}, (_, digit) => answers.split(String(digit)).length - 1);
  const most = Math.max(...times);
  return {
    whole: rightAnswers(whole, labels),
    right: rightAnswers(answers, labels),
    favourite: {digit: times.indexOf(most), times: most}
  };
}

/** The largest number of right answers that still counts as guessing: one in ten, and two standard deviations more. */
export function guessing(total: number): number {
  return 0.1 * total + 2 * Math.sqrt(0.09 * total);
}

/** `unit 3.4`, `units 1.1 and 3.4`, `units 1.1, 1.2 and 3.4`. */
export function unitWords(out: readonly string[]): string {
  const names = out.map(shortName);
  return `${names.length < 2 ? "unit" : "units"} ${listed(names)}`;
}

/** Which network a count is of: `whole network`, `without unit 3.4`, `without 3 units`. */
export function stateWords(out: readonly string[]): string {
  if (out.length === 0) return "whole network";
  return `without ${out.length > 2 ? `${out.length} units` : unitWords(out)}`;
}

/** What became of one network, after its name. */
function clause({whole, right, favourite}: CutCount, total: number): string {
  const lost = whole - right;
  if (right <= guessing(total)) {
    const named = favourite.times > total / 2 ? `: it takes ${favourite.times} of them for a ${favourite.digit}` : "";
    return `falls from ${whole} to ${right}, no better than guessing${named}`;
  }
  if (lost > whole / 10) return `falls from ${whole} to ${right}`;
  if (lost > 0) return `still reads ${right} of ${total}, ${lost} fewer`;
  return lost === 0 ? `still reads as many, ${right}` : `reads ${right}, ${-lost} more`;
}

/** The finding, from the numbers that are shown. */
export function findingWords(
  out: readonly string[],
  counts: Readonly<Record<TwinName, CutCount>>,
  total: number
): readonly Piece[] {
  const {residual, plain} = counts;
  if (out.length === 0)
    return [
      "Whole, the ",
      {network: "residual"},
      ` network reads ${residual.whole} of ${total} digits, the `,
      {network: "plain"},
      ` one ${plain.whole}. Click a unit.`
    ];
  return [
    `Without ${unitWords(out)} the `,
    {network: "residual"},
    ` network ${clause(residual, total)}; the `,
    {network: "plain"},
    ` one ${clause(plain, total)}.`
  ];
}

/** A guess, and the units that it was made for. */
export interface GuessedCut {
  readonly out: readonly string[];
  readonly numbers: Readonly<Record<TwinName, number>>;
}

/** What the sentence over the picture is made from. */
export interface ToldCut {
  readonly recorded: RecordedLesions;
  readonly out: readonly string[];
  /** The unit that the reader is asked about while none is out. */
  readonly asked: string;
  /** Whether the reader has guessed, or did not want to. */
  readonly open: boolean;
  /** What is shown of each network; undefined while it is not known. */
  readonly networks: Readonly<Record<TwinName, {readonly answers: string}>> | undefined;
  readonly guess: GuessedCut | undefined;
  /** Why the worker has failed. */
  readonly failure: string | undefined;
  readonly here: boolean | undefined;
}

/** The sentence over the picture: the question, the finding with the guess beside it, or why there is none. */
export function cutFinding({recorded, out, asked, open, networks, guess, failure, here}: ToldCut): readonly Piece[] {
  const {labels, networks: known} = recorded;
  const total = labels.length;
  if (failure !== undefined)
    return [`It failed: ${failure}. Single units are recorded and still work; “Start again” tries these once more.`];
  if (!open) {
    const what = unitWords(out.length > 0 ? out : [asked]);
    return [
      `Take ${what} out of both networks, without training again. How many of ${total} digits does each still read?`
    ];
  }
  if (networks === undefined) return [`Without ${unitWords(out)}: both networks read the ${total} digits again …`];
  const count = (network: TwinName): CutCount => {
    const whole = known.find((entry) => entry.network === network)?.whole ?? "";
    return cutCount(whole, networks[network].answers, labels);
  };
  const said =
    guess?.out.join() === out.join() ? ` You guessed ${guess.numbers.residual} and ${guess.numbers.plain}.` : "";
  const source = here === true ? " Measured here." : "";
  return [...findingWords(out, {residual: count("residual"), plain: count("plain")}, total), said + source];
}
