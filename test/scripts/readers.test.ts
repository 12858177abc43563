import {expect, it} from "vitest";
import {readersOf} from "../../scripts/readers.js";

it("finds the tests that read a page or a style", () => {
  const found = readersOf(["src/gradients.md", "src/styles/base.css"]);
  expect(found).toEqual(
    expect.arrayContaining(["test/claims.test.ts", "test/house.test.ts", "test/scripts/listPages.test.ts"])
  );
  expect(found).not.toContain("test/support/readRuns.ts");
});

it("finds the tests that read what is recorded, and what others read it with", () => {
  const found = readersOf(["data/runs/unit.json"]);
  expect(found).toEqual(
    expect.arrayContaining([
      "test/claims.test.ts",
      "test/run/recorded/recordedLearning.test.ts",
      "test/scripts/recordings.test.ts",
      "test/support/readRuns.ts",
      "test/support/recordedUnits.ts"
    ])
  );
  expect(found).not.toContain("test/scripts/listPages.test.ts");
  expect(readersOf(["data/weights/plain-34.safetensors"])).toEqual(found);
});

it("finds none for code, whose tests a module graph shows, nor for what no test reads", () => {
  expect(readersOf(["data/digits.ts", "src/observable.js", "components/draw/numbers.ts", "README.md"])).toEqual([]);
});
