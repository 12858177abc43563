// @vitest-environment jsdom
import {expect, it} from "vitest";
import {productDots} from "../../../../components/lessons/gradients/start/productDots.js";
import {expectSnapshot} from "../../../support/snapshot.js";
import {aStart} from "../../../support/starts.js";

it("draws the inner products by layer: open where they are negative, squares for the plain network", () => {
  const dots = productDots([aStart("residual"), aStart("plain")]);
  expectSnapshot(dots, "productDots.svg");
  expect(dots.getAttribute("aria-label")).toContain(
    "residual: from −0.25 to 1 in 3 layers; plain: −2 in each of 3 layers"
  );
  expect(dots.querySelectorAll("rect")).toHaveLength(3);
  expect(dots.querySelectorAll('circle[fill="var(--surface)"]')).toHaveLength(1);
});
