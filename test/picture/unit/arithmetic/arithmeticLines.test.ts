import {expect, it} from "vitest";
import {arithmeticLines} from "../../../../components/picture/unit/arithmetic/arithmeticLines.js";
import {chosenConvolution} from "../../../../components/picture/unit/arithmetic/chosenValue.js";
import {openedIdentity, openedProjection} from "../../../support/recordedUnits.js";

const chosen = {pixel: {row: 3, column: 4}, channel: 1};

/** The numbers in a line of arithmetic, evaluated as they are printed. */
function evaluate(lines: readonly string[]): {computed: number; printed: number} {
  const text = lines.slice(0, -1).join(" ").replaceAll("−", "-");
  const numbers = (text.match(/-? ?[\d.]+/g) ?? []).map((number) => Number(number.replace(" ", "")));
  const printed = Number((lines.at(-1) ?? "").slice(2).replace("−", "-"));
  const [a = NaN, b = NaN, variance = NaN, epsilon = NaN, gamma = NaN, beta = NaN] = numbers;
  const computed = lines.length === 4 ? ((a + b) / Math.sqrt(variance + epsilon)) * gamma + beta : Math.max(a, b);
  return {computed, printed};
}

it("prints arithmetic that comes out when a reader computes it from the printed numbers", () => {
  for (const unit of [openedIdentity, openedProjection])
    for (const channel of [0, 3, 5]) {
      for (const name of ["bn1", "bn2"] as const) {
        const {computed, printed} = evaluate(arithmeticLines(unit, name, {...chosen, channel}));
        expect(Math.abs(computed - printed)).toBeLessThan(0.02);
      }
      const relu = evaluate(arithmeticLines(unit, "relu2", {...chosen, channel}));
      expect(relu.computed).toBe(relu.printed);
    }
});

it("sums in the products what stands on the edge", () => {
  for (const unit of [openedIdentity, openedProjection])
    for (const name of ["conv1", "conv2"] as const) {
      const {value, terms} = chosenConvolution(unit, name, chosen);
      expect(terms).toHaveLength(name === "conv1" ? 8 : unit.shape[2]);
      const printed = Number((arithmeticLines(unit, name, chosen).at(-1) ?? "").slice(2).replace("−", "-"));
      expect(Math.abs(value - printed)).toBeLessThan(0.01);
    }
});
