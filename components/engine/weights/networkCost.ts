import {describe} from "../../network/describe.js";
import type {Network} from "../../network/network.js";
import {decimal} from "../../words/decimal.js";
import * as say from "../../words/en/files/weightFileWords.js";

/** What one image through a network asks of a machine, known before any of it is taken. */
export interface NetworkCost {
  /** Multiply-adds of one pass. */
  readonly multiplyAdds: number;
  /** Bytes of its weights, of what its layers hand on, and of all maps of its units, which a page may ask for. */
  readonly bytes: number;
}

/** The most that is taken: ResNet-152 on 224×224 needs half of the work and three quarters of the memory. */
const MOST: NetworkCost = {multiplyAdds: 25e9, bytes: 1e9};
/** Maps of a unit that are kept beside its input: what the shortcut brings, f(x), the sum, and the sum after ReLU. */
const KEPT_MAPS = 4;

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** The cost of one image. */
export function networkCost(network: Network): NetworkCost {
  let [multiplyAdds, bytes] = [0, 0];
  for (const facts of describe(network)) {
    const {parameters, layer, input, output} = facts;
    multiplyAdds += facts.multiplyAdds;
    bytes += 4 * (parameters.trainable + parameters.nonTrainable) + facts.activationBytes;
    if (layer.kind === "residualUnit") bytes += 4 * (sizeOf(input) + KEPT_MAPS * sizeOf(output));
  }
  return {multiplyAdds, bytes};
}

/** @throws Error with a sentence for a network that takes more than a tab can give */
export function refuseTooCostly(network: Network): void {
  const {multiplyAdds, bytes} = networkCost(network);
  const [side] = network.input;
  if (!(multiplyAdds <= MOST.multiplyAdds))
    throw new Error(say.takesTooMuch(side, tell(multiplyAdds), say.multiplyAdds, tell(MOST.multiplyAdds)));
  if (!(bytes <= MOST.bytes)) throw new Error(say.takesTooMuch(side, tell(bytes), say.memory, tell(MOST.bytes)));
}

/** In thousand millions, with one decimal. */
const tell = (count: number): string => (count < 1e15 ? decimal((count / 1e9).toFixed(1)) : say.moreThanAMillion);
