// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from "vitest";
import {changeWords, channelBars, mostChanged} from "../../../components/lessons/build/maps/channelBars.js";
import {inputSteps} from "../../../components/lessons/build/image/inputSteps.js";
import {cornerOf, mapGrid, pointAt} from "../../../components/draw/mapGrid.js";
import {mapLegend, mapNumber} from "../../../components/lessons/build/maps/mapLegend.js";
import {mapLimit, mapPixels} from "../../../components/draw/mapPixels.js";
import {pixelWords} from "../../../components/lessons/build/maps/pixelWords.js";
import {spread} from "../../../components/lessons/build/image/valueStrip.js";
import {IMAGENET_INPUT, networkInput, type InputTarget} from "../../../components/lessons/build/image/inputTarget.js";
import {centreCrop, cropPixels} from "../../../components/lessons/build/image/pictureGeometry.js";
import {pictureOf} from "../../../components/lessons/build/image/picture.js";
import {expectSnapshot} from "../../support/snapshot.js";

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

const COLOURS = {
  zero: [10, 10, 10],
  positive: [210, 10, 10],
  negative: [10, 210, 10],
  broken: [1, 2, 3],
  line: [9, 9, 9]
} as const;

describe("the grid of maps", () => {
  const grid = mapGrid([2, 3, 5], 3);

  it("has a pixel between two maps", () => {
    expect(grid).toMatchObject({columns: 3, width: 11, height: 5});
    expect(mapGrid([7, 7, 512])).toMatchObject({columns: 23, width: 183, height: 183});
  });

  it("finds every pixel where it was put, and none in an empty place", () => {
    for (let place = 0; place < 5; place++)
      for (let row = 0; row < 2; row++)
        for (let column = 0; column < 3; column++) {
          const [x, y] = cornerOf(grid, {place, row, column});
          expect(pointAt(grid, x + 0.5, y + 0.5)).toEqual({place, row, column});
        }
    expect(pointAt(grid, 10.5, 4.5)).toBeUndefined();
    expect(pointAt(grid, -1, 0)).toBeUndefined();
  });

  it("colours by sign and size, caps the ends, and marks what is not a number", () => {
    const data = Float32Array.of(0, 1, -2, 9, NaN, 0.5);
    const pixels = mapPixels(data, mapGrid([1, 6, 1]), 2, COLOURS);
    const red = Array.from({length: 6}, (_, i) => [...pixels.slice(4 * i, 4 * i + 3)]);
    expect(red).toEqual([
      [10, 10, 10],
      [110, 10, 10],
      [10, 210, 10],
      [210, 10, 10],
      [1, 2, 3],
      [60, 10, 10]
    ]);
    const two = mapPixels(Float32Array.of(2, 2), mapGrid([1, 1, 2], 2), 2, COLOURS);
    expect([...two.slice(4, 8)]).toEqual([9, 9, 9, 255]);
  });

  it("draws 512 channels on one canvas", () => {
    const data = new Float32Array(7 * 7 * 512).map((_, i) => Math.sin(i));
    expect(mapPixels(data, mapGrid([7, 7, 512]), 1, COLOURS)).toHaveLength(183 * 183 * 4);
  });
});

it("scales to what all but a few values keep below, and never to zero", () => {
  const values = new Float32Array(1000).map((_, i) => (i < 2 ? -500 : 3));
  expect(mapLimit([values])).toBe(3);
  expect(mapLimit([Float32Array.of(0, 0, -2, NaN)])).toBe(2);
  expect(mapLimit([new Float32Array(4)])).toBe(1);
  expect(mapLimit([new Float32Array(1000).fill(0, 0).map((_, i) => (i === 7 ? 5 : 0))])).toBe(5);
});

it("tells a pixel's arithmetic with decimals that add up to the eye", () => {
  const pixel = {
    channel: 37,
    row: 12,
    column: 5,
    added: {name: "x", value: 0.412},
    residual: -0.21,
    sum: 0.202,
    output: 0.202
  };
  expect(pixelWords(pixel)).toBe("Channel 37, row 12, column 5: x 0.4120 + f(x) (−0.2100) = 0.2020 → ReLU → 0.2020.");
  expect(pixelWords({meanOf: 64, row: 0, column: 1, residual: 18.2, sum: 18.2, output: 20})).toBe(
    "Mean of 64 channels, row 0, column 1: nothing + f(x) 18.20 = 18.20; 20.00 after ReLU, which acts on each channel before the mean is taken."
  );
});

it("writes numbers short, with a real minus", () => {
  expect([0, -1.23456, 12345, 0.00123456, -0.00001234, 2e7, NaN, Infinity].map(mapNumber)).toEqual([
    "0",
    "−1.23",
    "12,300",
    "0.00123",
    "−1.2 · 10⁻⁵",
    "2.0 · 10⁷",
    "not a number",
    "∞"
  ]);
  expect(mapLegend(2, "signal", "x").textContent).toBe("x≤ −2 0 ≥ 2 ");
});

describe("changed channels", () => {
  const sizes = {shortcut: [4, 0, 1, 0, 2], residual: [1, 3, 2, 0, 1]};

  it("rank by f(x) / x, without those that have no ratio", () => {
    expect(mostChanged(sizes).map(({channel, ratio}) => [channel, ratio])).toEqual([
      [2, 2],
      [4, 0.5],
      [0, 0.25]
    ]);
    expect(changeWords(sizes, "x")).toBe(
      "f(x) is larger than x in 2 of 5 channels; in 1 of them x was zero everywhere."
    );
    expect(changeWords({shortcut: [4], residual: [1]}, "x")).toBe("f(x) is larger than x in 0 of 1 channels.");
  });

  it("can be pressed to be seen", () => {
    const picked: number[] = [];
    const bars = channelBars(sizes, "x", (channel) => picked.push(channel));
    expectSnapshot(bars, "channelBars.html");
    bars.querySelector("button")?.click();
    expect(picked).toEqual([2]);
  });
});

it("shows a picture on its way to the numbers", () => {
  const target: InputTarget = {...IMAGENET_INPUT, side: 4, shortest: 5};
  const rgba = Uint8ClampedArray.from({length: 8 * 6 * 4}, (_, i) => (i % 4 === 3 ? 255 : (i * 7) % 256));
  const picture = pictureOf("Stripes", {width: 8, height: 6, rgba});
  const resized = picture.resized(5);
  const box = centreCrop(resized, 4);
  const cropped = cropPixels(resized, box);
  const values = networkInput(cropped.rgba, target);
  const steps = inputSteps({
    name: "Stripes",
    original: picture,
    preview: picture.preview,
    resized,
    box,
    cropped,
    values,
    target
  });
  expectSnapshot(steps, "inputSteps.html");
  const names = [...steps.querySelectorAll("[role=img]")].map((node) => node.getAttribute("aria-label"));
  expect(names.slice(0, 3)).toEqual(["The picture: Stripes, 8×6", "Resized: 6×5", "The network's input: Stripes, 4×4"]);
  const {minimum, maximum} = spread(values, 0, 3);
  expect(names[3]).toContain(`red: ${minimum.toFixed(2).replace("-", "−")} to ${maximum.toFixed(2).replace("-", "−")}`);
});
