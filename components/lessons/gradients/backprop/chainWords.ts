import {significant} from "../../../draw/numbers.js";
import {valueName, type ChainStep} from "./chainSteps.js";
import type {ChainPass} from "./scalarChain.js";
import {inRow} from "../../../words/inRow.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** What has been computed once so many steps are done; `{f}` stands for the residual function's letter. */
export function chainWords(pass: ChainPass, steps: readonly ChainStep[], done: number): string {
  const last = steps[done - 1]?.words;
  if (last === undefined) return say.pressForward;
  if (done < steps.length) return last;
  const {paths, gradients, weightGradients} = pass;
  const [first = NaN, top = NaN] = [gradients[0], gradients.at(-1)];
  const weights = inRow(weightGradients.map((value) => significant(value)));
  return say.finished(
    last,
    valueName(gradients.length - 1),
    significant(top),
    significant(first),
    paths.length,
    weights
  );
}
