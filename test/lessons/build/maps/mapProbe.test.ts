// @vitest-environment jsdom
import {expect, it} from "vitest";
import type {MapPoint} from "../../../../components/draw/maps/mapGrid.js";
import {mapProbe} from "../../../../components/lessons/build/maps/mapProbe.js";

function stage() {
  const points: MapPoint[] = [];
  const probe = mapProbe((point) => points.push(point));
  probe.watch([4, 4, 2], undefined, []);
  const press = (key: string, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent("keydown", {key, cancelable: true, ...more});
    probe.element.dispatchEvent(event);
    return event;
  };
  return {points, press};
}

it("moves the pixel by arrow keys and the channel by pages, and keeps the page from scrolling", () => {
  const {points, press} = stage();
  for (const key of ["ArrowLeft", "ArrowUp", "PageDown"]) expect(press(key).defaultPrevented).toBe(true);
  expect(points).toEqual([
    {place: 0, row: 2, column: 1},
    {place: 0, row: 1, column: 1},
    {place: 1, row: 1, column: 1}
  ]);
});

it("leaves the browser its own keys, as Alt and an arrow that go back", () => {
  const {points, press} = stage();
  for (const modifier of ["altKey", "ctrlKey", "metaKey"])
    expect(press("ArrowLeft", {[modifier]: true}).defaultPrevented).toBe(false);
  expect(press("Tab").defaultPrevented).toBe(false);
  expect(points).toEqual([]);
});
