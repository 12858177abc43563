// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {unitDiagram} from "../../../../components/lessons/residual-unit/walk/unitDiagram.js";
import {projectionUnit} from "../../../support/recordedUnits.js";

it("lets a keyboard move the output pixel, around the edges too", () => {
  const onPixel = vi.fn();
  const {element} = unitDiagram(projectionUnit, {chosen: {channel: 0, pixel: {row: 0, column: 7}}, onPixel});
  document.body.append(element);
  const control = element.querySelector<SVGGElement>('[role="button"]');
  expect(control?.getAttribute("aria-label")).toBe("Output pixel: row 1 of 8, column 8 of 8. Arrow keys move it.");
  for (const key of ["ArrowUp", "ArrowRight", "ArrowDown"]) control?.dispatchEvent(new KeyboardEvent("keydown", {key}));
  expect(onPixel.mock.calls.flat()).toEqual([
    {row: 7, column: 7},
    {row: 0, column: 0},
    {row: 1, column: 7}
  ]);
});
