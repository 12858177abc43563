import {expect, it} from "vitest";
import {ownDataset} from "../../../../components/engine/data/ownDataset.js";
import {ownSeen} from "../../../../components/lessons/training-lab/samples/ownSeen.js";
import {seenImage} from "../../../../components/lessons/training-lab/samples/seenImages.js";
import type {OwnImages} from "../../../../components/run/data/own/ownImages.js";

const COUNT = 40;
const labels = Uint8Array.from({length: COUNT}, (_, place) => place % 3);
const OWN: OwnImages = {
  facts: {count: COUNT, train: 33, validation: 7, channels: 1, classes: ["a", "b", "c"], digest: "x"},
  size: 2,
  pixels: Uint8Array.from({length: 4 * COUNT}, (_, at) => (at * 37) % 256),
  labels
};

it("splits own images as training does, and shows the same pixels", () => {
  const seen = ownSeen(OWN, 5);
  const [train, validation] = [ownDataset(OWN, "train", 5), ownDataset(OWN, "validation", 5)];
  expect(seen.validation.labels).toHaveLength(validation.count);
  seen.validation.labels.forEach((label, place) => {
    expect(label).toBe(validation.label(place));
    expect(seenImage(seen, seen.validation, place)).toEqual(validation.image(place));
  });
  expect([...seen.train.labels]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  const firstOfB = Array.from({length: train.count}, (_, i) => i).find((i) => train.label(i) === 1) ?? -1;
  expect(seenImage(seen, seen.train, 4)).toEqual(train.image(firstOfB));
});
