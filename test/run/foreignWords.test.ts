import {expect, it} from "vitest";
import {shortName, shortNames, shortShape, shortValue} from "../../components/run/foreignWords.js";

it("leaves a name that is short, and of a long one its beginning and its end", () => {
  expect(shortName("layer1.0.conv1.weight")).toBe("layer1.0.conv1.weight");
  const long = `layer1${"x".repeat(5_000_000)}.weight`;
  expect(shortName(long)).toBe(`layer1${"x".repeat(14)}…${"x".repeat(12)}.weight`);
  expect(shortName(`${"a".repeat(30)}😀${"b".repeat(30)}`, 11)).toBe("aaaaa…bbbbb");
});

it("takes out what would break the line or turn its direction", () => {
  expect(shortName("a\nb\u202ec\ud800d\u0000")).toBe("a b c d");
});

it("says a value as JSON would, and never the whole of a large one", () => {
  expect([undefined, null, true, 3, Infinity, "a", [1, [2], "b"], {}].map(shortValue)).toEqual([
    "nothing",
    "null",
    "true",
    "3",
    "Infinity",
    '"a"',
    '[1,[…],"b"]',
    "an object"
  ]);
  expect(shortValue("y".repeat(1e6)).length).toBeLessThan(50);
  expect(shortValue(Array(1e6).fill("y".repeat(100))).length).toBeLessThan(70);
});

it("counts the names and sides that it does not show", () => {
  expect(shortNames(["a"])).toBe("a");
  expect(shortNames(["a", "b"])).toBe("a and b");
  expect(shortNames(["a", "b", "c", "d"])).toBe("a, b and 2 more");
  expect(shortShape([3, 3, 64])).toBe("[3, 3, 64]");
  expect(shortShape(Array<number>(1e5).fill(1))).toBe("[1, 1, 1, 1, 1, 1, …]");
});
