import {cutFacts} from "../../../draw/cuts/cutFacts.js";
import {fixed, percent} from "../../../draw/numbers.js";
import type {RecordedCutSeeds} from "../../../run/recorded/recordedCutSeeds.js";
import {choiceQuestion, pickApart, type Exercise} from "../../../site/practice/question.js";

/** Shares of digits that two choices differ by at least. */
const APART = 0.15;

/** Which of three cut arcs costs the most digits, as recorded over five trainings. */
export function missedArc(recorded: RecordedCutSeeds): Exercise {
  const {means, ratios, stages} = cutFacts(recorded);
  const {units, seeds, images} = recorded;
  const placeOf = (unit: number): string => {
    const stage = stages.findIndex(([from, to]) => unit >= from && unit < to);
    return `unit ${unit - (stages[stage]?.[0] ?? 0) + 1} of stage ${stage + 1}`;
  };
  const textOf = (unit: number): string =>
    `${units[unit]?.name ?? ""}, ${placeOf(unit)}${units[unit]?.isProjection ? ", a projection" : ""}`;
  const share = (unit: number): number => means[unit] ?? NaN;
  const ratio = (unit: number): number => ratios[unit] ?? NaN;
  const left = (unit: number): string =>
    `Without this arc ${percent(share(unit))} are still right; what is left there, {f}(x), was ${fixed(ratio(unit), 2)} times as large as what the arc brought.`;
  const isLate = (unit: number): boolean => unit >= (stages.at(-1)?.[0] ?? Infinity);
  const LATE = "In the last stage no unit comes after that was trained on more: a likely reason why its arcs can go.";
  return {
    id: "missedArc",
    topic: "An arc is cut",
    draw(stream) {
      const chosen = pickApart(stream, [...units.keys()], (one, other) => Math.abs(share(one) - share(other)) > APART);
      const [worst = 0, ...rest] = [...chosen].sort((a, b) => share(a) - share(b));
      const rule = rest.every((unit) => ratio(worst) < ratio(unit))
        ? "Where {f}(x) is small beside x, little is left."
        : "Here the ratio alone does not tell.";
      return choiceQuestion(stream, {
        given: `${seeds.length} networks of 34 layers were trained, each from its own seed. In each the shortcut of one unit is cut, the branch stays, and ${images} digits are read. Compare ${chosen
          .map((unit) => units[unit]?.name ?? "")
          .sort()
          .join(", ")}.`,
        ask: "Without which of these arcs are the fewest digits right, on average?",
        right: [textOf(worst), `${left(worst)} ${rule}`],
        wrong: rest.map((unit) => {
          const compared = `Without ${units[worst]?.name ?? ""} only ${percent(share(worst))} are.`;
          return [textOf(unit), `${left(unit)} ${compared}${isLate(unit) ? ` ${LATE}` : ""}`] as const;
        })
      });
    }
  };
}
