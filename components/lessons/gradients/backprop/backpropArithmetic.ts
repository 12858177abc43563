/** @file What is written beside the parts of the chain, on the way forward and on the way back. */
import {significant, subscript} from "../../../draw/numbers.js";
import type {LabelledPart} from "./backpropLayout.js";
import {valueName} from "./chainSteps.js";
import type {ChainPass, ScalarChain} from "./scalarChain.js";

/** Words beside a part, on the way forward or back; `{f}` stands for the residual function's letter. */
export interface PartWords {
  readonly part: LabelledPart;
  /** yᵢ, fᵢ and the shortcut of unit i; of the loss n + 1. */
  readonly unit: number;
  readonly side: "forward" | "backward";
  readonly text: string;
  /** The step that makes it known; what enters is known from the start. */
  readonly from?: string;
}

const at = (list: readonly number[], i: number): number => list[i] ?? NaN;

/** The arithmetic on the edges of unit i. */
export function unitWords(
  i: number,
  {weights, activation, shortcuts}: ScalarChain,
  {values, branches, slopes, gradients}: ChainPass,
  short: boolean
): readonly PartWords[] {
  const [before, arrived, slope] = [at(values, i - 1), at(gradients, i), at(slopes, i - 1)];
  const product = `${significant(at(weights, i - 1))}·${activation}(${significant(before)})`;
  const gradient = `× {f}${subscript(i)}′ (${significant(slope)}) = ${significant(arrived * slope)}`;
  const layers: readonly PartWords[] = [
    {part: "f", unit: i, side: "forward", text: `${product} = ${significant(at(branches, i - 1))}`, from: `f${i}`},
    {
      part: "f",
      unit: i,
      side: "backward",
      text: short ? gradient : `${significant(arrived)} ${gradient}`,
      from: `df${i}`
    }
  ];
  if (!shortcuts) return layers;
  const passed = `${before < 0 ? "" : "+"}${significant(before)}`;
  const unchanged = short ? "× 1" : `${significant(arrived)} × 1`;
  return [
    ...layers,
    {part: "skip", unit: i, side: "forward", text: passed, from: `y${i}`},
    {part: "skip", unit: i, side: "backward", text: unchanged, from: `dskip${i}`}
  ];
}

/** The value yᵢ and its gradient. */
export function nodeWords(i: number, {values, gradients}: ChainPass): readonly PartWords[] {
  const name = valueName(i);
  return [
    {
      part: "y",
      unit: i,
      side: "forward",
      text: `${name} = ${significant(at(values, i))}`,
      ...(i > 0 && {from: `y${i}`})
    },
    {part: "y", unit: i, side: "backward", text: `∂L/∂${name} = ${significant(at(gradients, i))}`, from: `dy${i}`}
  ];
}

/** The loss; in full where there is room beside it. */
export function lossWords({target, weights}: ScalarChain, {values, loss}: ChainPass, full: boolean): PartWords {
  const square = `½(${significant(values.at(-1) ?? NaN)} − ${significant(target)})²`;
  const text = `${full ? square : "L"} = ${significant(loss)}`;
  return {part: "loss", unit: weights.length + 1, side: "forward", text, from: "loss"};
}
