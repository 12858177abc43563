import type {LayerFacts} from "./describe.js";
import type {Layer} from "./network.js";

/** How a layer's numbers come about, each as a formula with the numbers filled in. */
export interface Formulas {
  /** From the side of the input to that of the output, in pixels: `⌈112 / 2⌉ = 56`; empty where the side stays or there is none. */
  readonly side: string;
  /** `3 × 3 × 64 × 128`; `0` where a layer learns nothing. */
  readonly parameters: string;
  readonly multiplyAdds: string;
}

const product = (...factors: readonly number[]): string => factors.join(" × ");
const sumOf = (values: readonly number[]): string => values.filter((value) => value > 0).join(" + ") || "0";

function sideFormula(layer: Layer, facts: LayerFacts): string {
  switch (layer.kind) {
    case "residualUnit": {
      const strided = layer.main.find(
        (inner) => inner.kind === "convolution" && inner.kernel > 1 && inner.stride === layer.stride
      );
      return strided === undefined ? "" : sideFormula(strided, facts);
    }
    case "convolution":
    case "maxPooling": {
      const [from, to] = [facts.input[0], facts.output[0]];
      if (from === to) return "";
      const kernel = layer.kind === "convolution" ? layer.kernel : layer.pool;
      return layer.padding === "same"
        ? `⌈${from} / ${layer.stride}⌉ = ${to}`
        : `⌊(${from} + 2 × ${Math.floor(kernel / 2)} − ${kernel}) / ${layer.stride}⌋ + 1 = ${to}`;
    }
    default:
      return "";
  }
}

/**
 * The arithmetic behind {@link LayerFacts}: a convolution has k × k × c_in × c_out weights, each used once at every place of
 * the output (He et al. 2015, section 3.3 and table 1).
 */
export function formulas(facts: LayerFacts): Formulas {
  const {layer, input, output, inside} = facts;
  const channels = input.at(-1) ?? 0;
  const side = sideFormula(layer, facts);
  switch (layer.kind) {
    case "convolution": {
      const weights = product(layer.kernel, layer.kernel, channels, layer.filters);
      return {side, parameters: weights, multiplyAdds: `${product(...output.slice(0, -1))} × ${weights}`};
    }
    case "batchNormalization":
      return {side, parameters: product(4, channels), multiplyAdds: "0"};
    case "dense":
      return {
        side,
        parameters: `(${channels} + 1) × ${layer.classes}`,
        multiplyAdds: product(channels, layer.classes)
      };
    case "residualUnit":
      return {
        side,
        parameters: sumOf(inside.map(({parameters}) => parameters.trainable + parameters.nonTrainable)),
        multiplyAdds: sumOf(inside.map(({multiplyAdds}) => multiplyAdds))
      };
    default:
      return {side, parameters: "0", multiplyAdds: "0"};
  }
}
