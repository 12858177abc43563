import {significant} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {CURVE_NAMES, inAnyOrder} from "../../../site/practice/unnamedCurves.js";
import type {RecordedStarts} from "../../../run/probes/startProbe.js";
import * as say from "../../../words/en/lessons/gradients/gradientsPracticeWords.js";

/** From the last unit to the stem, a gradient in words: `grows 180-fold`. */
function wayBack(norms: readonly number[]): string {
  const ratio = (norms[0] ?? NaN) / (norms.at(-1) ?? NaN);
  if (ratio > 0.75 && ratio < 1.35) return say.staysAsLarge;
  return ratio >= 1 ? say.growsFold(significant(ratio, 2)) : say.shrinksTo(significant(ratio, 2, 1e-4));
}

/** Which of two recorded gradients is the plain network's, with batch norm or without. */
export const plainGradient = ({probes, config}: RecordedStarts): Exercise => ({
  id: "plainGradient",
  topic: say.whichOneIsPlain,
  draw(stream) {
    const seed = pick(stream, [...new Set(probes.map((probe) => probe.seed))]);
    const bn = stream.integer(2) === 0;
    const of = (network: "plain" | "residual"): readonly number[] =>
      probes.find((probe) => probe.network === network && probe.bn === bn && probe.seed === seed)?.activationGradNorm ??
      [];
    const order = inAnyOrder(stream, "plain" as const, "residual" as const);
    const [a, b] = [of(order[0]), of(order[1])];
    const place = order.indexOf("plain");
    const told = say.onTheWayBack(wayBack(of("plain")), wayBack(of("residual")));
    const law = bn ? say.itExplodesWithNorm : say.itShrinksWithoutNorm;
    return choiceQuestion(stream, {
      given: (bn ? say.twoNetworksWithNorm : say.twoNetworksWithoutNorm)(config.depth, seed),
      ask: say.whichCurveIsPlain,
      figure: {
        x: a.map((_norm, i) => i),
        curves: [a, b],
        xLabel: say.unitFromTheStem,
        yLabel: "‖∂L/∂y‖",
        isLog: true
      },
      right: [say.curveOf(CURVE_NAMES[place] ?? ""), `${told} ${law}`],
      wrong: [[say.curveOf(CURVE_NAMES[1 - place] ?? ""), say.thatOneHasShortcuts(told, law)]]
    });
  }
});
