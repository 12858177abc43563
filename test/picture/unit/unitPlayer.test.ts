// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {unitPicture} from "../../../components/picture/unit/unitPicture.js";
import {unitPlayer} from "../../../components/picture/unit/unitPlayer.js";
import {movingPage, stillPage} from "../../support/reader.js";
import {openedIdentity} from "../../support/recordedUnits.js";

let frame: (now: number) => void = () => undefined;
beforeEach(() => {
  stillPage();
  vi.stubGlobal("requestAnimationFrame", (callback: (now: number) => void) => {
    frame = callback;
    return 1;
  });
  vi.spyOn(performance, "now").mockReturnValue(0);
});
const strength = (element: Element, name: string) =>
  element.querySelector(`[data-map="${name}"]`)?.getAttribute("opacity");

it("sends x around while the layers work, lets it be interrupted, and comes to rest", () => {
  movingPage();
  const picture = unitPicture(openedIdentity);
  const {element, halt} = unitPlayer(picture);
  element.click();
  expect(element.textContent).toBe("Pause");
  frame(450);
  expect(strength(picture.element, "y")).toBe("0.1");
  expect(strength(picture.element, "x")).toBeNull();
  element.click();
  expect(element.textContent).toBe("Play");
  expect(strength(picture.element, "y")).toBeNull();
  halt();
});

it("moves the framed pixel along at its arithmetic, by one for each press where no motion is wanted", async () => {
  const picture = unitPicture(openedIdentity);
  picture.go({at: {level: "pixel", operation: "conv1"}});
  const {element} = unitPlayer(picture);
  element.click();
  await Promise.resolve();
  expect(picture.shown.chosen.pixel).toEqual({row: 6, column: 11});
  expect(element.textContent).toBe("Play");
});
