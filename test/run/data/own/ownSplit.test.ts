import {expect, it} from "vitest";
import {heldCounts, ownSplit} from "../../../../components/run/data/own/ownSplit.js";

it("holds back a fifth of each class, at least one and never all, and about 512 in all", () => {
  expect(heldCounts([10, 2, 3, 100])).toEqual([2, 1, 1, 20]);
  expect(heldCounts(Array.from({length: 10}, () => 6000)).reduce((a, b) => a + b, 0)).toBe(510);
});

it("splits every image once, by the seed alone", () => {
  const labels = Uint8Array.from({length: 30}, (_, i) => i % 3);
  const {train, validation} = ownSplit(labels, 3, 5);
  expect([...train, ...validation].sort((a, b) => a - b)).toEqual([...labels.keys()]);
  expect(validation.map((place) => labels[place]).sort()).toEqual([0, 0, 1, 1, 2, 2]);
  expect(ownSplit(labels, 3, 5)).toEqual({train, validation});
  expect(ownSplit(labels, 3, 6)).not.toEqual({train, validation});
});
