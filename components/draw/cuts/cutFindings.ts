import {fixed, percent, shareText} from "../numbers.js";
import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";
import {cutFacts, type CutFacts} from "./cutFacts.js";

/** A finding: what it answers, and its sentences; `{f}` in the chosen notation. */
export interface CutFinding {
  readonly lead: string;
  readonly text: string;
}

const COUNTS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const counted = (count: number): string => COUNTS[count] ?? String(count);
const whole = (share: number): string => percent(share).replace(" %", "");
const listed = (list: readonly string[]): string =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} and ${list.at(-1) ?? ""}`;
const between = (list: readonly number[], digits: number): string =>
  `${fixed(Math.min(...list), digits)} to ${fixed(Math.max(...list), digits)}`;

/** Whether a list falls from each entry to the next. */
const falls = (list: readonly number[]): boolean => list.every((value, i) => i === 0 || value < (list[i - 1] ?? 0));

/** Where an arc is missed, and where most. */
function where({units}: RecordedCutSeeds, {means, lowest, stages}: CutFacts): CutFinding {
  const early = stages.slice(0, -1);
  const shares = early.map(([from, to], i) => `${means.slice(from, to).map(whole).join(", ")} % in stage ${i + 1}`);
  const all = early.filter(([from, to]) => falls(means.slice(from, to))).length;
  const least = means.indexOf(Math.min(...means));
  const order =
    all === early.length
      ? "In each of these stages every arc is missed more than the one before it."
      : `In ${counted(all)} of these stages every arc is missed more than the one before it.`;
  return {
    lead: "Which arcs are missed?",
    text: `Still right, on average, unit by unit: ${shares.join("; ")}. ${order} Least is left without ${units[least]?.name ?? ""}: ${percent(means[least] ?? 0)}, and ${percent(lowest[least] ?? 0)} in one of the networks. Chance is 10 %.`
  };
}

/** Why one in the middle is missed: along a stage f(x) shrinks beside x, and what is left after a cut with it. */
function middle(_recorded: RecordedCutSeeds, {ratios, stages, correlations}: CutFacts): CutFinding {
  const shrinks = stages.filter(([from, to]) => falls(ratios.slice(from, to)));
  const sizes = shrinks.map(([from, to]) => `${fixed(ratios[from] ?? NaN, 2)} to ${fixed(ratios[to - 1] ?? NaN, 2)}`);
  const which = shrinks.length === stages.length ? "every stage" : `${counted(shrinks.length)} of the stages`;
  return {
    lead: "Why one in the middle?",
    text: `Along ${which} {f}(x) gets smaller beside x, which has collected what the units before have added: ‖{f}(x)‖ / ‖x‖ falls from ${listed(sizes)}. A cut leaves ReLU({f}(x)) alone, and where {f}(x) is small, little is left. Over all units the rank correlation of this ratio with the digits still right is ${between(correlations, 2)}.`
  };
}

/** Why the last ones are hardly missed, and that their sizes do not say so. */
function last({units, seeds}: RecordedCutSeeds, {lowest, ratios, stages}: CutFacts): CutFinding {
  const [from, to] = stages.at(-1) ?? [0, 0];
  const [before = 0, end = 0] = stages.at(-2) ?? [];
  const moved = seeds.flatMap((seed) => seed.moved.slice(from, to));
  const overlap = Math.min(...ratios.slice(from, to)) < Math.max(...ratios.slice(before, end));
  const sizes = overlap
    ? "The size of {f}(x) does not tell this: there are units as large before that are missed."
    : "There {f}(x) is larger than in the stage before.";
  return {
    lead: "Why not the last?",
    text: `Without one of the last ${counted(to - from)} arcs at least ${shareText(Math.min(...lowest.slice(from, to)))} stay right in each of the ${counted(seeds.length)} networks, though the cut unit’s output moves by ${whole(Math.min(...moved))} to ${percent(Math.max(...moved))} of its size. ${sizes} After ${units[to - 1]?.name ?? ""} comes only the mean over each map, and no unit that was trained on something else: a likely reason, not tested here.`
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
  const first =
    other === undefined
      ? ""
      : ` The first unit of stage 1 has no projection, but stands in the same place: ${fixed(ratios[other] ?? NaN, 2)}, and ${percent(means[other] ?? 0)} right.`;
  return {
    lead: "Why do projections survive?",
    text: `They open their stages. There {f}(x) is about as large as what the projection brings, ‖{f}(x)‖ / ‖x‖ ${between(
      own.map((i) => ratios[i] ?? NaN),
      2
    )}, so about half of the sum is left: ${listed(own.map((i) => percent(means[i] ?? 0)))} stay right.${first} In stages 1 to ${stages.length} the first arc is the least missed of its stage in ${listed(wins.map(counted))} of the ${counted(seeds.length)} networks. So it is the place that counts, not the kind.`
  };
}

/** The other way round: the shortcut kept, f(x) out. */
function turned({units}: RecordedCutSeeds, {means, emptied}: CutFacts): CutFinding {
  const known = emptied.flatMap((share, i) => (share === undefined ? [] : [{i, share}]));
  const least = means.indexOf(Math.min(...means));
  const most = known.reduce((a, b) => (b.share < a.share ? b : a));
  return {
    lead: "And the other way round?",
    text: `Keep the shortcut and take out {f}(x). Without the layers of ${units[least]?.name ?? ""} ${shareText(emptied[least] ?? NaN)} stay right, without those of ${units[most.i]?.name ?? ""} ${percent(most.share)}. A unit whose shortcut carries nearly everything adds nearly nothing.`
  };
}

/** What the networks disagree on. */
function apart({units, seeds}: RecordedCutSeeds, {lowest, highest, worst}: CutFacts): CutFinding {
  const spreads = units.map((_unit, i) => (highest[i] ?? 0) - (lowest[i] ?? 0));
  const wide = spreads.indexOf(Math.max(...spreads));
  const different = [...new Set(worst)].sort((a, b) => a - b);
  const which =
    different.length === 1
      ? `All miss ${units[different[0] ?? 0]?.name ?? ""} most.`
      : `Which arc is missed most differs, too: ${listed(different.map((i) => units[i]?.name ?? ""))}.`;
  return {
    lead: "What do they disagree on?",
    text: `Seeds ${seeds[0]?.seed ?? ""} to ${seeds.at(-1)?.seed ?? ""} differ most without ${units[wide]?.name ?? ""}: ${whole(lowest[wide] ?? 0)} to ${percent(highest[wide] ?? 0)} right. ${which} So a number of one network, at one arc, is no law.`
  };
}

/** What five networks without each of their shortcuts show, computed from the recording. */
export function cutFindings(recorded: RecordedCutSeeds): readonly CutFinding[] {
  const facts = cutFacts(recorded);
  return [where, middle, last, projections, turned, apart].map((tell) => tell(recorded, facts));
}
