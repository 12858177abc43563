import {describe, expect, it} from "vitest";
import {
  CENTRED_INPUT,
  DIGIT_INPUT,
  IMAGENET_INPUT,
  inputTarget,
  networkInput
} from "../../../../components/lessons/build/image/inputTarget.js";

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
