import {significant, subscript} from "../../../draw/numbers.js";
import type {ChainPass, ScalarChain} from "./scalarChain.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** One edge travelled, forward or back. Its id names what becomes known by it: `y1`, `f2`, `loss`, `dy3`, `df2`, `dskip2`. */
export interface ChainStep {
  readonly id: string;
  readonly phase: "forward" | "backward";
  /** Edges that the number travels, as the picture names them: `in1`, `out1`, `skip1`, `loss`. */
  readonly edges: readonly string[];
  /** The step's arithmetic; `{f}` stands for the residual function's letter. */
  readonly words: string;
}

/** The name of a value of the chain: x, y₁, y₂ … */
export function valueName(i: number): string {
  return i === 0 ? "x" : `y${subscript(i)}`;
}

/** A factor in a product: negative numbers in brackets. */
function factor(value: number): string {
  return value < 0 ? `(${significant(value)})` : significant(value);
}

const at = (list: readonly number[], i: number): number => list[i] ?? NaN;

/** Through the layers of unit i, and into its sum. */
function forwardSteps(i: number, {weights, activation, shortcuts}: ScalarChain, pass: ChainPass): readonly ChainStep[] {
  const [before, branch, after] = [at(pass.values, i - 1), at(pass.branches, i - 1), significant(at(pass.values, i))];
  const [from, to, f] = [valueName(i - 1), valueName(i), `{f}${subscript(i)}`];
  const product = `${significant(at(weights, i - 1))} · ${activation}(${significant(before)})`;
  const sum = shortcuts
    ? say.theShortcutBrings(from, to, significant(before), factor(branch), after)
    : say.theBranchAlone(to, f, after);
  return [
    {
      id: `f${i}`,
      phase: "forward",
      edges: [`in${i}`],
      words: say.forwardThrough(f, from, product, significant(branch))
    },
    {
      id: `y${i}`,
      phase: "forward",
      edges: shortcuts ? [`out${i}`, `skip${i}`] : [`out${i}`],
      words: sum
    }
  ];
}

/** Into the loss and out of it again. */
function lossSteps({weights, target}: ScalarChain, {values, gradients, loss}: ChainPass): readonly ChainStep[] {
  const n = weights.length;
  const last = valueName(n);
  return [
    {
      id: "loss",
      phase: "forward",
      edges: ["loss"],
      words: say.forwardIntoTheLoss(significant(at(values, n)), factor(target), significant(loss))
    },
    {
      id: `dy${n}`,
      phase: "backward",
      edges: ["loss"],
      words: say.backwardOutOfTheLoss(last, significant(at(gradients, n)))
    }
  ];
}

/** Back through unit i: along its shortcut, through its layers, and to where both ways meet. */
function backwardSteps(i: number, {shortcuts}: ScalarChain, {slopes, gradients}: ChainPass): readonly ChainStep[] {
  const [gradient, slope] = [at(gradients, i), at(slopes, i - 1)];
  const [arrived, through, result] = [gradient, gradient * slope, at(gradients, i - 1)].map((value) =>
    significant(value)
  ) as [string, string, string];
  const [f, wanted] = [`{f}${subscript(i)}`, `∂L/∂${valueName(i - 1)}`];
  const along: ChainStep = {
    id: `dskip${i}`,
    phase: "backward",
    edges: [`skip${i}`],
    words: say.backwardAlongShortcut(i, arrived)
  };
  const sum = shortcuts
    ? say.bothWaysMeet(wanted, arrived, factor(gradient * slope), result)
    : say.thatIsAllThatArrives(wanted, result);
  return [
    ...(shortcuts ? [along] : []),
    {
      id: `df${i}`,
      phase: "backward",
      edges: [`out${i}`, `in${i}`],
      words: say.backwardThrough(f, arrived, factor(slope), through)
    },
    {id: `dy${i - 1}`, phase: "backward", edges: [], words: sum}
  ];
}

/** Every step of a chain's forward and backward pass, in order, with its arithmetic in words. */
export function chainSteps(chain: ScalarChain, pass: ChainPass): readonly ChainStep[] {
  const units = chain.weights.map((_, k) => k + 1);
  return [
    ...units.flatMap((i) => forwardSteps(i, chain, pass)),
    ...lossSteps(chain, pass),
    ...units.toReversed().flatMap((i) => backwardSteps(i, chain, pass))
  ];
}
