// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {residualSigns} from "../../../../components/lessons/residual-unit/relu/residualSigns.js";
import {press, read, stillPage, watches} from "../../../support/reader.js";
import {recordedUnits} from "../../../support/recordedUnits.js";

beforeEach(stillPage);

it("shows what a ReLU before the sum would leave of f(x), and takes it away again", () => {
  const lab = residualSigns(recordedUnits);
  const {element} = lab;
  const seen = () => element.querySelector("svg")?.getAttribute("aria-label") ?? "";
  const pressed = () => element.querySelector("button")?.getAttribute("aria-pressed");
  expect(seen()).toMatch(/^Values of f\(x\) of stage 1, unit 2: \d+ % are negative/);
  expect(read(element.querySelector("figcaption"))).toMatch(
    /^f\(x\) of stage 1, unit 2, all values of 256 test images; \d+\.\d % are negative\./
  );
  press(element, "Put a ReLU before the sum");
  expect(seen()).toMatch(/nothing is negative, and \d+ % of all values would be exactly 0\.$/);
  expect(pressed()).toBe("true");
  press(element, "Put a ReLU before the sum");
  expect(seen()).toMatch(/^Values of/);
  expect(pressed()).toBe("false");
  expect(watches()).toBe(1);
  lab.stop();
  expect(watches()).toBe(0);
});
