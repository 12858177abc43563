import {fixed, percent, shareText} from "../numbers.js";
import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";
import {cutFacts, type CutFacts} from "./cutFacts.js";
import {cutPlaces} from "./cutPlaces.js";
import * as say from "../../words/en/drawCutsWords.js";
import {listed} from "../../words/listed.js";

/** A finding: what it answers, and its sentences; `{f}` in the chosen notation. */
export interface CutFinding {
  readonly lead: string;
  readonly text: string;
}

const counted = (count: number): string => say.COUNTS[count] ?? String(count);
const whole = (share: number): string => percent(share).replace(" %", "");
/** A unit as the pages name it. */
const unitAt = (recorded: RecordedCutSeeds, i: number): string => say.unitAt(cutPlaces(recorded)[i] ?? "");
const between = (list: readonly number[], digits: number): string =>
  say.fromTo(fixed(Math.min(...list), digits), fixed(Math.max(...list), digits));

/** Whether a list falls from each entry to the next. */
const falls = (list: readonly number[]): boolean => list.every((value, i) => i === 0 || value < (list[i - 1] ?? 0));

/** Where an arc is missed, and where most. */
function where(recorded: RecordedCutSeeds, {means, lowest, stages}: CutFacts): CutFinding {
  const early = stages.slice(0, -1);
  const shares = early.map(([from, to], i) => say.inStage(means.slice(from, to).map(whole).join(", "), i + 1));
  const all = early.filter(([from, to]) => falls(means.slice(from, to))).length;
  const least = means.indexOf(Math.min(...means));
  const order = all === early.length ? say.eachMissedMore : say.someMissedMore(counted(all));
  return {
    lead: say.whichArcsAreMissed,
    text: say.stillRight(
      shares.join("; "),
      order,
      unitAt(recorded, least),
      percent(means[least] ?? 0),
      percent(lowest[least] ?? 0)
    )
  };
}

/** Why one in the middle is missed: along a stage f(x) shrinks beside x, and what is left after a cut with it. */
function middle(_recorded: RecordedCutSeeds, {ratios, stages, correlations}: CutFacts): CutFinding {
  const shrinks = stages.filter(([from, to]) => falls(ratios.slice(from, to)));
  const sizes = shrinks.map(([from, to]) => say.fromTo(fixed(ratios[from] ?? NaN, 2), fixed(ratios[to - 1] ?? NaN, 2)));
  const which = shrinks.length === stages.length ? say.everyStage : say.someStages(counted(shrinks.length));
  return {
    lead: say.whyOneInTheMiddle,
    text: say.branchesGetSmaller(which, listed(sizes), between(correlations, 2))
  };
}

/** Why the last ones are hardly missed, and that their sizes do not say so. */
function last(recorded: RecordedCutSeeds, {lowest, ratios, stages}: CutFacts): CutFinding {
  const {seeds} = recorded;
  const [from, to] = stages.at(-1) ?? [0, 0];
  const [before = 0, end = 0] = stages.at(-2) ?? [];
  const moved = seeds.flatMap((seed) => seed.moved.slice(from, to));
  const overlap = Math.min(...ratios.slice(from, to)) < Math.max(...ratios.slice(before, end));
  const sizes = overlap ? say.asLargeBefore : say.largerThanBefore;
  return {
    lead: say.whyNotTheLast,
    text: say.theLastStayRight(
      counted(to - from),
      shareText(Math.min(...lowest.slice(from, to))),
      counted(seeds.length),
      say.fromTo(whole(Math.min(...moved)), percent(Math.max(...moved))),
      sizes,
      unitAt(recorded, to - 1)
    )
  };
}

/** Why projections survive: it is their place, the first of a stage. */
function projections({units, seeds}: RecordedCutSeeds, {means, ratios, stages}: CutFacts): CutFinding {
  const firsts = stages.map(([from]) => from);
  const own = firsts.filter((i) => units[i]?.isProjection);
  const other = firsts.find((i) => units[i]?.isProjection === false);
  const best = ([from, to]: readonly [number, number]): number =>
    seeds.filter(({without}) => without[from] === Math.max(...without.slice(from, to))).length;
  const wins = stages.map((stage) => best(stage));
  const first = other === undefined ? "" : say.theFirstUnit(fixed(ratios[other] ?? NaN, 2), percent(means[other] ?? 0));
  return {
    lead: say.whyDoProjectionsSurvive,
    text: say.theyOpenTheirStages(
      between(
        own.map((i) => ratios[i] ?? NaN),
        2
      ),
      listed(own.map((i) => percent(means[i] ?? 0))),
      first,
      stages.length,
      listed(wins.map(counted)),
      counted(seeds.length)
    )
  };
}

/** The other way round: the shortcut kept, f(x) out. */
function turned(recorded: RecordedCutSeeds, {means, emptied}: CutFacts): CutFinding {
  const known = emptied.flatMap((share, i) => (share === undefined ? [] : [{i, share}]));
  const least = means.indexOf(Math.min(...means));
  const most = known.reduce((a, b) => (b.share < a.share ? b : a));
  return {
    lead: say.andTheOtherWayRound,
    text: say.keepTheShortcut(
      unitAt(recorded, least),
      shareText(emptied[least] ?? NaN),
      unitAt(recorded, most.i),
      percent(most.share)
    )
  };
}

/** What the networks disagree on. */
function apart(recorded: RecordedCutSeeds, {lowest, highest, worst}: CutFacts): CutFinding {
  const {units, seeds} = recorded;
  const spreads = units.map((_unit, i) => (highest[i] ?? 0) - (lowest[i] ?? 0));
  const wide = spreads.indexOf(Math.max(...spreads));
  const different = [...new Set(worst)].sort((a, b) => a - b);
  const which =
    different.length === 1
      ? say.allMiss(unitAt(recorded, different[0] ?? 0))
      : say.theyMissDifferent(listed(different.map((i) => unitAt(recorded, i))));
  return {
    lead: say.whatDoTheyDisagreeOn,
    text: say.seedsDiffer(
      say.fromTo(seeds[0]?.seed ?? "", seeds.at(-1)?.seed ?? ""),
      unitAt(recorded, wide),
      say.fromTo(whole(lowest[wide] ?? 0), percent(highest[wide] ?? 0)),
      which
    )
  };
}

/** The one sentence that answers which half of the paths is needed: an arc cut or its layers taken out, where the arc is missed most. */
export function cutAnswer(recorded: RecordedCutSeeds): string {
  const {means, emptied} = cutFacts(recorded);
  const least = means.indexOf(Math.min(...means));
  return say.withoutArcOrLayers(unitAt(recorded, least), percent(means[least] ?? 0), shareText(emptied[least] ?? NaN));
}

/** What five networks without each of their shortcuts show, computed from the recording. */
export function cutFindings(recorded: RecordedCutSeeds): readonly CutFinding[] {
  const facts = cutFacts(recorded);
  return [where, middle, last, projections, turned, apart].map((tell) => tell(recorded, facts));
}
