// @vitest-environment jsdom
import {expect, it} from "vitest";
import {startGradients} from "../../../components/lessons/degradation/startGradients.js";
import {expectSnapshot} from "../../support/snapshot.js";

const name = (node: Element): string | null => node.getAttribute("aria-label");

it("compares the first gradients at both ends of the networks", () => {
  const starts = ([10, 34] as const).flatMap((depth) =>
    [true, false].flatMap((bn) =>
      (["residual", "plain"] as const).map((network) => ({
        network,
        bn,
        depth,
        seed: 1,
        stem: bn ? depth : network === "plain" ? 10 ** -(depth / 5) : 0.1,
        last: 0.1
      }))
    )
  );
  const figure = startGradients(starts);
  expect(name(figure)).toContain("plain, with batch norm: × 100 at 10 layers, × 340 at 34 layers");
  expect(name(figure)).toContain("plain, without batch norm: ÷ 10 at 10 layers, ÷ 10⁶ at 34 layers");
  expectSnapshot(figure, "startGradients.svg");
  const narrow = startGradients(starts, {width: 360});
  expect(narrow.textContent).toContain("plain, no BN");
});
