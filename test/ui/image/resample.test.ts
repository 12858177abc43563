import {expect, it} from "vitest";
import {resample, startResampling} from "../../../components/ui/image/resample.js";
import {greyPicture, reds} from "../../support/greyPicture.js";

it("averages fine stripes to grey instead of letting them alias", () => {
  const stripes = greyPicture(1000, 100, (x) => (x % 2 === 0 ? 0 : 255));
  for (const value of reds(resample(stripes, {width: 37, height: 16}))) expect(Math.abs(value - 127.5)).toBeLessThan(3);
});

it("weighs what it shrinks by a triangle that reaches to the next outputs, as Pillow does", () => {
  expect(
    reds(
      resample(
        greyPicture(8, 1, (x) => 32 * x),
        {width: 4, height: 1}
      )
    )
  ).toEqual([
    // The triangle reaches two pixels to either side; at the ends it is cut off and weighed anew.
    Math.round((0.75 * 0 + 0.75 * 32 + 0.25 * 64) / 1.75),
    Math.round(0.125 * 32 + 0.375 * 64 + 0.375 * 96 + 0.125 * 128),
    Math.round(0.125 * 96 + 0.375 * 128 + 0.375 * 160 + 0.125 * 192),
    Math.round((0.25 * 160 + 0.75 * 192 + 0.75 * 224) / 1.75)
  ]);
});

it("gives the same picture however many rows it is fed at a time, and keeps an even area even", () => {
  const picture = greyPicture(30, 40, (x, y) => (x * y) % 256);
  const whole = resample(picture, {width: 12, height: 16});
  const piecewise = startResampling(picture, {width: 12, height: 16});
  for (let row = 0; row < 40; row += 7) piecewise.feed(picture.rgba.subarray(row * 120, Math.min(40, row + 7) * 120));
  expect(piecewise.finish()).toEqual(whole);
  expect(
    new Set(
      reds(
        resample(
          greyPicture(9, 7, () => 200),
          {width: 20, height: 3}
        )
      )
    )
  ).toEqual(new Set([200]));
});

it("puts transparent pixels on white", () => {
  const clear = {width: 2, height: 2, rgba: new Uint8ClampedArray(16)};
  expect(reds(resample(clear, {width: 1, height: 1}))).toEqual([255]);
});

/** What straight lines between the middles of pixels say at a place of the enlarged picture, held at the edges. */
function between(values: readonly (readonly number[])[], x: number, y: number): number {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const clamp = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
  const at = (row: number, column: number): number => values[clamp(row, rows)]?.[clamp(column, columns)] ?? NaN;
  const [top, left] = [Math.floor(y), Math.floor(x)];
  const [down, right] = [y - top, x - left];
  const above = at(top, left) + right * (at(top, left + 1) - at(top, left));
  const below = at(top + 1, left) + right * (at(top + 1, left + 1) - at(top + 1, left));
  return above + down * (below - above);
}

it.each([
  [4, 3, 8, 6],
  [4, 3, 10, 7],
  [3, 3, 3, 9],
  [2, 2, 7, 7]
])("lays straight lines between the middles of pixels where it enlarges %i×%i to %i×%i", (w, h, width, height) => {
  const values = Array.from({length: h}, (_, y) =>
    Array.from({length: w}, (_, x) => (97 * x + 151 * y + 60 * x * y) % 256)
  );
  const large = reds(
    resample(
      greyPicture(w, h, (x, y) => values[y]?.[x] ?? 0),
      {width, height}
    )
  );
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const expected = between(values, ((x + 0.5) * w) / width - 0.5, ((y + 0.5) * h) / height - 0.5);
      expect(Math.abs((large[y * width + x] ?? NaN) - expected)).toBeLessThanOrEqual(0.5 + 1e-9);
    }
});
