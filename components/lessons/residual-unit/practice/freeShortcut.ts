import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitPracticeWords.js";

/** Which shortcut without weights can be added, if any: the shapes at the sum decide. */
export const freeShortcut: Exercise = {
  id: "freeShortcut",
  topic: say.aShortcutThatFits,
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
    const right = fits("identity")
      ? say.theIdentity
      : fits("zero-padding")
        ? say.zeroPaddingOfPixels
        : say.onlyAProjection;
    const reasons = {
      [say.theIdentity]: fits("identity") ? say.xAndFHaveOneShape(from) : say.xAndFDiffer(from, to),
      [say.zeroPaddingOfPixels]: fits("identity")
        ? say.nothingToFillUp
        : fits("zero-padding")
          ? say.theShapesAgree(to)
          : say.zerosCannotTakeMapsAway(filters, width),
      [say.onlyAProjection]:
        right === say.onlyAProjection ? say.aMixtureHasWeights(width, filters) : say.itWouldFitBut(width, filters)
    };
    return choiceQuestion(stream, {
      given: say.aUnitTakesMapsTo(stride, side, width, filters),
      ask: say.whichShortcutMakesA,
      right: [right, reasons[right]],
      wrong: [say.theIdentity, say.zeroPaddingOfPixels, say.onlyAProjection]
        .filter((text) => text !== right)
        .map((text) => [text, reasons[text as keyof typeof reasons]])
    });
  }
};
