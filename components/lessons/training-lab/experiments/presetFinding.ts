import {fixed, percent} from "../../../draw/numbers.js";
import {chanceBound} from "../../../run/kept/runHealth.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {PresetName} from "../../../run/presets.js";
import type {MeasuredPreset, PresetEnd, RecordedPresets} from "../../../run/recorded/recordedPresets.js";
import * as say from "../../../words/en/lab/labExperimentsWords.js";
import {networkName} from "../../../words/en/networkWords.js";

type Ends = RecordedPresets["ends"];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const nats = (value: number): string => fixed(value, 2);
const of = (ends: readonly PresetEnd[], network: TwinName): readonly PresetEnd[] =>
  ends.filter((end) => end.network === network);

/** The mean last loss of a network in an experiment, in nats. */
export function meanLoss(ends: readonly PresetEnd[], network: TwinName): number {
  return mean(of(ends, network).map(({loss}) => loss));
}

/** Least and greatest as a range, or one number where they are written alike. */
function range(values: readonly number[], write: (value: number) => string): string {
  const [low, high] = [write(Math.min(...values)), write(Math.max(...values))];
  return low === high ? low : say.fromTo(low, high);
}

const lossRange = (ends: readonly PresetEnd[], network: TwinName): string =>
  range(
    of(ends, network).map(({loss}) => loss),
    nats
  );
const accuracyRange = (ends: readonly PresetEnd[], network: TwinName): string =>
  range(
    of(ends, network).map(({accuracy}) => accuracy),
    (share) => percent(share)
  );

/** In how many seeds the residual network ended lower than the plain one. */
export function residualLower(ends: readonly PresetEnd[]): number {
  const plain = new Map(of(ends, "plain").map(({seed, loss}) => [seed, loss]));
  return of(ends, "residual").filter(({seed, loss}) => loss < (plain.get(seed) ?? NaN)).length;
}

/** With how many seeds a network reads more validation images than guessing may. */
function aboveChance(ends: readonly PresetEnd[], network: TwinName): number {
  return of(ends, network).filter(({accuracy}) => accuracy > chanceBound()).length;
}

/** `Residual 0.22 (94 %)`: the mean last loss and validation accuracy of each network that ran. */
export function endWords(ends: readonly PresetEnd[]): string {
  return (["residual", "plain"] as const)
    .filter((network) => of(ends, network).length > 0)
    .map((network) => {
      const accuracy = mean(of(ends, network).map((end) => end.accuracy));
      return `${networkName(network)} ${nats(meanLoss(ends, network))} (${percent(accuracy)})`;
    })
    .join(", ");
}

/** Seeds of some ends: `seeds 1 to 5`. */
function seedWords(ends: readonly PresetEnd[]): string {
  const seeds = ends.map(({seed}) => seed);
  const [low, high] = [Math.min(...seeds), Math.max(...seeds)];
  return low === high ? say.seedOf(low) : say.seedsTo(low, high);
}

const FINDINGS: Readonly<Record<PresetName, (ends: Ends) => string>> = {
  depth({depth, seeds}) {
    const cost = (network: TwinName): string => nats(meanLoss(depth, network) - meanLoss(seeds, network));
    return say.with66LayersTheResidual(
      nats(meanLoss(depth, "residual")),
      nats(meanLoss(depth, "plain")),
      nats(meanLoss(seeds, "residual")),
      nats(meanLoss(seeds, "plain")),
      cost("residual"),
      cost("plain"),
      nats(Math.log(10))
    );
  },
  "no-batch-norm": ({"no-batch-norm": ends}) =>
    say.theResidualNetworkLearnedWith(
      aboveChance(ends, "residual"),
      of(ends, "residual").length,
      aboveChance(ends, "plain"),
      lossRange(ends, "residual"),
      accuracyRange(ends, "residual"),
      lossRange(ends, "plain"),
      nats(Math.log(10))
    ),
  seeds({seeds}) {
    const count = of(seeds, "plain").length;
    return say.theResidualNetworkEndedLower(
      residualLower(seeds),
      count,
      lossRange(seeds, "residual"),
      lossRange(seeds, "plain")
    );
  },
  "copy-start"({"copy-start": ends, "usual-start": usual}) {
    const [residual, before, after] = [meanLoss(ends, "residual"), meanLoss(usual, "plain"), meanLoss(ends, "plain")];
    return say.startedNearACopyThe(
      nats(after),
      nats(before),
      nats(residual),
      percent((before - after) / (before - residual))
    );
  },
  "silent-branch"({"silent-branch": ends, "no-batch-norm": loud}) {
    return say.withSilentBranchesTheResidual(
      lossRange(ends, "residual"),
      nats(meanLoss(ends, "residual")),
      lossRange(loud, "residual"),
      nats(meanLoss(loud, "residual")),
      lossRange(ends, "plain")
    );
  },
  "rate-too-high"({"rate-too-high": ends, seeds}) {
    const greatest = Math.max(...ends.map(({greatest: one = NaN}) => one).filter(Number.isFinite));
    return say.theLossRoseUpTo(
      nats(greatest),
      lossRange(ends, "residual"),
      lossRange(ends, "plain"),
      nats(Math.log(10)),
      nats(meanLoss(seeds, "residual")),
      nats(meanLoss(seeds, "plain"))
    );
  },
  padding: ({padding, seeds}) =>
    say.withZeroPaddingTheResidual(
      lossRange(padding, "residual"),
      nats(meanLoss(padding, "residual")),
      lossRange(seeds, "residual"),
      nats(meanLoss(seeds, "residual"))
    )
};

/** What an experiment found, from the shipped runs: training loss of the last 20 batches, in nats. */
export function presetFinding(name: PresetName, {ends, steps}: RecordedPresets): string {
  const trained: readonly PresetEnd[] = ends[name satisfies MeasuredPreset];
  return say.recordedWithStepsLossesAre(FINDINGS[name](ends), seedWords(trained), steps);
}
