// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {unitHero} from "../../../../components/lessons/residual-learning/unit/unitHero.js";
import {atOnce} from "../../../../components/ui/late/parts.js";
import {press, read, stillPage, watches} from "../../../support/reader.js";
import {recordedUnits} from "../../../support/recordedUnits.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

it("shows x, what the layers make of it, and their sum, each lit by the page's symbol for it", () => {
  const {element} = atOnce(unitHero(recordedUnits));
  const parts = [...element.querySelectorAll("[data-map]:not([display])")].map((map) => map.getAttribute("data-part"));
  expect(parts).toEqual(["x", "relu", "bn2 f", "sum y h", "relu2"]);
  expect(element.querySelector(".arc")?.getAttribute("data-part")).toBe("skip");
  expect(read(element.querySelector('[data-words="sum"] .letter'))).toBe("y = f(x) + x");
});

it("comes closer to the sum and goes back at a button, and tells what f(x) takes away", () => {
  const {element, stop} = atOnce(unitHero(recordedUnits));
  document.body.append(element);
  press(element, "The sum, pixel by pixel");
  expect(read(element.querySelector("[role=status]"))).toMatch(
    /^In the framed pixel the shortcut carries 3\.57, and f\(x\) takes 2\.63 away/
  );
  press(element, "The sum, pixel by pixel");
  expect(element.querySelector(".unit-scene")?.getAttribute("data-level")).toBe("unit");
  expect(watches()).toBe(1);
  stop();
  expect(watches()).toBe(0);
});
