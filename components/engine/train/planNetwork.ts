import type {Network, SimpleLayer} from "../../network/network.js";
import {lanesOf} from "../kernels/planConvolution.js";
import {mapMemory, type FeatureMap} from "./mapMemory.js";
import {planBlock} from "./planBlock.js";
import type {NormStatistics, PlanContext} from "./planContext.js";
import {planPreActivation} from "./planPreActivation.js";
import {planPreUnit} from "./planPreUnit.js";
import {planUnit} from "./planUnit.js";

/** A network's forward pass for a fixed number of images, and its backward pass where it trains. */
export interface Plan {
  /** Where the images go: `[position][1][lane][8]`. */
  readonly images: FeatureMap;
  /** The stem's and every unit's output, in order of depth. */
  readonly activations: readonly FeatureMap[];
  /** ∂L/∂ of each of {@link activations}; empty where the plan doesn't train. */
  readonly gradients: readonly FeatureMap[];
  readonly norms: readonly NormStatistics[];
  /** Mean over positions of the last activation, `[channel block][lane][8]`. */
  readonly features: number;
  /** `visit` is called for each of {@link activations} while its map is still in memory. */
  forward(visit?: (map: FeatureMap) => void): void;
  /** From ∂L/∂features at the given address to the gradient of every parameter. */
  backward(featureGradient: number): void;
}

/** Plans the passes of a network of convolutions, batch norm and residual units, for `context.images` images. */
export function planNetwork(network: Network, context: PlanContext): Plan {
  const {kernels, allocator, images, trains} = context;
  const lanes = lanesOf(images);
  const norms: NormStatistics[] = [];
  const maps = mapMemory(allocator, lanes, trains);
  const room = {...context, lanes, maps, norms};
  const image = maps.take(network.input);
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  const stem = network.layers.slice(
    0,
    network.layers.findIndex((layer) => layer.kind === "residualUnit")
  );
  const stemBlock = planBlock(
    room,
    image,
    stem as readonly SimpleLayer[],
    stem.some(({kind}) => kind === "activation")
  );
  const largest = maps.bytesOf(stemBlock.output.shape);
  const scratch = trains
    ? ([allocator.take(largest), allocator.take(largest), allocator.take(largest)] as const)
    : ([0, 0, 0] as const);
  let x = stemBlock.output;
  const planned = units.map((unit) => {
    const result = (unit.order === "pre" ? planPreUnit : planUnit)(room, unit, x, scratch);
    maps.give(x);
    x = result.output;
    return result;
  });
  const activations = [stemBlock.output, ...planned.map((unit) => unit.output)];
  const gradients = trains ? activations.map(({shape}) => maps.take(shape)) : [];
  // After units of pre-activation the sums are normalized once more.
  const end = network.layers.slice(network.layers.findLastIndex((layer) => layer.kind === "residualUnit") + 1);
  const closing = end.some(({kind}) => kind === "activation")
    ? planPreActivation(room, end as readonly SimpleLayer[], x)
    : undefined;
  const last = closing?.output ?? x;
  const features = allocator.take(last.blocks * lanes * 32);
  const row = last.blocks * lanes * 32;
  return {
    images: image,
    activations,
    gradients,
    norms,
    features,
    forward(visit) {
      for (const block of [stemBlock, ...planned]) {
        block.forward();
        visit?.(block.output);
      }
      closing?.forward();
      kernels.averagePositions(last.address, features, last.positions, row);
    },
    backward(featureGradient) {
      const addresses = gradients.map(({address}) => address);
      const top = addresses.at(-1) ?? 0;
      kernels.spreadGradient(featureGradient, closing ? scratch[0] : top, last.positions, row);
      closing?.backward(scratch[0], top);
      for (let i = planned.length - 1; i >= 0; i--) planned[i]?.backward(addresses[i + 1] ?? 0, addresses[i] ?? 0);
      stemBlock.backward(addresses[0] ?? 0, scratch[0], scratch[1], 0, false);
    }
  };
}
