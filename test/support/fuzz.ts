import fc from "fast-check";
import {expect} from "vitest";

/** Cases of each fuzzer: 300, or as many as `npm run fuzz` asks for. The seed is fixed, so that a failure comes again. */
export const FUZZ: fc.Parameters<unknown> = {numRuns: Number(process.env.FUZZ_CASES ?? 300), seed: 18};

/** Runs a reader on hostile input: it gives a value, or throws an error whose message is one sentence of at most 300 characters. */
export function valueOrSentence<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    const {message, constructor} = error as Error;
    // What the language itself throws names no file and no tensor.
    expect([Error, RangeError], message).toContain(constructor);
    expect(message).toMatch(/^[^\n]{8,300}$/);
    expect(message).not.toMatch(/\[object |undefined|is not a function|call stack|Invalid (?:typed )?array/i);
    return undefined;
  }
}

/** Any value that JSON holds, with numbers and names that readers stumble over. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom<unknown>(
    null,
    -1,
    0,
    0.5,
    1e9,
    2 ** 53,
    1e308,
    "",
    "x".repeat(5000),
    "__proto__",
    [],
    {},
    [[]],
    [null]
  )
);

/** The same JSON value with one place in it replaced, removed or doubled: places are counted from the root, modulo all. */
export function spoiled(value: unknown, place: number, by: unknown, how: "replace" | "remove" | "double"): unknown {
  const copy = structuredClone(value);
  const places: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (inside: unknown): void => {
    if (typeof inside !== "object" || inside === null || ArrayBuffer.isView(inside)) return;
    for (const key of Object.keys(inside)) {
      places.push([inside as Record<string, unknown>, key]);
      walk((inside as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const found = places[place % Math.max(1, places.length)];
  if (found === undefined) return by;
  const [parent, key] = found;
  if (how === "remove" && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (how === "remove") Reflect.deleteProperty(parent, key);
  else if (how === "double" && Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  else parent[key] = by;
  return copy;
}

/** How a sound JSON value is spoiled, up to three times. */
export const spoiling = fc.array(
  fc.record({
    place: fc.nat(100_000),
    by: anyJson,
    how: fc.constantFrom("replace" as const, "remove" as const, "double" as const)
  }),
  {minLength: 1, maxLength: 3}
);

/** Spoils a value in several places. */
export const spoil = (
  value: unknown,
  harms: readonly {place: number; by: unknown; how: "replace" | "remove" | "double"}[]
) => harms.reduce((at, {place, by, how}) => spoiled(at, place, by, how), value);

/** What a byte string suffers: bytes changed, cut off, or put in. */
export const byteHarm = fc.array(
  fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true, maxExcluded: true}),
    near: fc.boolean(),
    bytes: fc.uint8Array({maxLength: 8}),
    cut: fc.boolean()
  }),
  {minLength: 1, maxLength: 3}
);

/** Harms bytes; half of the harms hit the first 64, where headers are. */
export function harmed(
  bytes: Uint8Array,
  harms: readonly {at: number; near: boolean; bytes: Uint8Array; cut: boolean}[]
): Uint8Array<ArrayBuffer> {
  return harms.reduce<Uint8Array<ArrayBuffer>>((whole, {at, near, bytes: put, cut}) => {
    const place = Math.floor(at * (near ? Math.min(64, whole.length) : whole.length));
    if (cut && !near) return whole.slice(0, place);
    const copy = whole.slice();
    copy.set(put.slice(0, Math.max(0, copy.length - place)), place);
    return copy;
  }, Uint8Array.from(bytes));
}
