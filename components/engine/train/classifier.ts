import {exactExp} from "../../run/exact/exactExp.js";
import {exactLog} from "../../run/exact/exactLog.js";
/** The classifier's weights, `[features, classes]` and `[classes]`, with room for their gradients. */
export interface Classifier {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** Mean cross-entropy in nats, and how many images have their label on top. */
export interface ClassifierResult {
  readonly loss: number;
  readonly correct: number;
}

/** Writes one image's logits, in the order of the classes; features lie as {@link classify} takes them. */
export function writeLogits(
  logits: Float64Array,
  features: Float32Array,
  lanes: number,
  image: number,
  {weights, bias}: Classifier
): void {
  const classes = bias.length;
  const channels = weights.length / classes;
  for (let k = 0; k < classes; k++) logits[k] = bias[k] ?? 0;
  for (let c = 0; c < channels; c++) {
    const value = features[((c >> 3) * lanes + image) * 8 + (c & 7)] ?? 0;
    for (let k = 0; k < classes; k++) logits[k]! += value * weights[c * classes + k]!;
  }
}

/** The share that one image's classes are given, 0–1, `[classes]`; features lie as {@link classify} takes them. */
export function classShares(
  features: Float32Array,
  lanes: number,
  image: number,
  classifier: Classifier
): Float32Array {
  const logits = new Float64Array(classifier.bias.length);
  writeLogits(logits, features, lanes, image, classifier);
  const top = logits.reduce((a, b) => Math.max(a, b));
  const powers = logits.map((value) => exactExp(value - top));
  const sum = powers.reduce((a, b) => a + b);
  return Float32Array.from(powers, (power) => power / sum);
}

/**
 * Dense layer, softmax and cross-entropy of a batch. Features lie as `[channel / 8][lane][8]`. With `gradients` it also writes
 * the gradients of weights, bias and features. The batch is small enough that plain JavaScript costs nothing here.
 * The feature of channel c and image n is at ((c >> 3) · lanes + n) · 8 + (c & 7).
 */
export function classify(
  features: Float32Array,
  lanes: number,
  labels: Int32Array,
  classifier: Classifier,
  gradients?: Classifier & {readonly features: Float32Array}
): ClassifierResult {
  const {weights, bias} = classifier;
  const classes = bias.length;
  const channels = weights.length / classes;
  const images = labels.length;
  const logits = new Float64Array(classes);
  let loss = 0;
  let correct = 0;
  gradients?.weights.fill(0);
  gradients?.bias.fill(0);
  gradients?.features.fill(0);
  for (let n = 0; n < images; n++) {
    writeLogits(logits, features, lanes, n, classifier);
    const label = labels[n] ?? 0;
    const top = logits.reduce((a, b) => Math.max(a, b));
    const best = logits.indexOf(top);
    if (best === label) correct++;
    let sum = 0;
    for (const value of logits) sum += exactExp(value - top);
    loss += exactLog(sum) + top - (logits[label] ?? 0);
    if (gradients === undefined) continue;
    // ∂L/∂logit = (softmax − one-hot) / images.
    for (let k = 0; k < classes; k++) logits[k] = (exactExp(logits[k]! - top) / sum - (k === label ? 1 : 0)) / images;
    for (let k = 0; k < classes; k++) gradients.bias[k]! += logits[k]!;
    for (let c = 0; c < channels; c++) {
      const at = ((c >> 3) * lanes + n) * 8 + (c & 7);
      const value = features[at]!;
      let back = 0;
      for (let k = 0; k < classes; k++) {
        gradients.weights[c * classes + k]! += value * logits[k]!;
        back += weights[c * classes + k]! * logits[k]!;
      }
      gradients.features[at] = back;
    }
  }
  return {loss: loss / images, correct};
}
