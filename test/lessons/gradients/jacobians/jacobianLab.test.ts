// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {jacobianLab} from "../../../../components/lessons/gradients/jacobians/jacobianLab.js";
import {openRows, pictures, set, status, stillPage} from "../../../support/reader.js";

beforeEach(stillPage);

it("shows thirty units at first: the plain product has shrunk, the residual one has grown", () => {
  const {element} = jacobianLab();
  expect(status(element)).toMatch(/^After 30 units at gain 1: plain: largest [\d.]+ · 10⁻.*; residual: largest \d/);
  expect(pictures(element)[0]).toContain("Singular values of the product of 30 Jacobians.");
});

it("follows units, gain, seed and activation in picture, words and table", () => {
  const {element} = jacobianLab();
  set(element, "Units", "5");
  expect(status(element)).toMatch(/^After 5 units at gain 1: plain: largest 0\.1/);
  expect(openRows(element)).toHaveLength(6);
  set(element, "Gain", "1");
  expect(status(element)).toMatch(/^After 5 units at gain 10: plain: largest \d/);
  const heard = new Set([status(element)]);
  set(element, "Seed of the weights", "2");
  heard.add(status(element));
  set(element, "Activation", "tanh");
  heard.add(status(element));
  expect(heard.size).toBe(3);
  set(element, "Units", "3");
  expect(element.querySelectorAll("tbody tr")).toHaveLength(4);
  expect(pictures(element)[0]).toContain("product of 3 Jacobians");
});
