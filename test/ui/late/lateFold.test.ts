// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {lateFold} from "../../../components/ui/late/lateFold.js";

it("makes its content at the first opening, once", () => {
  const make = vi.fn(() => [document.createElement("canvas")]);
  const fold = lateFold("Draw it", "draw-it", make);
  const turn = (open: boolean): void => {
    fold.open = open;
    fold.dispatchEvent(new Event("toggle"));
  };
  expect([fold.className, fold.textContent]).toEqual(["draw-it", "Draw it"]);
  turn(false);
  expect(make).not.toHaveBeenCalled();
  for (const open of [true, false, true]) turn(open);
  expect(make).toHaveBeenCalledOnce();
  expect(fold.lastElementChild?.tagName).toBe("CANVAS");
});
