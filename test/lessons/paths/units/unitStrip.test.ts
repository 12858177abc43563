// @vitest-environment jsdom
import {expect, it} from "vitest";
import {unitStrip} from "../../../../components/lessons/paths/units/unitStrip.js";
import {key} from "../../../support/reader.js";
import {UNITS} from "../../../support/aRecordedLesion.js";

it("takes units out by keyboard, and tells which are out", () => {
  const strip = unitStrip("residual", UNITS);
  document.body.append(strip.element);
  const boxes = [...strip.element.querySelectorAll("button")];
  expect(boxes.map((box) => box.textContent)).toEqual(["1.1", "1.2", "3.4"]);
  expect(strip.element.textContent).toBe("x1.11.23.13.4y");
  boxes[0]!.focus();
  key(boxes[0]!, "ArrowLeft");
  expect(document.activeElement).toBe(boxes[2]);
  let heard = 0;
  strip.element.addEventListener("input", () => heard++);
  boxes[2]!.click();
  expect(strip.value).toEqual(["stage3.unit4"]);
  expect(boxes[2]!.getAttribute("aria-pressed")).toBe("true");
  boxes[2]!.click();
  expect([strip.value, heard]).toEqual([[], 2]);
});
