import {expect, it} from "vitest";
import {inputGradients} from "../../../../components/lessons/gradients/shattering/inputGradients.js";
import {networkOutput, randomNetwork} from "../../../../components/lessons/gradients/shattering/randomNetwork.js";

it.each([true, false])("has the gradients that finite differences give, shortcuts: %s", (shortcuts) => {
  const network = randomNetwork({seed: 2, shortcuts, depths: [1, 4], width: 12, inputs: 32});
  const input = network.circle[5] ?? new Float64Array();
  const h = 1e-6;
  inputGradients(network, [1, 4], input).forEach((gradient, d) => {
    for (const [i, value] of gradient.entries()) {
      const at = (distance: number): number =>
        networkOutput(
          network,
          d === 0 ? 1 : 4,
          input.map((x, k) => x + (k === i ? distance : 0))
        );
      expect(value).toBeCloseTo((at(h) - at(-h)) / (2 * h), 5);
    }
  });
});
