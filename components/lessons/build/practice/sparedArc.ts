import {percent, whole} from "../../../draw/numbers.js";
import {choiceQuestion, shuffled, type Exercise} from "../../../site/practice/question.js";
import type {RecordedCuts} from "../recordedCuts.js";
import {miniature} from "../../../network/miniature.js";

/** Digits of 256 that two choices differ by at least. */
const APART = 40;

/** Which of three arcs the trained miniature can spare most easily, as recorded. */
export function sparedArc({without, images, seed, steps}: RecordedCuts): Exercise {
  const units = miniature().layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer] : []));
  const textOf = (i: number): string => {
    const unit = units[i];
    return `${unit?.name ?? ""}, in stage ${unit?.place.stage ?? 0}${unit?.shortcut === "projection" ? ", a projection" : ""}`;
  };
  const count = (i: number): number => without[i] ?? NaN;
  const found = (i: number): string =>
    `Without it ${whole(count(i))} of ${images} digits are right, ${percent(count(i) / images)}.`;
  return {
    id: "sparedArc",
    topic: "An arc to spare",
    draw(stream) {
      const chosen: number[] = [];
      for (const i of shuffled(
        stream,
        without.map((_count, i) => i)
      ))
        if (chosen.length < 3 && chosen.every((other) => Math.abs(count(other) - count(i)) > APART)) chosen.push(i);
      const [best = 0, ...rest] = [...chosen].sort((a, b) => count(b) - count(a));
      const isLast = units[best]?.place.stage === 4;
      const law = isLast
        ? "In the last stage little is left to compute, and the branch alone tells the classifier enough."
        : units[best]?.shortcut === "projection"
          ? "A projection looks at one pixel in four, the branch beside it at all of them: it can take over most of the work."
          : "None of these can be spared without loss; here the branch brings most of what the later units need.";
      return choiceQuestion(stream, {
        given: `In the trained miniature of 34 layers (${steps} steps, seed ${seed}) one arc is cut, and ${images} digits are read again. Choose among ${chosen
          .map((i) => units[i]?.name ?? "")
          .sort()
          .join(", ")}.`,
        ask: "Without which of these arcs are the most digits still right?",
        right: [textOf(best), `${found(best)} ${law}`],
        wrong: rest.map(
          (i) =>
            [
              textOf(i),
              `${found(i)} ${units[best]?.name ?? ""} leaves ${whole(count(best))}. What an arc carries in the middle of the network, every later unit needs.`
            ] as const
        )
      });
    }
  };
}
