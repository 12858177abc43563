import {expect, it} from "vitest";
import {exactExp} from "../../../components/run/exact/exactExp.js";
import {exactLog} from "../../../components/run/exact/exactLog.js";
import {bitsDigest} from "../../support/bitsDigest.js";

it.each([
  ["below one", (u: number) => u, "3734e2f763ec442b37fa8be3a4fef6a0164a985d801d90a1bc7190f77c5ccfe8"],
  ["from one to ten", (u: number) => 1 + 9 * u, "5e458fab03e69f36dde8eb6566ed5a7f26d8e182acc6a3715a1c31552129d8c4"],
  ["near one", (u: number) => 1 + (u - 0.5) * 1e-5, "9f6cb23c367786ea6e8369eefa2d2cd50eac15a45384e55ce22226f6e021c412"],
  [
    "of all sizes",
    (u: number) => exactExp(1400 * u - 700),
    "fc1da2ded1648411ea1ddf7615c3b3bcc3f4f545b729739906f6030a5657054b"
  ],
  ["of the smallest", (u: number) => u * 1e-310, "be5b6ac2baac5298a0387531f76bebed369e1eb74eb60e273dcbec116d34bc66"]
] as const)(
  "gives logarithms %s to the bit, as the engine of the first release did (V8 11.3)",
  (_, argument, digest) => {
    expect(bitsDigest(exactLog, argument)).toBe(digest);
  }
);

it("agrees with the browser's own function but for the last bits, and in all that is special", () => {
  for (let x = 0.01; x < 1000; x *= 1.01) expect(exactLog(x)).toBeCloseTo(Math.log(x), 13);
  for (const x of [0, -0, 1, 2, -1, Infinity, -Infinity, NaN]) expect(exactLog(x)).toBe(Math.log(x));
});
