import {describeLayer, totals, type LayerFacts} from "../../network/describe.js";
import {namer} from "../../network/namer.js";
import {outputLength} from "../../network/outputLength.js";
import {residualUnit} from "../../network/residualUnit.js";
import type {Shape, Shortcut} from "../../network/network.js";

/** A unit whose shortcut is put to the test: height and width in pixels, channels in and out. */
export interface ShortcutSetting {
  readonly shortcut: Shortcut;
  readonly stride: 1 | 2;
  readonly side: number;
  readonly width: number;
  readonly filters: number;
}

/**
 * What the sum of two maps comes to. `broadcasts`: no error, because a length of 1 is repeated, but not the sum that a residual unit
 * means. `nothing`: there is no shortcut to add.
 */
export type Verdict = "adds" | "broadcasts" | "fails" | "nothing";

/** All that follows for a shortcut from the shapes alone. */
export interface ShortcutFit {
  readonly verdict: Verdict;
  readonly input: Shape;
  /** Shape of f(x). */
  readonly main: Shape;
  /** Shape of what the shortcut brings; undefined without one. */
  readonly skip: Shape | undefined;
  /** Shape of the sum; undefined where there is none. */
  readonly result: Shape | undefined;
  /** TensorFlow.js' words where it refuses; empty where it does not. */
  readonly message: string;
  /** Of the shortcut alone, and of the main path. */
  readonly parameters: number;
  readonly multiplyAdds: number;
  readonly mainParameters: number;
  readonly mainMultiplyAdds: number;
}

function skipShape({shortcut, stride, side, width, filters}: ShortcutSetting): Shape | undefined {
  const strided = outputLength(side, 1, stride, "same").output;
  switch (shortcut) {
    case "identity":
      return [side, side, width];
    case "projection":
      return [strided, strided, filters];
    // Zeros can be appended, but no map can be taken away.
    case "zero-padding":
      return [strided, strided, Math.max(width, filters)];
    case "none":
      return undefined;
    default:
      return shortcut satisfies never;
  }
}

/** The rules by which two maps are added: lengths must agree axis by axis, and a length of 1 is repeated (NumPy's broadcasting). */
export function shortcutFit(setting: ShortcutSetting): ShortcutFit {
  const {shortcut, stride, side, width, filters} = setting;
  const input: Shape = [side, side, width];
  const unit = residualUnit({
    place: {part: "stage", stage: 1, unit: 1},
    filters,
    stride,
    shortcut,
    batchNormalization: true,
    padding: "same",
    name: namer()
  });
  const {inside, output} = describeLayer(unit, input);
  const main = output as Shape;
  const skip = skipShape(setting);
  const costs = (facts: readonly LayerFacts[]) => totals(facts);
  const [own, others] = [costs(inside.slice(unit.main.length)), costs(inside.slice(0, unit.main.length))];
  const facts = {
    input,
    main,
    skip,
    parameters: own.parameters,
    multiplyAdds: own.multiplyAdds,
    mainParameters: others.parameters,
    mainMultiplyAdds: others.multiplyAdds
  };
  if (skip === undefined) return {...facts, verdict: "nothing", result: main, message: ""};
  const agrees = main.every((length, axis) => length === skip[axis] || length === 1 || skip[axis] === 1);
  if (!agrees) {
    const message = `Operands could not be broadcast together with shapes 1,${main.join()} and 1,${skip.join()}.`;
    return {...facts, verdict: "fails", result: undefined, message};
  }
  const of = (axis: 0 | 1 | 2): number => Math.max(main[axis], skip[axis]);
  const result: Shape = [of(0), of(1), of(2)];
  const same = main.every((length, axis) => length === skip[axis]);
  return {...facts, verdict: same ? "adds" : "broadcasts", result, message: ""};
}
