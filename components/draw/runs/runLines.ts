/** @file The lines of kept runs: each network of each run, and the mean of those that differ in their seed alone. Pure data. */
import {groups} from "d3";
import type {KeptRun} from "../../run/kept/keptRun.js";
import type {TwinName} from "../../run/networkRun.js";
import {seedBand, type StepSeries} from "../../run/kept/seedBand.js";
import type {CurveKind} from "../stepCurves.js";
import {curveSeries} from "./curveSeries.js";
import * as say from "../../words/en/drawWords.js";

/** One line of a chart of kept runs. */
export interface RunLine {
  readonly network: TwinName;
  /** The run's, or that of the first run of several seeds: it chooses the mark. */
  readonly number: number;
  /** The reader's own name, else the number: what differs stands in the table, in words that are names of controls. */
  readonly name: string;
  readonly line: StepSeries;
  /** What each batch gave; absent for several seeds. */
  readonly batches?: StepSeries | undefined;
  /** Least and greatest of several seeds. */
  readonly band?: {readonly low: StepSeries; readonly high: StepSeries} | undefined;
  /** How many runs it is the mean of. */
  readonly seeds: number;
  /** The first step whose number is not finite, of any of its runs. */
  readonly lost?: number | undefined;
  readonly focused: boolean;
  readonly pinned: boolean;
}

/** Runs that are drawn as one: the seeds of a group, else each alone. */
function bundles(runs: readonly KeptRun[]): readonly (readonly KeptRun[])[] {
  return groups(runs, ({id, group}) => group ?? id).map(([, bundle]) => bundle);
}

/** The lines of the runs that are not hidden; one of several seeds that is in focus has its own beside their mean. */
export function runLines(runs: readonly KeptRun[], kind: CurveKind, focus?: string): readonly RunLine[] {
  const shown = runs.filter(({hidden}) => !hidden);
  return bundles(shown).flatMap((bundle) => {
    const own = bundle.filter(({id}) => bundle.length === 1 || id === focus);
    const lines = own.flatMap((run) => linesOf(run, kind, run.id === focus));
    return bundle.length === 1 ? lines : [...meanLines(bundle, kind, focus), ...lines];
  });
}

const calledName = ({own, number}: KeptRun): string => own ?? say.runOf(number);

function linesOf(run: KeptRun, kind: CurveKind, focused: boolean): readonly RunLine[] {
  return run.networks.map(({network, reports}) => {
    const {mean, batches, lost} = curveSeries(reports, kind.training);
    const {number, pinned} = run;
    return {network, number, pinned, focused, name: calledName(run), line: mean, batches, lost, seeds: 1};
  });
}

/** The seeds that a mean is taken of: those that have come to their end; before there is one, all that have not failed. */
function counted(runs: readonly KeptRun[]): readonly KeptRun[] {
  const whole = runs.filter(({state}) => state === "finished");
  const sound = whole.length > 0 ? whole : runs.filter(({state}) => state !== "broken");
  return sound.length > 0 ? sound : runs;
}

function meanLines(bundle: readonly KeptRun[], kind: CurveKind, focus: string | undefined): readonly RunLine[] {
  const runs = counted(bundle);
  const [first] = bundle;
  if (first === undefined) return [];
  const focused = bundle.some(({id}) => id === focus);
  return first.networks.map(({network}) => {
    const series = runs.flatMap(({networks}) =>
      networks.filter((one) => one.network === network).map(({reports}) => curveSeries(reports, kind.training))
    );
    const band = seedBand(series.map(({mean}) => mean));
    const steps = band.map(({step}) => step);
    const lost = series.map((one) => one.lost).filter((step) => step !== undefined);
    return {
      network,
      number: first.number,
      pinned: first.pinned,
      focused,
      name: calledName(first),
      line: {steps, values: band.map(({mean}) => mean)},
      band: {low: {steps, values: band.map(({low}) => low)}, high: {steps, values: band.map(({high}) => high)}},
      seeds: series.length,
      lost: lost.length > 0 ? Math.min(...lost) : undefined
    };
  });
}
