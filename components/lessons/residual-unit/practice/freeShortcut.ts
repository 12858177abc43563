import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";

const IDENTITY = "The identity: x as it is";
const PADDING = "Zero padding: every s-th pixel of x, and empty maps beside them";
const PROJECTION = "Only a projection: a 1×1 convolution of stride s";

/** Which shortcut without weights can be added, if any: the shapes at the sum decide. */
export const freeShortcut: Exercise = {
  id: "freeShortcut",
  topic: "A shortcut that fits",
  draw(stream) {
    const side = pick(stream, [8, 14, 16, 28, 32]);
    const width = pick(stream, [16, 24, 32, 64]);
    const [stride, filters] = pick(stream, [
      [1, width],
      [2, 2 * width],
      [1, 2 * width],
      [2, width / 2],
      [2, width]
    ] as const);
    const {main, input} = shortcutFit({shortcut: "none", stride, side, width, filters});
    const [from, to] = [input.join("×"), main.join("×")];
    const fits = (shortcut: "identity" | "zero-padding"): boolean =>
      shortcutFit({shortcut, stride, side, width, filters}).verdict === "adds";
    const right = fits("identity") ? IDENTITY : fits("zero-padding") ? PADDING : PROJECTION;
    const reasons = {
      [IDENTITY]: fits("identity")
        ? `x is ${from}, and so is {f}(x): they add as they are.`
        : `x is ${from}, but {f}(x) is ${to}. Maps of different shapes have no sum.`,
      [PADDING]: fits("identity")
        ? "Nothing has to be left out or filled up here: x fits as it is."
        : fits("zero-padding")
          ? `The shapes agree: ${to}. It costs no weight; this is option A of the paper.`
          : `{f}(x) has ${filters} maps and x has ${width}. Zeros can fill up what is missing; they cannot take maps away.`,
      [PROJECTION]:
        right === PROJECTION
          ? `x has ${width} maps and must come down to ${filters}. That takes a mixture of maps, and a mixture has weights.`
          : `It would fit, but it has ${width} · ${filters} weights, and here the sum exists without any.`
    };
    return choiceQuestion(stream, {
      given: `A unit with stride s = ${stride} takes ${side}×${side}×${width} to ${filters} maps.`,
      ask: "Which shortcut makes a sum with the fewest weights?",
      right: [right, reasons[right]],
      wrong: [IDENTITY, PADDING, PROJECTION]
        .filter((text) => text !== right)
        .map((text) => [text, reasons[text as keyof typeof reasons]])
    });
  }
};
