// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {orderComparison} from "../../../../components/lessons/residual-unit/relu/orderComparison.js";
import {stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

it("shows the five orders until it is stopped", () => {
  const lab = orderComparison();
  const {element} = lab;
  expect(element.querySelectorAll("path.skip")).toHaveLength(5);
  expect(element.querySelector("svg")?.getAttribute("aria-label")).toContain("full pre-activation");
  expect(watches()).toBe(1);
  lab.stop();
  expect(watches()).toBe(0);
});
