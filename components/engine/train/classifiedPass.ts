import type {Network} from "../../network/network.js";
import {lanesOf} from "../kernels/lanes.js";
import {packWeights} from "../kernels/planConvolution.js";
import {classify, type Classifier, type ClassifierResult} from "./classifier.js";
import {layImages} from "./layImages.js";
import type {FeatureMap} from "./plan/mapMemory.js";
import type {PlanContext} from "./plan/planContext.js";
import type {Plan} from "./plan/planNetwork.js";
import {doPieces, type Work} from "./work.js";

/** Bytes of a plan's features, and of their gradient, for so many images. */
export function featureBytes({activations}: Pick<Plan, "activations">, images: number): number {
  return (activations.at(-1)?.blocks ?? 0) * lanesOf(images) * 32;
}

/** Forward passes of a network's plans with the classification of their features. */
export interface ClassifiedPass {
  /**
   * A pass forward; of a plan that trains, the gradients of features and classifier are written too. `visit` is called for each of the
   * plan's activations while its map is in memory.
   */
  run(plan: Plan, images: Float32Array, labels: Int32Array, visit?: (map: FeatureMap) => void): Work<ClassifierResult>;
  /** The features of a plan's last pass, `[channel block][lane][8]`; valid until the next allocation. */
  features(plan: Plan, images: number): Float32Array;
  /** The classifier as it is now. */
  classifier(): Classifier;
  /** The weights are packed again before the next pass. */
  weightsChanged(): void;
}

/** @throws RangeError for a network without a classifier */
export function classifiedPass(
  network: Network,
  {kernels, allocator, parameters, filters}: Pick<PlanContext, "kernels" | "allocator" | "parameters" | "filters">
): ClassifiedPass {
  const {slots, values, gradients} = parameters;
  const dense = slots.find(({kind}) => kind === "weights");
  const bias = slots.find(({kind}) => kind === "bias");
  if (dense === undefined || bias === undefined) throw new RangeError(`${network.title} has no classifier`);
  const view = (base: number, {offset, count}: {offset: number; count: number}): Float32Array =>
    allocator.floats(base + offset * 4, count);
  const classifier = (): Classifier => ({weights: view(values, dense), bias: view(values, bias)});
  const features = (plan: Plan, images: number): Float32Array =>
    allocator.floats(plan.features, featureBytes(plan, images) / 4);
  let stale = true;
  return {
    features,
    classifier,
    weightsChanged() {
      stale = true;
    },
    *run(plan, images, labels, visit) {
      const lanes = lanesOf(labels.length);
      layImages(allocator.floats(plan.images.address, plan.images.positions * lanes * 8), images, plan.images, lanes);
      if (stale) for (const filter of filters.values()) packWeights(kernels, filter);
      stale = false;
      yield* doPieces(plan.forward, visit);
      const written =
        plan.featureGradient === 0
          ? undefined
          : {
              weights: view(gradients, dense),
              bias: view(gradients, bias),
              features: allocator.floats(plan.featureGradient, featureBytes(plan, labels.length) / 4)
            };
      return classify(features(plan, labels.length), lanes, labels, classifier(), written);
    }
  };
}
