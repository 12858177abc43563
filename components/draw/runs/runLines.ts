/** @file The lines of kept runs: each network of each run, and the mean of those that differ in their seed alone. Pure data. */
import {groups} from "d3";
import type {KeptRun} from "../../run/kept/keptRun.js";
import type {TwinName} from "../../run/networkRun.js";
import {seedBand, type StepSeries} from "../../run/kept/seedBand.js";
import type {CurveKind} from "../stepCurves.js";
import {curveSeries, type CurveSeries} from "./curveSeries.js";
import {keptValues, type KeptValues} from "./keptValues.js";
import * as say from "../../words/en/drawWords.js";

/** One line of a chart of kept runs. */
export interface RunLine {
  /** Unlike that of every other line. */
  readonly key: string;
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

/**
 * The lines of the runs that are not hidden; one of several seeds that is in focus has its own beside their mean. What is `kept` of
 * earlier calls is not made again: a line is the same object's numbers while its reports are the same array.
 */
export function runLines(
  runs: readonly KeptRun[],
  kind: CurveKind,
  focus?: string,
  kept: KeptValues = keptValues()
): readonly RunLine[] {
  const shown = runs.filter(({hidden}) => !hidden);
  return bundles(shown).flatMap((bundle) => {
    const own = bundle.filter(({id}) => bundle.length === 1 || id === focus);
    const lines = own.flatMap((run) => linesOf(run, kind, run.id === focus, kept));
    return bundle.length === 1 ? lines : [...meanLines(bundle, kind, focus, kept), ...lines];
  });
}

const calledName = ({own, number}: KeptRun): string => own ?? say.runOf(number);

/** One network's numbers in one run. */
function seriesOf(
  {id, networks}: KeptRun,
  wanted: TwinName,
  kind: CurveKind,
  kept: KeptValues
): CurveSeries | undefined {
  const reports = networks.find(({network}) => network === wanted)?.reports;
  return reports && kept.of(`series ${id} ${wanted}`, [reports, kind], () => curveSeries(reports, kind.training));
}

function linesOf(run: KeptRun, kind: CurveKind, focused: boolean, kept: KeptValues): readonly RunLine[] {
  return run.networks.flatMap(({network}): readonly RunLine[] => {
    const series = seriesOf(run, network, kind, kept);
    if (series === undefined) return [];
    const {mean, batches, lost} = series;
    const {id, number, pinned} = run;
    const about = {key: `${id} ${network}`, network, number, pinned, focused, name: calledName(run)};
    return [{...about, line: mean, batches, lost, seeds: 1}];
  });
}

/** The seeds that a mean is taken of: those that have come to their end; before there is one, all that have not failed. */
function counted(runs: readonly KeptRun[]): readonly KeptRun[] {
  const whole = runs.filter(({state}) => state === "finished");
  const sound = whole.length > 0 ? whole : runs.filter(({state}) => state !== "broken");
  return sound.length > 0 ? sound : runs;
}

/** The mean of several seeds, with the least and the greatest at each step. */
function meanOf(series: readonly CurveSeries[]): Pick<RunLine, "line" | "band"> {
  const band = seedBand(series.map(({mean}) => mean));
  const steps = band.map(({step}) => step);
  return {
    line: {steps, values: band.map(({mean}) => mean)},
    band: {low: {steps, values: band.map(({low}) => low)}, high: {steps, values: band.map(({high}) => high)}}
  };
}

function meanLines(
  bundle: readonly KeptRun[],
  kind: CurveKind,
  focus: string | undefined,
  kept: KeptValues
): readonly RunLine[] {
  const runs = counted(bundle);
  const [first] = bundle;
  if (first === undefined) return [];
  const focused = bundle.some(({id}) => id === focus);
  return first.networks.map(({network}) => {
    const key = `mean ${first.group ?? first.id} ${network}`;
    const series = runs.flatMap((run) => seriesOf(run, network, kind, kept) ?? []);
    const {line, band} = kept.of(key, series, () => meanOf(series));
    const lost = series.map((one) => one.lost).filter((step) => step !== undefined);
    const about = {key, network, number: first.number, pinned: first.pinned, focused, name: calledName(first)};
    return {...about, line, band, seeds: series.length, lost: lost.length > 0 ? Math.min(...lost) : undefined};
  });
}
