// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {landscapeOnce} from "../../../components/picture/line/landscapeOnce.js";
import {pictureTiles} from "../../../components/picture/line/pictureTiles.js";

/** Canvases whose contexts give pixels, or refuse them. */
function canvases(pixels: (side: number) => {readonly data: Uint8ClampedArray}) {
  const put = vi.fn();
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue({
    createImageData: pixels,
    putImageData: put
  } as never);
  return put;
}
const room = (side: number) => ({data: new Uint8ClampedArray(4 * side * side)});

it("makes a tile once, and for a face without room none, which may come later", () => {
  const refused = canvases(() => {
    throw new RangeError("Out of memory");
  });
  const tiles = pictureTiles(landscapeOnce().now);
  expect(tiles(7, "own")).toBeUndefined();
  expect(refused).not.toHaveBeenCalled();
  const put = canvases(room);
  const tile = tiles(7, "own");
  expect([tile?.width, tile?.height]).toEqual([7, 7]);
  expect(tiles(7, "own")).toBe(tile);
  expect(tiles(7, "grey")).not.toBe(tile);
  expect(put).toHaveBeenCalledTimes(2);
});
