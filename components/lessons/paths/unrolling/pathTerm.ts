import {subscript} from "../../../draw/numbers.js";
import {unitsOf} from "./pathUnits.js";

/** What a path computes if each f is linear: `f₃(f₁(x))`, with `{f}` for the residual function of both notations. */
export function pathTerm(path: number, n: number): string {
  return unitsOf(path, n).reduce((inside, unit) => `{f}${subscript(unit)}(${inside})`, "x");
}
