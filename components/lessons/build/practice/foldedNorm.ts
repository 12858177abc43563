import {fixed, trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** Weight and bias of a convolution that has taken its batch norm in. */
export const foldedNorm: Exercise = {
  id: "foldedNorm",
  topic: "Batch norm folded in",
  draw(stream) {
    const weight = (1 + stream.integer(12)) / 4;
    const [mean, deviation] = [(stream.integer(17) - 8) / 4 || 1, pick(stream, [0.5, 2, 4])];
    const [gamma, beta] = [pick(stream, [0.5, 1.5, 2, 3]), (stream.integer(9) - 4) / 4];
    const asked = pick(stream, ["weight", "bias"] as const);
    const scale = gamma / deviation;
    const right = asked === "weight" ? weight * scale : beta - mean * scale;
    const t = (value: number): string => trimmed(value, 3);
    return numberQuestion({
      given: `One channel's convolution has a weight of ${t(weight)} and no bias. Batch normalization follows, with the mean ${t(mean)}, the deviation √(σ² + ε) = ${t(deviation)}, γ = ${t(gamma)} and β = ${t(beta)} of training. Both are made one convolution, as this page does for a single picture.`,
      ask: asked === "weight" ? "What becomes of the weight?" : "Which bias does the channel get?",
      label: asked === "weight" ? "Weight" : "Bias",
      right,
      why:
        asked === "weight"
          ? `γ / √(σ² + ε) = ${t(scale)} multiplies all that the convolution gives, so it can multiply its weights: ${t(weight)} · ${t(scale)} = ${t(right)}.`
          : `What does not depend on the picture goes into the bias: β − mean · γ / √(σ² + ε) = ${t(beta)} − ${enclosed(t(mean))} · ${t(scale)} = ${fixed(right, 3)}.`,
      slips:
        asked === "weight"
          ? [
              {value: weight * gamma, reason: "Batch norm divides by the deviation before it multiplies with γ."},
              {value: weight / deviation, reason: "γ is missing: it multiplies what was divided."},
              {
                value: (weight * deviation) / gamma,
                reason: "The other way around: divided by the deviation, multiplied with γ."
              },
              {value: weight, reason: "The bias alone cannot do it: batch norm stretches what comes in, too."},
              {
                value: (weight - mean) * scale,
                reason:
                  "The mean is taken from what the convolution gives, not from its weights. It goes into the bias."
              }
            ]
          : [
              {
                value: beta,
                reason:
                  "The mean is missing. What is taken away before the division must be taken away after it, too, in the new scale."
              },
              {
                value: beta - mean,
                reason: "The mean is divided by the deviation and multiplied with γ, like all that comes in."
              },
              {value: beta + mean * scale, reason: "The mean is taken away, not added."},
              {value: -mean * scale, reason: "β is missing: it is added at the end."},
              {value: beta - mean / deviation, reason: "γ is missing: it multiplies the mean's part as well."},
              {
                value: 0,
                reason:
                  "Batch norm shifts, too: it takes away the mean and adds β. A convolution without a bias could not."
              }
            ],
      hint: "Write batch norm out: (v − mean) / deviation · γ + β. Sort it into what multiplies v, and the rest."
    });
  }
};
