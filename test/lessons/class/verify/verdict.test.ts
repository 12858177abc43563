import {expect, it} from "vitest";
import {whyNot} from "../../../../components/lessons/class/verify/verdict.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";

it("computes every run that is small enough for several workers of one tab, and says of others what they need", () => {
  expect(whyNot(DEFAULT_CONFIG)).toBeUndefined();
  const large = {...DEFAULT_CONFIG, width: 32, size: 32, batch: 160, depth: 66} as const;
  expect(whyNot(large)).toMatch(/^a network of it needs 1\.\d GB$/);
});

it("does not compute what is not the same everywhere", () => {
  expect(whyNot({...DEFAULT_CONFIG, data: "own"})).toBe("its images are on the student’s device");
  expect(whyNot({...DEFAULT_CONFIG, simd: "relaxed"})).toBe(
    "it ran with relaxed SIMD, whose last bits differ between processors"
  );
  expect(whyNot(DEFAULT_CONFIG, ["a warp drive"])).toBe("this version of the site does not have a warp drive");
});
