import {expect, it} from "vitest";
import {boxInOriginal, centreCrop, cropPixels, resizedSize} from "../../../components/ui/image/pictureGeometry.js";
import {greyPicture, reds} from "../../support/greyPicture.js";

it("sizes as torchvision does: the longer side is rounded down", () => {
  expect(resizedSize({width: 400, height: 300}, 256)).toEqual({width: 341, height: 256});
  expect(resizedSize({width: 300, height: 401}, 256)).toEqual({width: 256, height: 342});
  expect(resizedSize({width: 16, height: 16}, 16)).toEqual({width: 16, height: 16});
});

it("crops the middle, with halves rounded to even as in Python", () => {
  expect(centreCrop({width: 341, height: 256}, 224)).toEqual({left: 58, top: 16, width: 224, height: 224});
  expect(centreCrop({width: 343, height: 256}, 224).left).toBe(60);
  const marked = greyPicture(5, 3, (x, y) => 10 * y + x);
  expect(reds(cropPixels(marked, {left: 1, top: 1, width: 2, height: 2}))).toEqual([11, 12, 21, 22]);
});

it("tells where the crop lies in the original", () => {
  const box = boxInOriginal(
    {left: 16, top: 16, width: 224, height: 224},
    {width: 256, height: 256},
    {width: 512, height: 512}
  );
  expect(box).toEqual({left: 32, top: 32, width: 448, height: 448});
});
