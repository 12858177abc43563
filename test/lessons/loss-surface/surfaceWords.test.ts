import {expect, it} from "vitest";
import {surfaceFacts} from "../../../components/lessons/loss-surface/surfaceFacts.js";
import {surfaceFindings} from "../../../components/lessons/loss-surface/surfaceWords.js";
import {aPlane} from "../../support/aSurface.js";

const facts = (residual: number, plain: number) =>
  [
    aPlane("residual", (x, y) => 0.1 + residual * (x ** 2 + y ** 2)),
    aPlane("plain", (x, y) => 0.4 + plain * (x ** 2 + y ** 2))
  ].map(surfaceFacts);
const text = (residual: number, plain: number): string =>
  surfaceFindings(facts(residual, plain))
    .map((finding) => finding.text)
    .join(" ");

it("says which floor is wider, whichever it is", () => {
  expect(text(1, 4)).toContain("In each plane the residual network’s floor is the wider one.");
  expect(text(4, 1)).toContain("In each plane the plain network’s floor is the wider one.");
});

it("says what the other ruler finds: the lower valley doubles sooner", () => {
  expect(text(1, 2)).toContain("By that ruler the plain network’s valley is the wider one.");
  expect(text(1, 12)).toContain("By that ruler the residual network’s valley is the wider one.");
  expect(text(1, 4)).toContain("By that ruler the two valleys are equally wide.");
});

it("counts valleys, falls and bends", () => {
  expect(text(1, 4)).toContain("Each of the two planes has a single valley.");
  expect(text(1, 4)).toContain("the largest fall is 0.0 nats in the residual network and 0.0 in the plain one");
  expect(text(1, 4)).toContain("in 0 % of places and in 0 %");
});

it("tells of other valleys where they lie", () => {
  const hollow = aPlane(
    "plain",
    (x, y) => 0.4 + 6 * x ** 2 + 6 * y ** 2 - 3 * Math.exp(-40 * ((x - 0.7) ** 2 + y ** 2))
  );
  const [first] = facts(1, 4);
  const words = surfaceFindings([first!, surfaceFacts(hollow)]).at(-1)?.text;
  expect(words).toContain("One of the two planes has a single valley. The plain network’s plane of seed 1 has two");
});

it("needs both networks", () => {
  expect(() => surfaceFindings(facts(1, 4).slice(0, 1))).toThrow("both networks' planes are needed");
});
