import type {Network} from "../../network/network.js";
import type {Evaluation} from "../../run/probes/evaluation.js";
import {lanesOf} from "../kernels/lanes.js";
import {storedTables} from "../kernels/storedTables.js";
import {createAllocator, type Allocator} from "../kernels/wasmMemory.js";
import {answersTo} from "./answersTo.js";
import type {ClassifiedPass} from "./classifiedPass.js";
import {classShares} from "./classifier.js";
import {meanMap} from "./meanMap.js";
import {outputValues, type HearOutputs} from "./outputValues.js";
import type {PlanContext} from "./plan/planContext.js";
import {planNetwork, type Plan} from "./plan/planNetwork.js";
import type {SharedMaps} from "./plan/sharedMaps.js";
import type {Work} from "./work.js";

/** Evaluates a network on any number of images; each number has a plan, which is made once. */
export interface Evaluator {
  /** As a training step's `evaluate`, in pieces. */
  readonly evaluate: (
    images: Float32Array,
    labels: Int32Array,
    watched?: readonly number[],
    hear?: HearOutputs
  ) => Work<Evaluation>;
  /** Bytes that its plans take beside their maps. */
  readonly bytes: number;
  dispose(): void;
}

/** An evaluator with the parameters of a network in training; its maps lie where that has its own meanwhile. */
export function createEvaluator(
  network: Network,
  context: Pick<PlanContext, "kernels" | "parameters" | "filters">,
  pass: ClassifiedPass,
  shared: SharedMaps
): Evaluator {
  const plans = new Map<number, {readonly plan: Plan; readonly allocator: Allocator}>();
  function planFor(images: number) {
    const found = plans.get(images);
    if (found) return found;
    const allocator = createAllocator();
    const tables = storedTables(allocator);
    const {base} = shared;
    const made = {plan: planNetwork(network, {...context, allocator, tables, base, images, trains: false}), allocator};
    plans.set(images, made);
    return made;
  }
  return {
    *evaluate(images, labels, watched = [], hear) {
      const count = labels.length;
      const {plan, allocator} = planFor(count);
      yield* shared.reserve(plan.mapBytes);
      const lanes = lanesOf(count);
      const seen = watched.map((): Float32Array[] => []);
      const {loss, correct} = yield* pass.run(plan, images, labels, (map) => {
        if (watched.length === 0 && hear === undefined) return;
        const floats = allocator.floats(map.address, map.positions * map.blocks * lanes * 8);
        hear?.((first) => outputValues(floats, map, lanes, first));
        watched.forEach((image, i) => seen[i]?.push(meanMap(floats, map, lanes, image)));
      });
      const features = pass.features(plan, count);
      const classifier = pass.classifier();
      const snapshots = watched.map((image, i) => ({
        maps: seen[i] ?? [],
        probabilities: classShares(features, lanes, image, classifier)
      }));
      const answers = answersTo(features, lanes, labels, classifier);
      return {loss, accuracy: correct / count, snapshots, answers};
    },
    get bytes() {
      return [...plans.values()].reduce((sum, {allocator}) => sum + allocator.bytes, 0);
    },
    dispose() {
      for (const {allocator} of plans.values()) allocator.dispose();
      plans.clear();
    }
  };
}
