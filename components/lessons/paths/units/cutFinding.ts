import type {TwinName} from "../../../run/networkRun.js";
import {rightAnswers, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import {shortName} from "./shortName.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsWords.js";

/** One network, whole and cut: digits that it reads, and the name that it gives to most of them. */
export interface CutCount {
  readonly whole: number;
  readonly right: number;
  /** The class that is named most often, and how often. */
  readonly favourite: {readonly digit: number; readonly times: number};
}

/** A piece of a sentence; a network's name stands in its colour. */
export type Piece = string | NamedPiece;

interface NamedPiece {
  readonly network: TwinName;
  readonly words: string;
}

const named = (network: TwinName): NamedPiece => ({network, words: networkName(network)});

/** A piece without its colour. */
export const pieceText = (piece: Piece): string => (typeof piece === "string" ? piece : piece.words);

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
  return say.unitsNamed(out.map(shortName));
}

/** Which network a count is of: `whole network`, `without unit 3.4`, `without 3 units`. */
export function stateWords(out: readonly string[]): string {
  if (out.length === 0) return say.wholeNetwork;
  return out.length > 2 ? say.withoutSoMany(out.length) : say.withoutUnits(unitWords(out));
}

/** What became of one network, after its name. */
function clause({whole, right, favourite}: CutCount, total: number): string {
  const lost = whole - right;
  if (right <= guessing(total)) {
    return favourite.times > total / 2
      ? say.fallsToOneAnswer(whole, right, favourite.times, favourite.digit)
      : say.fallsToGuessing(whole, right);
  }
  if (lost > whole / 10) return say.fallsFromTo(whole, right);
  if (lost > 0) return say.stillReads(right, total, lost);
  return lost === 0 ? say.stillReadsAsMany(right) : say.readsMore(right, -lost);
}

/** The finding, from the numbers that are shown. */
export function findingWords(
  out: readonly string[],
  counts: Readonly<Record<TwinName, CutCount>>,
  total: number
): readonly Piece[] {
  const {residual, plain} = counts;
  if (out.length === 0) return say.wholeTheyRead(named("residual"), residual.whole, total, named("plain"), plain.whole);
  const clauses = [clause(residual, total), clause(plain, total)] as const;
  return say.withoutThemTheyRead(unitWords(out), named("residual"), clauses[0], named("plain"), clauses[1]);
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
  if (failure !== undefined) return [say.itFailed(failure)];
  if (!open) {
    const what = unitWords(out.length > 0 ? out : [asked]);
    return [say.takeOutOfBoth(what, total)];
  }
  if (networks === undefined) return [say.bothReadAgain(unitWords(out), total)];
  const count = (network: TwinName): CutCount => {
    const whole = known.find((entry) => entry.network === network)?.whole ?? "";
    return cutCount(whole, networks[network].answers, labels);
  };
  const said = guess?.out.join() === out.join() ? say.youGuessed(guess.numbers.residual, guess.numbers.plain) : "";
  const source = here === true ? say.measuredHere : "";
  return [...findingWords(out, {residual: count("residual"), plain: count("plain")}, total), said + source];
}
