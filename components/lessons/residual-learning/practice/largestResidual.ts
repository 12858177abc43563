import {percent} from "../../../draw/numbers.js";
import {choiceQuestion, pick, pickApart, type Exercise} from "../../../site/practice/question.js";
import type {RecordedSizes} from "../unitSize.js";

/** Shares of x that the residuals of two choices differ by at least. */
const APART = 0.1;

/** Which of three trained units changes its x most. */
export function largestResidual({trained, seed, steps}: RecordedSizes): Exercise {
  const names = trained.map(({stage}, i) => {
    const place = i - trained.findIndex((one) => one.stage === stage) + 1;
    return `Unit ${place} of stage ${stage}`;
  });
  return {
    id: "largestResidual",
    topic: "The size of a residual",
    draw(stream) {
      const isMost = stream.integer(2) === 0;
      const size = (unit: number): number => trained[unit]?.mean ?? NaN;
      const chosen = pickApart(stream, [...trained.keys()], (one, other) => Math.abs(size(one) - size(other)) > APART);
      const [found = 0, ...rest] = [...chosen].sort((a, b) => (isMost ? size(b) - size(a) : size(a) - size(b)));
      const told = (unit: number): string => `{f}(x) is ${percent(size(unit))} of its x`;
      const law = pick(stream, [
        "Within a stage the residuals get smaller; where the map is halved they start anew.",
        "Each sum makes what the shortcut carries larger, while batch normalization keeps the branches at one size. A new stage begins anew."
      ]);
      return choiceQuestion(stream, {
        given: `In the trained network of 34 layers (${steps} steps, seed ${seed}) the size of {f}(x) is measured beside what the shortcut carries. Compare three units: ${chosen
          .map((unit) => names[unit]?.toLowerCase() ?? "")
          .sort()
          .join(", ")}.`,
        ask: `Whose residual is the ${isMost ? "largest" : "smallest"}?`,
        right: [names[found] ?? "", `There ${told(found)}. ${law}`],
        wrong: rest.map(
          (unit) =>
            [
              names[unit] ?? "",
              `There ${told(unit)}; ${names[found]?.toLowerCase() ?? ""} has ${percent(size(found))}. ${law}`
            ] as const
        )
      });
    }
  };
}
