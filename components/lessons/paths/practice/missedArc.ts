import {cutFacts} from "../../../draw/cuts/cutFacts.js";
import {fixed, percent} from "../../../draw/numbers.js";
import type {RecordedCutSeeds} from "../../../run/recorded/recordedCutSeeds.js";
import {choiceQuestion, pickApart, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/paths/pathsPracticeWords.js";

/** Shares of digits that two choices differ by at least. */
const APART = 0.15;

/** Which of three cut arcs costs the most digits, as recorded over five trainings. */
export function missedArc(recorded: RecordedCutSeeds): Exercise {
  const {means, ratios, stages} = cutFacts(recorded);
  const {units, seeds, images} = recorded;
  const textOf = (unit: number): string => {
    const stage = stages.findIndex(([from, to]) => unit >= from && unit < to);
    const {name = "", isProjection = false} = units[unit] ?? {};
    return (isProjection ? say.arcOfProjection : say.arcOf)(name, unit - (stages[stage]?.[0] ?? 0) + 1, stage + 1);
  };
  const share = (unit: number): number => means[unit] ?? NaN;
  const ratio = (unit: number): number => ratios[unit] ?? NaN;
  const left = (unit: number): string => say.leftWithoutThisArc(percent(share(unit)), fixed(ratio(unit), 2));
  const isLate = (unit: number): boolean => unit >= (stages.at(-1)?.[0] ?? Infinity);
  return {
    id: "missedArc",
    topic: say.anArcIsCut,
    draw(stream) {
      const chosen = pickApart(stream, [...units.keys()], (one, other) => Math.abs(share(one) - share(other)) > APART);
      const [worst = 0, ...rest] = [...chosen].sort((a, b) => share(a) - share(b));
      const rule = rest.every((unit) => ratio(worst) < ratio(unit)) ? say.whereTheBranchIsSmall : say.theRatioAlone;
      return choiceQuestion(stream, {
        given: say.compareArcs(
          seeds.length,
          images,
          chosen
            .map((unit) => units[unit]?.name ?? "")
            .sort()
            .join(", ")
        ),
        ask: say.withoutWhichArc,
        right: [textOf(worst), `${left(worst)} ${rule}`],
        wrong: rest.map((unit) => {
          const compared = say.onlySoMany(units[worst]?.name ?? "", percent(share(worst)));
          return [textOf(unit), `${left(unit)} ${compared}${isLate(unit) ? ` ${say.inTheLastStage}` : ""}`] as const;
        })
      });
    }
  };
}
