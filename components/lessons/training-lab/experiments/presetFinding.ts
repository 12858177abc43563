import {fixed, percent} from "../../../draw/numbers.js";
import {chanceBound} from "../../../run/kept/runHealth.js";
import type {TwinName} from "../../../run/networkRun.js";
import type {PresetName} from "../../../run/presets.js";
import type {MeasuredPreset, PresetEnd, RecordedPresets} from "../../../run/recorded/recordedPresets.js";

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
  return low === high ? low : `${low} to ${high}`;
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
      return `${network} ${nats(meanLoss(ends, network))} (${percent(accuracy)})`;
    })
    .join(", ");
}

/** Seeds of some ends: `seeds 1 to 5`. */
function seedWords(ends: readonly PresetEnd[]): string {
  const seeds = ends.map(({seed}) => seed);
  const [low, high] = [Math.min(...seeds), Math.max(...seeds)];
  return low === high ? `seed ${low}` : `seeds ${low} to ${high}`;
}

const FINDINGS: Readonly<Record<PresetName, (ends: Ends) => string>> = {
  depth({depth, seeds}) {
    const cost = (network: TwinName): string => nats(meanLoss(depth, network) - meanLoss(seeds, network));
    return `With 66 layers the residual network ended at ${nats(meanLoss(depth, "residual"))} and the plain one at ${nats(meanLoss(depth, "plain"))}. With 34 layers it is ${nats(meanLoss(seeds, "residual"))} and ${nats(meanLoss(seeds, "plain"))}. So the depth costs the one ${cost("residual")} nats in as many steps, the other ${cost("plain")}, which then is not far from guessing (${nats(Math.log(10))}).`;
  },
  "no-batch-norm": ({"no-batch-norm": ends}) =>
    `The residual network learned with ${aboveChance(ends, "residual")} of ${of(ends, "residual").length} seeds, the plain one with ${aboveChance(ends, "plain")}. The residual one ended at ${lossRange(ends, "residual")} and reads ${accuracyRange(ends, "residual")} of the validation images. The plain one ended at ${lossRange(ends, "plain")}: guessing costs ${nats(Math.log(10))}.`,
  seeds({seeds}) {
    const count = of(seeds, "plain").length;
    return `The residual network ended lower with ${residualLower(seeds)} of ${count} seeds: at ${lossRange(seeds, "residual")}, the plain one at ${lossRange(seeds, "plain")}. The order is no luck; the distance is different each time.`;
  },
  "copy-start"({"copy-start": ends, "usual-start": usual}) {
    const [residual, before, after] = [meanLoss(ends, "residual"), meanLoss(usual, "plain"), meanLoss(ends, "plain")];
    return `Started near a copy, the plain network ended at ${nats(after)} instead of ${nats(before)}, the residual one at ${nats(residual)}: the start alone closed ${percent((before - after) / (before - residual))} of the gap.`;
  },
  "silent-branch"({"silent-branch": ends, "no-batch-norm": loud}) {
    return `With silent branches the residual network ended at ${lossRange(ends, "residual")} (mean ${nats(meanLoss(ends, "residual"))}), without at ${lossRange(loud, "residual")} (mean ${nats(meanLoss(loud, "residual"))}). The plain network has no branch to silence and stayed at ${lossRange(ends, "plain")}.`;
  },
  "rate-too-high"({"rate-too-high": ends, seeds}) {
    const greatest = Math.max(...ends.map(({greatest: one = NaN}) => one).filter(Number.isFinite));
    return `The loss rose up to ${nats(greatest)} and came back to ${lossRange(ends, "residual")} (residual) and ${lossRange(ends, "plain")} (plain): guessing costs ${nats(Math.log(10))}. At .05 they end at ${nats(meanLoss(seeds, "residual"))} and ${nats(meanLoss(seeds, "plain"))}. No number became infinite: batch normalization keeps the maps in bounds, but nothing is learned.`;
  },
  padding: ({padding, seeds}) =>
    `With zero padding the residual network ended at ${lossRange(padding, "residual")} (mean ${nats(meanLoss(padding, "residual"))}), with projections at ${lossRange(seeds, "residual")} (mean ${nats(meanLoss(seeds, "residual"))}): the shortcuts need no weights to work.`
};

/** What an experiment found, from the shipped runs: training loss of the last 20 batches, in nats. */
export function presetFinding(name: PresetName, {ends, steps}: RecordedPresets): string {
  const trained: readonly PresetEnd[] = ends[name satisfies MeasuredPreset];
  return `${FINDINGS[name](ends)} Recorded with ${seedWords(trained)}, ${steps} steps; losses are means of the last 20 batches.`;
}
