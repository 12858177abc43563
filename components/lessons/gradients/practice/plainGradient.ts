import {significant} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {CURVE_NAMES, inAnyOrder} from "../../../site/practice/unnamedCurves.js";
import type {RecordedStarts} from "../../../run/probes/startProbe.js";

/** From the last unit to the stem, a gradient in words: `grows 180-fold`. */
function wayBack(norms: readonly number[]): string {
  const ratio = (norms[0] ?? NaN) / (norms.at(-1) ?? NaN);
  if (ratio > 0.75 && ratio < 1.35) return "stays about as large";
  return ratio >= 1 ? `grows ${significant(ratio, 2)}-fold` : `shrinks to ${significant(ratio, 2, 1e-4)} of itself`;
}

/** Which of two recorded gradients is the plain network's, with batch norm or without. */
export const plainGradient = ({probes, config}: RecordedStarts): Exercise => ({
  id: "plainGradient",
  topic: "Which one is plain?",
  draw(stream) {
    const seed = pick(stream, [...new Set(probes.map((probe) => probe.seed))]);
    const bn = stream.integer(2) === 0;
    const of = (network: "plain" | "residual"): readonly number[] =>
      probes.find((probe) => probe.network === network && probe.bn === bn && probe.seed === seed)?.activationGradNorm ??
      [];
    const order = inAnyOrder(stream, "plain" as const, "residual" as const);
    const [a, b] = [of(order[0]), of(order[1])];
    const place = order.indexOf("plain");
    const told = `On its way back to the stem the plain network's gradient ${wayBack(of("plain"))}, the residual one's ${wayBack(of("residual"))}.`;
    const law = bn
      ? "With batch normalization, a plain network's gradient explodes toward the input before the first update."
      : "Without batch normalization, each layer of this plain network multiplies by less than 1, and nothing goes around it.";
    return choiceQuestion(stream, {
      given: `Two networks of ${config.depth} layers ${bn ? "with" : "without"} batch normalization, seed ${seed}, before the first update: the size of the gradient of each unit's output. One has shortcuts.`,
      ask: "Which curve belongs to the plain network?",
      figure: {
        x: a.map((_norm, i) => i),
        curves: [a, b],
        xLabel: "unit, from the stem",
        yLabel: "‖∂L/∂y‖",
        isLog: true
      },
      right: [`Curve ${CURVE_NAMES[place] ?? ""}`, `${told} ${law}`],
      wrong: [[`Curve ${CURVE_NAMES[1 - place] ?? ""}`, `That one has the shortcuts. ${told} ${law}`]]
    });
  }
});
