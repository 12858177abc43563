import {createHash} from "node:crypto";

/** SHA-256 of what a function gives for many arguments, all bits of each result: little-endian doubles one after the other. */
export function bitsDigest(of: (x: number) => number, argument: (share: number) => number, count = 20_000): string {
  let state = 12345;
  const results = Float64Array.from({length: count}, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return of(argument(state / 2 ** 32));
  });
  return createHash("sha256").update(new Uint8Array(results.buffer)).digest("hex");
}
