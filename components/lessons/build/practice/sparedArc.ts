import {cutFacts} from "../../../draw/cuts/cutFacts.js";
import {fixed, percent, whole} from "../../../draw/numbers.js";
import type {RecordedCutSeeds} from "../../../run/recorded/recordedCutSeeds.js";
import {choiceQuestion, pick, pickApart, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/buildPracticeWords.js";

/** Digits that two choices differ by at least. */
const APART = 40;

/** Which of three arcs a trained network can spare most easily, as recorded. */
export function sparedArc(recorded: RecordedCutSeeds): Exercise {
  const {units, seeds, images, config} = recorded;
  const {stages} = cutFacts(recorded);
  const textOf = (unit: number): string => {
    const stage = stages.findIndex(([from, to]) => unit >= from && unit < to);
    return say.unitOfStage(units[unit]?.name ?? "", unit - (stages[stage]?.[0] ?? 0) + 1, stage + 1);
  };
  return {
    id: "sparedArc",
    topic: say.anArcToSpare,
    draw(stream) {
      const {seed, without, ratios} = pick(stream, seeds);
      const count = (unit: number): number => without[unit] ?? NaN;
      const chosen = pickApart(stream, [...units.keys()], (one, other) => Math.abs(count(one) - count(other)) > APART);
      const [best = 0, ...rest] = [...chosen].sort((a, b) => count(b) - count(a));
      const ratio = (unit: number): number => ratios[unit] ?? NaN;
      const isLate = best >= (stages.at(-1)?.[0] ?? Infinity);
      const rule = isLate || rest.every((unit) => ratio(best) > ratio(unit)) ? say.aCutLeaves : say.theRatioDoesNotTell;
      const left = (unit: number): string =>
        say.rightWithoutIt(whole(count(unit)), images, percent(count(unit) / images), fixed(ratio(unit), 2));
      const named = chosen.map((unit) => units[unit]?.name ?? "").sort();
      return choiceQuestion(stream, {
        given: say.oneArcIsCut(config.depth, config.steps, seed, images, named.join(", ")),
        ask: say.whichArc,
        right: [textOf(best), `${left(best)} ${rule}`],
        wrong: rest.map(
          (unit) => [textOf(unit), say.leaves(left(unit), units[best]?.name ?? "", whole(count(best)), rule)] as const
        )
      });
    }
  };
}
