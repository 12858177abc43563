import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {GUESSING} from "../components/lessons/loss-surface/lossScale.js";
import {surfaceFacts} from "../components/lessons/loss-surface/surfaceFacts.js";
import {PLANES, SURFACE} from "./support/aSurface.js";
import {root} from "./support/root.js";

/** The page's text, with every white space as one space. */
const page = readFileSync(join(root, "src/loss-surface.md"), "utf8").replace(/\s+/g, " ");
const facts = PLANES.map(surfaceFacts);
const of = (network: string) => facts.filter((plane) => plane.network === network);

it("/loss-surface: each network has more than 330,000 weights, and as many are moved", () => {
  expect(page).toContain("each network here has more than 330,000 of them");
  for (const {parameters, moved} of SURFACE.networks) {
    expect(moved).toBeGreaterThan(330_000);
    expect(parameters).toBeGreaterThan(moved);
  }
});

it("/loss-surface: the plain network had three times the steps and lies higher", () => {
  expect(SURFACE.networks.map(({network, steps}) => [network, steps])).toEqual([
    ["residual", 300],
    ["plain", 900]
  ]);
  expect(page).toContain("The residual one had 300 steps, the plain one 900, and the plain one still lies higher.");
  expect(of("plain")[0]!.centre).toBeGreaterThan(of("residual")[0]!.centre);
  expect(page).toContain(`the statistics of its own ${SURFACE.images} images`);
});

it("/loss-surface: the residual network lies in the wider valley in each of the three planes", () => {
  expect(page).toContain("Here are three pairs.");
  expect(SURFACE.planes).toHaveLength(3);
  expect(page).toContain("By the first ruler the residual network lies in a wider valley.");
  of("residual").forEach((plane, i) => expect(plane.floor).toBeGreaterThan(2 * (of("plain")[i]?.floor ?? NaN)));
});

it("/loss-surface: no plane has more than three valleys, and far out all are worse than guessing", () => {
  expect(page).toContain("has at most three valleys on a plane");
  expect(Math.max(...facts.map(({valleys}) => valleys))).toBe(3);
  for (const {loss} of PLANES) expect(Math.max(...loss)).toBeGreaterThan(GUESSING);
});
