/** @file What is wrong with a network's training, from its numbers alone, and in words with the step and the learning rate. */
import type {OwnFacts} from "../data/own/ownFacts.js";
import type {NetworkRun, StepReport, TwinName} from "../networkRun.js";
import {decimal} from "../../words/decimal.js";
import * as say from "../../words/en/runKeptWords.js";

/** A fault of a network's training. It is told, and stops nothing. */
export type Verdict = {
  readonly network: TwinName;
  /** Where it shows. */
  readonly step: number;
  /** Applied in that step, warm-up included. */
  readonly rate: number;
} & (
  | {readonly kind: "diverged"; readonly loss: number}
  | {
      readonly kind: "dead";
      /** Norms of the weights' gradients that are zero, that are no finite numbers, and all there are. */
      readonly zero: number;
      readonly strange: number;
      readonly count: number;
    }
  | {
      readonly kind: "chance";
      /** Shares of validation images, 0–1: those right, and those that guessing gets right. */
      readonly accuracy: number;
      readonly chance: number;
    }
);

/** What the judgement of a run depends on beside its numbers. */
export interface HealthOptions {
  /** Among which the network chooses. */
  readonly classes?: number;
  /** Validation images of a probe. */
  readonly images?: number;
}

/** What the judgement of a run on own images depends on; on drawn ones it is the defaults. */
export function healthOptions(own: OwnFacts | undefined): HealthOptions {
  return own ? {classes: own.classes.length, images: own.validation} : {};
}

/** The least share of weights' gradients that are zero or not finite, from which on a network is called dead. */
export const DEAD_SHARE = 0.25;
/** Step from which on a network that still guesses is told: before it, every network does. */
export const CHANCE_FROM = 20;
/** Standard errors above chance that an accuracy must exceed, or it may be a guess. */
export const CHANCE_ERRORS = 3;

/**
 * The accuracy, 0–1, up to which a network cannot be told from one that guesses: chance and three standard errors of a share. With few
 * images that would be nearly all of them; more than halfway from chance to all is never called a guess.
 */
export function chanceBound({classes = 10, images = 512}: HealthOptions = {}): number {
  const chance = 1 / classes;
  return Math.min(chance + CHANCE_ERRORS * Math.sqrt((chance * (1 - chance)) / images), (1 + chance) / 2);
}

const isProbed = (report: StepReport): boolean => report.probe !== undefined;

function deadAt({network, reports}: NetworkRun): Verdict | undefined {
  // In the first step whole branches have no gradient where their last layer starts at zero.
  const last = reports.findLast(isProbed);
  if (last?.probe === undefined || last.step === 1) return undefined;
  const norms = last.probe.gradNorm;
  const strange = norms.filter((norm) => !Number.isFinite(norm)).length;
  const zero = norms.filter((norm) => norm === 0).length;
  if (norms.length === 0 || (zero + strange) / norms.length < DEAD_SHARE) return undefined;
  return {kind: "dead", network, step: last.step, rate: last.learningRate, zero, strange, count: norms.length};
}

function chanceAt({network, reports}: NetworkRun, options: HealthOptions): Verdict | undefined {
  const last = reports.findLast(isProbed);
  if (last?.probe === undefined || last.step < CHANCE_FROM || last.probe.valAccuracy > chanceBound(options))
    return undefined;
  const {valAccuracy: accuracy} = last.probe;
  return {
    kind: "chance",
    network,
    step: last.step,
    rate: last.learningRate,
    accuracy,
    chance: 1 / (options.classes ?? 10)
  };
}

/**
 * What is wrong with a network, the gravest first; empty where nothing is. Diverged: a loss was no finite number. Dead: at least a
 * quarter of the weights' gradients are zero or not finite at the last probe. At chance: from step 20 on, the last validation
 * accuracy is not more than three standard errors above that of guessing.
 */
export function runHealth(run: NetworkRun, options: HealthOptions = {}): readonly Verdict[] {
  const lost = run.reports.find(({loss}) => !Number.isFinite(loss));
  const diverged: Verdict | undefined = lost && {
    kind: "diverged",
    network: run.network,
    step: lost.step,
    rate: lost.learningRate,
    loss: lost.loss
  };
  return [diverged, deadAt(run), chanceAt(run, options)].filter((verdict) => verdict !== undefined);
}

// Its words are those of draw/numbers.ts, which nothing here may import.
const digits = (value: number): string => decimal(Number(value.toPrecision(3)));
const percent = (share: number): string => (Number.isFinite(share) ? `${(100 * share).toFixed(0)} %` : say.unknown);

/** Zero, not finite, or both: what is wrong with the gradients of a dead network. */
function gradientFault({zero, strange}: {readonly zero: number; readonly strange: number}): string {
  if (strange === 0) return say.zero;
  return zero === 0 ? say.notFinite : say.zeroOrNotFinite;
}

/** A verdict as a sentence: `The plain network diverged: its loss is not a number from step 12 on, at learning rate 1.` */
export function verdictWords(verdict: Verdict): string {
  const {network, step, rate} = verdict;
  const at = say.learningRate(digits(rate));
  switch (verdict.kind) {
    case "diverged": {
      const loss = Number.isNaN(verdict.loss) ? say.notANumber : say.infinite;
      return say.theNetworkDivergedItsLoss(network, loss, step, at);
    }
    case "dead": {
      const share = say.outOf(verdict.zero + verdict.strange, verdict.count);
      return say.theNetworkDoesNotLearn(network, share, gradientFault(verdict), step, at);
    }
    case "chance":
      return say.theNetworkIsAtChance(network, percent(verdict.accuracy), step, percent(verdict.chance), at);
    default:
      return verdict satisfies never;
  }
}

/** The verdicts on the networks of a run as sentences; two networks that guess alike share one. */
export function healthWords(verdicts: readonly Verdict[]): readonly string[] {
  const [one, other] = verdicts;
  const alike = verdicts.length === 2 && one?.kind === "chance" && other?.kind === "chance";
  if (!alike || one.step !== other.step || one.rate !== other.rate) return verdicts.map(verdictWords);
  const shares = [one, other].map(({network, accuracy}) => say.shareOf(network, percent(accuracy))).join(", ");
  return [say.bothNetworksAreAtChance(one.step, shares, percent(one.chance), digits(one.rate))];
}

/** The same in the fewest words, for a mark in a table or a chart: `diverged in step 12`. */
export function verdictMark({kind, step}: Verdict): string {
  const word = {diverged: say.divergedInStep, dead: say.gradientsGoneInStep, chance: say.atChanceStep}[kind];
  return `${word} ${step}`;
}
