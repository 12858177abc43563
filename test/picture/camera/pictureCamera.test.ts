// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {pictureCamera} from "../../../components/picture/camera/pictureCamera.js";
import type {View} from "../../../components/picture/camera/view.js";
import {heldFrames, movingPage, stillPage} from "../../support/reader.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

function aCamera(onChosen?: (view: View) => void) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  document.body.append(svg);
  const views: View[] = [];
  const eye = pictureCamera(
    svg,
    {width: 800, height: 500},
    {range: () => [0.5, 8], onView: (view) => views.push(view), ...(onChosen && {onChosen})}
  );
  return {svg, eye, views};
}
const wheel = (svg: Element, keys: object) =>
  svg.dispatchEvent(
    new WheelEvent("wheel", {deltaY: -100, bubbles: true, cancelable: true, clientX: 0, clientY: 0, ...keys})
  );

it("jumps where the reader wants no motion", () => {
  const {eye, views} = aCamera();
  eye.fly({k: 2, x: 10, y: 20});
  expect(eye.view).toEqual({k: 2, x: 10, y: 20});
  expect(views).toHaveLength(1);
});

it("flies in half a second, and a new flight begins where the camera is", () => {
  movingPage();
  const frame = heldFrames();
  const {eye} = aCamera();
  eye.fly({k: 4, x: -900, y: 0});
  frame(1250);
  const halfway = eye.view;
  expect(halfway.k).toBeLessThan(4);
  eye.fly({k: 1, x: 0, y: 0});
  frame(1000);
  expect(eye.view.k).toBeCloseTo(halfway.k);
  frame(1500);
  expect(eye.view).toEqual({k: 1, x: 0, y: 0});
});

it("keeps its middle when it comes closer and when the picture's extent changes", () => {
  const {eye} = aCamera();
  eye.jump({k: 1, x: 100, y: 50});
  eye.closer(2);
  expect(eye.view).toEqual({k: 2, x: -200, y: -150});
  eye.resize({width: 400, height: 500});
  expect((200 - eye.view.x) / eye.view.k).toBeCloseTo(300);
});

it("leaves the wheel to the page, unless Ctrl or ⌘ is held", async () => {
  vi.useFakeTimers();
  const chosen = vi.fn();
  const {svg, eye} = aCamera(chosen);
  wheel(svg, {});
  expect(eye.view.k).toBe(1);
  wheel(svg, {ctrlKey: true});
  expect(eye.view.k).toBeGreaterThan(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(chosen).toHaveBeenCalledWith(eye.view);
  eye.stop();
  const before = eye.view;
  wheel(svg, {ctrlKey: true});
  expect(eye.view).toBe(before);
  vi.useRealTimers();
});
