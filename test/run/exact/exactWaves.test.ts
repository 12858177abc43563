import {expect, it} from "vitest";
import {exactCos, exactSin} from "../../../components/run/exact/exactWaves.js";
import {bitsDigest} from "../../support/bitsDigest.js";

const turn = (u: number): number => 2 * Math.PI * u;
const turns = (u: number): number => 400 * u - 200;
const little = (u: number): number => 0.6 * u - 0.3;

it.each([
  ["cosines of a turn", exactCos, turn, "934e9161125af38ed44806bfcf31a1dc95b4b61189de90e2dc526cd67a0ee175"],
  ["cosines of many turns", exactCos, turns, "c987505bf93ba5b3d56fd610229f638a6abbb890c1b05d42baab2ced9a057ff9"],
  ["cosines of little", exactCos, little, "67b9a06e46de771fd65bd392d6faf4b5b5c397f65ffad400b016528355414bc7"],
  ["sines of a turn", exactSin, turn, "a39803d24a601285a8e85e61cae429a99eabe8490ff6b2a3afc780507a8bf145"],
  ["sines of many turns", exactSin, turns, "e77afc3028b8ffb3807e2262a8e537e3f6e774b8fc8f2b249d2e79d5d77857f7"],
  ["sines of little", exactSin, little, "38397ca14610ba743af35395c7ffbf97da1c09869beec28f99bea0be76814a8b"]
] as const)("gives %s to the bit, as the engine of the first release did (V8 11.3)", (_, of, argument, digest) => {
  expect(bitsDigest(of, argument)).toBe(digest);
});

it("agrees with the browser's own functions but for the last bits, at quarters of a turn too", () => {
  const angles = Array.from({length: 4000}, (_, i) => i / 8 - 250);
  for (const angle of [...angles, ...[1, 2, 3, 4, 8, -3].map((k) => (k * Math.PI) / 2), 0, 1e-9]) {
    expect(exactCos(angle)).toBeCloseTo(Math.cos(angle), 14);
    expect(exactSin(angle)).toBeCloseTo(Math.sin(angle), 14);
  }
  expect(() => exactSin(1e6)).toThrow("an angle of few turns is expected: 1000000");
  expect(() => exactCos(NaN)).toThrow(RangeError);
});
