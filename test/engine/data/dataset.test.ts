import {describe, expect, it} from "vitest";
import {createDataset, gather, type DatasetName} from "../../../components/engine/data/dataset.js";
import type {ImageLook} from "../../../components/run/data/imageLook.js";

const NAMES: readonly DatasetName[] = ["digits", "shapes"];

describe.each(NAMES)("%s", (name) => {
  it("draws the same image for the same seed, whichever is asked for first", () => {
    const [one, two] = [createDataset(name, "train", 16, 7), createDataset(name, "train", 16, 7)];
    two.image(5);
    expect(one.image(900)).toEqual(two.image(900));
    expect(one.image(5)).toEqual(two.image(5));
  });

  it("draws other images for another seed and for another split", () => {
    const image = createDataset(name, "train", 16, 7).image(0);
    expect(createDataset(name, "train", 16, 8).image(0)).not.toEqual(image);
    expect(createDataset(name, "validation", 16, 7).image(0)).not.toEqual(image);
  });

  it("is drawn as ever at 1, without noise and without distortion at 0", () => {
    const image = (look?: ImageLook, index = 0) => createDataset(name, "train", 16, 7, look).image(index);
    expect(image({noise: 1, distort: 1})).toEqual(image());
    const deviation = (noise: number): number => {
      const [noisy, clean] = [image({noise}), image({noise: 0})];
      return Math.sqrt(noisy.reduce((sum, value, i) => sum + (value - clean[i]!) ** 2, 0) / noisy.length);
    };
    expect(deviation(1)).toBeGreaterThan(0.2);
    expect(deviation(2) / deviation(1)).toBeCloseTo(2, 4);
    if (name === "shapes") return;
    // What is left varies in pen and ink alone: two images of one digit lie on the same place.
    const set = createDataset(name, "train", 16, 7, {noise: 0, distort: 0});
    const same = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].filter((i) => set.label(i) === set.label(0));
    expect(same.length).toBeGreaterThan(1);
    const inked = same.map((i) => set.image(i).map((value) => (value > -0.5 ? 1 : 0)));
    const shared = inked[0]!.filter((value, i) => value === 1 && inked[1]![i] === 1).length;
    expect(shared / Math.min(...inked.slice(0, 2).map((one) => one.reduce((a, b) => a + b)))).toBeGreaterThan(0.9);
  });

  it("has every class about equally often, and values of about -1 to 1", () => {
    const set = createDataset(name, "train", 12, 1);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 2000; i++) counts[set.label(i)] = (counts[set.label(i)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 200)).toBeLessThan(60);
    const values = [...gather(set, [...Array(50).keys()]).images];
    expect(Math.min(...values)).toBeGreaterThan(-3);
    expect(Math.max(...values)).toBeLessThan(3);
    expect(Math.max(...values)).toBeGreaterThan(0.5);
  });

  it("lays a batch out image after image", () => {
    const set = createDataset(name, "validation", 8, 3);
    const batch = gather(set, [4, 2]);
    const length = 8 * 8 * set.channels;
    expect(batch.images.slice(length)).toEqual(set.image(2));
    expect([...batch.labels]).toEqual([set.label(4), set.label(2)]);
  });
});
