import {significant} from "../../../draw/numbers.js";
import {valueName, type ChainStep} from "./chainSteps.js";
import type {ChainPass} from "./scalarChain.js";

/** What has been computed once so many steps are done; `{f}` stands for the residual function's letter. */
export function chainWords(pass: ChainPass, steps: readonly ChainStep[], done: number): string {
  const last = steps[done - 1]?.words;
  if (last === undefined) return "Nothing has been computed yet. Press Forward, Step or Play.";
  if (done < steps.length) return last;
  const {paths, gradients, weightGradients} = pass;
  const [first = NaN, top = NaN] = [gradients[0], gradients.at(-1)];
  const ways = `${paths.length} ${paths.length === 1 ? "path" : "paths"}`;
  const weights = weightGradients.map((value) => significant(value)).join(", ");
  return `${last} Finished: ∂L/∂${valueName(gradients.length - 1)} = ${significant(top)} has become ∂L/∂x = ${significant(first)}, over ${ways}. By the weights: ∂L/∂w = ${weights}. Forward takes the gradient back to the loss.`;
}
