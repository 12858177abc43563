import {expect, it} from "vitest";
import {exactExp} from "../../../components/run/exact/exactExp.js";
import {bitsDigest} from "../../support/bitsDigest.js";

it.each([
  ["below one", (u: number) => -30 * u, "bd2e6fe1738ab51a19cb5971aab79f8fcacc6abfd68e1564ffc6dd3de9ea7ede"],
  ["near one", (u: number) => 2 * u - 1, "bbeb5df2e10a4be6ff1b5cde9dadee7a5ce94d003bcdd71ed9887330dc8d49c0"],
  ["of all sizes", (u: number) => 1500 * u - 750, "77baa88b982f67a191feebcf12a1007ee891ca94d5ad6356387682b9e5eecbfa"]
] as const)("gives powers %s to the bit, as the engine of the first release did (V8 11.3)", (_, argument, digest) => {
  expect(bitsDigest(exactExp, argument)).toBe(digest);
});

it("agrees with the browser's own function but for the last bits, and in all that is special", () => {
  for (let x = -700; x < 700; x += 0.37) expect(exactExp(x) / Math.exp(x)).toBeCloseTo(1, 14);
  for (const x of [0, -0, 1, Infinity, -Infinity, NaN, 710, -746, 1e-320]) expect(exactExp(x)).toBe(Math.exp(x));
  expect(exactExp(-745)).toBe(Number.MIN_VALUE);
});
