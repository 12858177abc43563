import {describe, expect, it} from "vitest";
import {drawDigit} from "../../../../components/run/data/drawDigit.js";
import {
  CENTRED_INPUT,
  DIGIT_INPUT,
  IMAGENET_INPUT,
  inputTarget,
  networkInput
} from "../../../../components/lessons/build/image/inputTarget.js";
import {
  blankPaper,
  digitStrokes,
  drawPiece,
  drawStroke,
  paperPixels,
  PEN_RADIUS
} from "../../../../components/lessons/build/image/penInk.js";
import {
  boxInOriginal,
  centreCrop,
  cropPixels,
  resizedSize,
  type Pixels
} from "../../../../components/lessons/build/image/pictureGeometry.js";
import {randomStream} from "../../../../components/run/randomStream.js";
import {resample, startResampling} from "../../../../components/lessons/build/image/resample.js";
import {SAMPLE_IMAGES} from "../../../../components/run/data/sampleImages.js";

/** A picture whose grey is a function of its place. */
function grey(width: number, height: number, value: (x: number, y: number) => number): Pixels {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rgba.fill(value(x, y), 4 * (y * width + x), 4 * (y * width + x) + 3);
  return {width, height, rgba};
}
const reds = ({rgba}: Pixels): number[] => [...rgba].filter((_, i) => i % 4 === 0);

describe("resizing and cropping", () => {
  it("sizes as torchvision does: the longer side is rounded down", () => {
    expect(resizedSize({width: 400, height: 300}, 256)).toEqual({width: 341, height: 256});
    expect(resizedSize({width: 300, height: 401}, 256)).toEqual({width: 256, height: 342});
    expect(resizedSize({width: 16, height: 16}, 16)).toEqual({width: 16, height: 16});
  });

  it("crops the middle, with halves rounded to even as in Python", () => {
    expect(centreCrop({width: 341, height: 256}, 224)).toEqual({left: 58, top: 16, width: 224, height: 224});
    expect(centreCrop({width: 343, height: 256}, 224).left).toBe(60);
    const marked = grey(5, 3, (x, y) => 10 * y + x);
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

  it("averages fine stripes to grey instead of letting them alias", () => {
    const stripes = grey(1000, 100, (x) => (x % 2 === 0 ? 0 : 255));
    for (const value of reds(resample(stripes, {width: 37, height: 16})))
      expect(Math.abs(value - 127.5)).toBeLessThan(3);
  });

  it("weighs what it shrinks by a triangle that reaches to the next outputs, as Pillow does", () => {
    expect(
      reds(
        resample(
          grey(8, 1, (x) => 32 * x),
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
    const picture = grey(30, 40, (x, y) => (x * y) % 256);
    const whole = resample(picture, {width: 12, height: 16});
    const piecewise = startResampling(picture, {width: 12, height: 16});
    for (let row = 0; row < 40; row += 7) piecewise.feed(picture.rgba.subarray(row * 120, Math.min(40, row + 7) * 120));
    expect(piecewise.finish()).toEqual(whole);
    expect(
      new Set(
        reds(
          resample(
            grey(9, 7, () => 200),
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
});

describe("numbers of a picture", () => {
  const pixel = Uint8ClampedArray.of(255, 0, 51, 255);

  it("are −1 to 1 for random weights", () => {
    const [red, green, blue] = networkInput(pixel, CENTRED_INPUT);
    expect([red, green]).toEqual([1, -1]);
    expect(blue).toBeCloseTo(-0.6, 6);
  });

  it("are less ImageNet's mean over its deviation for torchvision's", () => {
    const values = networkInput(pixel, IMAGENET_INPUT);
    expect(values[0]).toBeCloseTo((1 - 0.485) / 0.229, 5);
    expect(values[1]).toBeCloseTo(-0.456 / 0.224, 5);
    expect(values[2]).toBeCloseTo((0.2 - 0.406) / 0.225, 5);
  });

  it("are one grey value for digits: paper −1, ink 1", () => {
    expect([...networkInput(Uint8ClampedArray.of(255, 255, 255, 255, 0, 0, 0, 255), DIGIT_INPUT)]).toEqual([-1, 1]);
    expect(networkInput(pixel, DIGIT_INPUT)[0]).toBeCloseTo(1 - 2 * (0.299 + 0.114 * 0.2), 5);
  });

  it("follow from the network's input", () => {
    expect(inputTarget([224, 224, 3], "symmetric")).toEqual(CENTRED_INPUT);
    expect(inputTarget([224, 224, 3], "imagenet")).toEqual(IMAGENET_INPUT);
    expect(inputTarget([16, 16, 1], "symmetric")).toEqual(DIGIT_INPUT);
    expect(inputTarget([32, 32, 3], "symmetric")).toMatchObject({side: 32, shortest: 32, channels: 3});
    expect(() => inputTarget([16, 8, 1], "symmetric")).toThrow("the input must be square: 16×8");
    expect(() => inputTarget([16, 16, 2], "symmetric")).toThrow("1 or 3 channels: 2");
  });
});

describe("the pen", () => {
  it("leaves ink where it was and nowhere else", () => {
    const paper = blankPaper(32);
    drawPiece(paper, [0.25, 0.5], [0.75, 0.5]);
    const at = (row: number, column: number): number => paper.ink[row * 32 + column] ?? NaN;
    expect([at(15, 8), at(16, 16), at(15, 23)]).toEqual([1, 1, 1]);
    expect([at(15, 2), at(4, 16), at(28, 16)]).toEqual([0, 0, 0]);
  });

  it("stays on the paper, and dots a single point", () => {
    const paper = blankPaper(16);
    drawStroke(paper, [
      [-2, -2],
      [3, 3]
    ]);
    expect(paper.ink.every((value) => value >= 0 && value <= 1)).toBe(true);
    const dot = blankPaper(64);
    drawStroke(dot, [[0.5, 0.5]]);
    const area = dot.ink.reduce((a, b) => a + b, 0) / 64 ** 2;
    expect(area).toBeCloseTo(Math.PI * PEN_RADIUS ** 2, 2);
  });

  it("stamps digits with as much ink as the training set's", () => {
    for (let digit = 0; digit < 10; digit++) {
      const paper = blankPaper(256);
      for (const stroke of digitStrokes(digit)) drawStroke(paper, stroke);
      const {rgba} = resample(paperPixels(paper), {width: 16, height: 16});
      const mean = (values: Float32Array): number => values.reduce((a, b) => a + b, 0) / values.length;
      const drawn = Array.from({length: 40}, (_, i) => mean(drawDigit(digit, 16, randomStream(1, "test", i))));
      const stamped = mean(networkInput(rgba, DIGIT_INPUT));
      expect(stamped).toBeGreaterThan(Math.min(...drawn));
      expect(stamped).toBeLessThan(Math.max(...drawn));
    }
  });
});

it("draws every sample picture opaque, with many colours, and unlike the others", () => {
  const drawn = SAMPLE_IMAGES.map(({draw}) => draw(40, 30));
  for (const rgba of drawn) {
    expect(rgba).toHaveLength(40 * 30 * 4);
    expect(rgba.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
    const colours = new Set(Array.from({length: 1200}, (_, p) => rgba.slice(4 * p, 4 * p + 3).join()));
    expect(colours.size).toBeGreaterThan(50);
  }
  expect(new Set(drawn.map((rgba) => rgba.join())).size).toBe(SAMPLE_IMAGES.length);
});
