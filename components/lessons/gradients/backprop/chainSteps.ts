import type {ChainPass, ScalarChain} from "./scalarChain.js";

/** One edge travelled, forward or back. Its id names what becomes known by it: `y1`, `f2`, `loss`, `dy3`, `df2`, `dskip2`. */
export interface ChainStep {
  readonly id: string;
  readonly phase: "forward" | "backward";
  /** Edges that the number travels, as the picture names them: `in1`, `out1`, `skip1`, `loss`. */
  readonly edges: readonly string[];
  /** The step's arithmetic; `{f}` stands for the residual function's letter. */
  readonly words: string;
}

/** A number with three significant digits and a true minus sign. */
export function shortNumber(value: number): string {
  const short = Number(value.toPrecision(3));
  const size = Math.abs(short);
  const text = size !== 0 && (size < 1e-3 || size >= 1e5) ? short.toExponential(1) : String(short);
  return text.replaceAll("-", "−");
}

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
/** A whole number as subscript. */
export function subscript(index: number): string {
  return String(index).replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? "");
}

/** A factor in a product: negative numbers in brackets. */
function factor(value: number): string {
  const text = shortNumber(value);
  return text.startsWith("−") ? `(${text})` : text;
}

/** Every step of a chain's forward and backward pass, in order, with its arithmetic in words. */
export function chainSteps(chain: ScalarChain, pass: ChainPass): readonly ChainStep[] {
  const {weights, activation, shortcuts, target} = chain;
  const {values, branches, slopes, gradients, loss} = pass;
  const n = weights.length;
  const at = (list: readonly number[], i: number): number => list[i] ?? NaN;
  const name = (i: number): string => (i === 0 ? "x" : `y${subscript(i)}`);
  const steps: ChainStep[] = [];
  for (let i = 1; i <= n; i++) {
    const [before, branch] = [at(values, i - 1), at(branches, i - 1)];
    const f = `{f}${subscript(i)}(${name(i - 1)}) = ${shortNumber(at(weights, i - 1))} · ${activation}(${shortNumber(before)}) = ${shortNumber(branch)}`;
    steps.push({id: `f${i}`, phase: "forward", edges: [`in${i}`], words: `Forward: ${f}.`});
    const sum = shortcuts
      ? `the shortcut brings ${name(i - 1)} itself; ${name(i)} = ${shortNumber(before)} + ${factor(branch)} = ${shortNumber(at(values, i))}`
      : `without a shortcut ${name(i)} is {f}${subscript(i)} alone, ${shortNumber(at(values, i))}`;
    steps.push({
      id: `y${i}`,
      phase: "forward",
      edges: shortcuts ? [`out${i}`, `skip${i}`] : [`out${i}`],
      words: `Forward: ${sum}.`
    });
  }
  const last = at(values, n);
  steps.push({
    id: "loss",
    phase: "forward",
    edges: ["loss"],
    words: `Forward: L = ½ (${shortNumber(last)} − ${factor(target)})² = ${shortNumber(loss)}.`
  });
  steps.push({
    id: `dy${n}`,
    phase: "backward",
    edges: ["loss"],
    words: `Backward: ∂L/∂${name(n)} = ${name(n)} − target = ${shortNumber(at(gradients, n))}.`
  });
  for (let i = n; i >= 1; i--) {
    const [arrived, slope] = [at(gradients, i), at(slopes, i - 1)];
    const through = arrived * slope;
    if (shortcuts)
      steps.push({
        id: `dskip${i}`,
        phase: "backward",
        edges: [`skip${i}`],
        words: `Backward along shortcut ${i}: ${shortNumber(arrived)} × 1 = ${shortNumber(arrived)}. It arrives unchanged.`
      });
    steps.push({
      id: `df${i}`,
      phase: "backward",
      edges: [`out${i}`, `in${i}`],
      words: `Backward through {f}${subscript(i)}: ${shortNumber(arrived)} × {f}${subscript(i)}′ = ${shortNumber(arrived)} × ${factor(slope)} = ${shortNumber(through)}.`
    });
    const result = shortNumber(at(gradients, i - 1));
    const sum = shortcuts
      ? `both ways meet: ∂L/∂${name(i - 1)} = ${shortNumber(arrived)} + ${factor(through)} = ${result}`
      : `that is all that arrives: ∂L/∂${name(i - 1)} = ${result}`;
    steps.push({id: `dy${i - 1}`, phase: "backward", edges: [], words: `Backward: ${sum}.`});
  }
  return steps;
}
