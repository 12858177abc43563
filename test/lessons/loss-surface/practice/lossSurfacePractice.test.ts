import {expect, it} from "vitest";
import {filterStep} from "../../../../components/lessons/loss-surface/practice/filterStep.js";
import {surfaceExercises} from "../../../../components/lessons/loss-surface/practice/lossSurfacePractice.js";
import {planeCost} from "../../../../components/lessons/loss-surface/practice/planeCost.js";
import {scaledFilters} from "../../../../components/lessons/loss-surface/practice/scaledFilters.js";
import {unnamedSlice} from "../../../../components/lessons/loss-surface/practice/unnamedSlice.js";
import {valleyCurvature} from "../../../../components/lessons/loss-surface/practice/valleyCurvature.js";
import {filterDirection} from "../../../../components/lessons/loss-surface/worker/filterDirection.js";
import {PLANES} from "../../../support/aSurface.js";
import {expectRight, numbersIn} from "../../../support/practice.js";

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(surfaceExercises(PLANES).map(({id}) => id)).size).toBe(5);
});

it("normalizes as the page's worker does: a direction as long as its filter", () => {
  // The worker draws its own numbers; what it does to a filter is a length and a direction.
  const weights = Float32Array.of(3, 4);
  const spec = {id: "a", kind: "kernel", shape: [1, 1, 2, 1]} as unknown as Parameters<typeof filterDirection>[0];
  expect(Math.hypot(...filterDirection(spec, weights, 1, "x"))).toBeCloseTo(5, 5);
  expectRight(filterStep, ({given, ask}) => {
    const [a = 0, b = 0, c = 0, d = 0] = numbersIn(given);
    // The length is found by growing it until the direction is as long as the filter.
    let [low, high] = [0, 100];
    for (let round = 0; round < 60; round++) {
      const middle = (low + high) / 2;
      if (Math.hypot(c * middle, d * middle) < Math.hypot(a, b)) low = middle;
      else high = middle;
    }
    return (ask.includes("first") ? c : d) * low;
  });
});

it("measures how wide a valley looks on a line through normalized weights", () => {
  expectRight(scaledFilters, (question) => {
    const {given} = question;
    const [number = 1] = numbersIn(given);
    const factor = given.includes("multiplied") ? number : 1 / number;
    // A loss that sees only the direction of two weights, as batch normalization leaves it.
    const width = (scale: number): number => {
      const step = given.includes("normalized") ? scale : 1;
      let at = 0;
      while (Math.abs(Math.atan2(at * step, scale)) < 0.05) at += 1e-3 * Math.max(0.01, factor / 100);
      return at;
    };
    const ratio = width(factor) / width(1);
    const texts = question.kind === "choice" ? question.choices.map(({text}) => text) : [];
    const shown = texts.map((text) =>
      text === "As wide as before" ? 1 : text.startsWith("1/") ? 1 / numbersIn(text)[1]! : (numbersIn(text)[0] ?? NaN)
    );
    return texts[shown.findIndex((value) => Math.abs(value / ratio - 1) < 0.2)] ?? "";
  });
});

it("counts the images of a plane point by point", () => {
  expectRight(planeCost, ({given}) => {
    const found = numbersIn(given);
    const [planes = 1, points = 0, images = 0] = given.includes("a plane at") ? [1, ...found] : found;
    let count = 0;
    for (let plane = 0; plane < planes; plane++)
      for (let row = 0; row < points; row++) for (let column = 0; column < points; column++) count += images;
    return count;
  });
});

it("fits a parabola through three losses and takes its bend", () => {
  expectRight(valleyCurvature, ({given}) => {
    const [left = 0, from = 0, middle = 0, right = 0, to = 0] = numbersIn(given);
    // Lagrange's polynomial: the second derivative of each of its three parts is constant.
    const part = (value: number, at: number, ...others: readonly [number, number]): number =>
      (2 * value) / ((at - others[0]) * (at - others[1]));
    return part(left, from, 0, to) + part(middle, 0, from, to) + part(right, to, from, 0);
  });
});

it("calls that line the plain network's which is in its recorded planes", () => {
  expectRight(unnamedSlice(PLANES), ({given, figure}) => {
    const seed = Number(/seed (\d)/.exec(given)?.[1]);
    const plane = PLANES.find((one) => one.network === "plain" && one.seed === seed)!;
    const middle = (plane.points - 1) / 2;
    const all = Array.from({length: plane.points}, (_, i) =>
      given.includes("the first direction")
        ? plane.loss[middle * plane.points + i]!
        : plane.loss[i * plane.points + middle]!
    );
    const [a] = figure!.curves;
    const isPlain = a.every((value, i) => value === all[(i * (plane.points - 1)) / (a.length - 1)]);
    return isPlain ? "Curve A" : "Curve B";
  });
});
