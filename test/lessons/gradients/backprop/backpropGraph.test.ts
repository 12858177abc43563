// @vitest-environment jsdom
import {expect, it} from "vitest";
import {backpropGraph} from "../../../../components/lessons/gradients/backprop/backpropGraph.js";
import {chainSteps} from "../../../../components/lessons/gradients/backprop/chainSteps.js";
import {runChain, type ScalarChain} from "../../../../components/lessons/gradients/backprop/scalarChain.js";
import {expectSnapshot} from "../../../support/snapshot.js";

const CHAIN: ScalarChain = {x: 0.5, target: 0, weights: [0.8, 0.5, -0.4], activation: "tanh", shortcuts: true};

function graph(chain: ScalarChain, done: number, width: number, travelled = 0): SVGSVGElement {
  const pass = runChain(chain);
  return backpropGraph({chain, pass, steps: chainSteps(chain, pass), done, travelled}, {width});
}
const texts = (figure: Element): string[] => [...figure.querySelectorAll("text")].map((text) => text.textContent);

it("draws the chain left to right, top to bottom when narrow, and without its shortcuts", () => {
  expectSnapshot(graph(CHAIN, 17, 900), "backpropGraph.svg");
  expectSnapshot(graph(CHAIN, 10, 320, 0.5), "backpropGraph-narrow.svg");
  expectSnapshot(graph({...CHAIN, shortcuts: false}, 14, 900), "backpropGraph-plain.svg");
});

it("shows only what has been computed so far", () => {
  expect(texts(graph(CHAIN, 7, 900)).join()).toContain("L = ");
  expect(texts(graph(CHAIN, 7, 900)).join()).not.toContain("∂L");
  expect(texts(graph(CHAIN, 8, 900)).join()).toContain("∂L/∂y₃ = ");
  expect(graph(CHAIN, 0, 900).getAttribute("aria-label")).toContain(
    "0 of 17 steps done. Nothing has been computed yet."
  );
});

it("lets a dot travel back along the shortcut and through the layers", () => {
  const x = (done: number, travelled: number): number =>
    Number(graph(CHAIN, done, 900, travelled).querySelector("circle[r='7']")?.getAttribute("cx"));
  for (const done of [8, 9]) expect(x(done, 0.25)).toBeGreaterThan(x(done, 0.75));
  expect(x(0, 0.25)).toBeLessThan(x(0, 0.75));
});
