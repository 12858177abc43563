import {cutFacts} from "../../../draw/cuts/cutFacts.js";
import {fixed, percent, whole} from "../../../draw/numbers.js";
import type {RecordedCutSeeds} from "../../../run/recorded/recordedCutSeeds.js";
import {choiceQuestion, pick, pickApart, type Exercise} from "../../../site/practice/question.js";

/** Digits that two choices differ by at least. */
const APART = 40;
const RULE = "A cut leaves {f}(x) alone: it does least harm where {f}(x) is large beside x, and in the last stage.";
const UNTOLD = "Here the ratio alone does not tell.";

/** Which of three arcs a trained network can spare most easily, as recorded. */
export function sparedArc(recorded: RecordedCutSeeds): Exercise {
  const {units, seeds, images, config} = recorded;
  const {stages} = cutFacts(recorded);
  const textOf = (unit: number): string => {
    const stage = stages.findIndex(([from, to]) => unit >= from && unit < to);
    return `${units[unit]?.name ?? ""}, unit ${unit - (stages[stage]?.[0] ?? 0) + 1} of stage ${stage + 1}`;
  };
  return {
    id: "sparedArc",
    topic: "An arc to spare",
    draw(stream) {
      const {seed, without, ratios} = pick(stream, seeds);
      const count = (unit: number): number => without[unit] ?? NaN;
      const chosen = pickApart(stream, [...units.keys()], (one, other) => Math.abs(count(one) - count(other)) > APART);
      const [best = 0, ...rest] = [...chosen].sort((a, b) => count(b) - count(a));
      const ratio = (unit: number): number => ratios[unit] ?? NaN;
      const isLate = best >= (stages.at(-1)?.[0] ?? Infinity);
      const rule = isLate || rest.every((unit) => ratio(best) > ratio(unit)) ? RULE : UNTOLD;
      const left = (unit: number): string =>
        `Without it ${whole(count(unit))} of ${images} digits are right, ${percent(count(unit) / images)}; {f}(x) was ${fixed(ratio(unit), 2)} times as large as what the arc brought.`;
      const named = chosen.map((unit) => units[unit]?.name ?? "").sort();
      return choiceQuestion(stream, {
        given: `In a network of ${config.depth} layers (${config.steps} steps, seed ${seed}) one arc is cut, the branch stays, and ${images} digits are read again. Choose among ${named.join(", ")}.`,
        ask: "Without which of these arcs are the most digits still right?",
        right: [textOf(best), `${left(best)} ${rule}`],
        wrong: rest.map(
          (unit) =>
            [textOf(unit), `${left(unit)} ${units[best]?.name ?? ""} leaves ${whole(count(best))}. ${rule}`] as const
        )
      });
    }
  };
}
