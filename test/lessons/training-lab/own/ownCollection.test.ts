import {expect, it} from "vitest";
import {ownCollection} from "../../../../components/lessons/training-lab/own/ownCollection.js";
import type {OwnPicture} from "../../../../components/lessons/training-lab/own/ownPictures.js";
import {LARGEST_SIDE} from "../../../../components/run/data/own/ownLimits.js";

/** So many pictures of one shade of red. */
const pictures = (count: number, red: number): readonly OwnPicture[] =>
  Array.from({length: count}, () =>
    Uint8Array.from({length: LARGEST_SIDE * LARGEST_SIDE * 3}, (_, i) => (i % 3 === 0 ? red : 0))
  );

it("keeps pictures that come while the facts of earlier ones are still being found", async () => {
  const collection = ownCollection(() => undefined);
  await collection.add(pictures(2, 10), "dark");
  await Promise.all([collection.add(pictures(2, 200), "light"), collection.add(pictures(3, 90), "dim")]);
  expect(collection.all?.classes).toEqual(["dark", "light", "dim"]);
  expect(collection.facts?.count).toBe(7);
  const late = collection.add(pictures(1, 120), "late");
  collection.forget();
  await late;
  expect([collection.all, collection.facts]).toEqual([undefined, undefined]);
});
