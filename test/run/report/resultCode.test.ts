import fc from "fast-check";
import {expect, it} from "vitest";
import {CODE_LETTERS, writeLetters} from "../../../components/run/report/codeLetters.js";
import {CODE_LENGTH, decodeResult, encodeResult, type ResultCode} from "../../../components/run/report/resultCode.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {aResultCode} from "../../support/reports.js";

const EXAMPLE: ResultCode = {
  config: {...DEFAULT_CONFIG, depth: 10, size: 8, seed: 7, lr: 0.0125, noise: 0.5},
  student: 12,
  guess: {residual: 0.201},
  digest: 123_456_789_012
};
const CODE = encodeResult(EXAMPLE);

it("packs every configuration, number and guess in forty letters and digits, and reads them back", () => {
  fc.assert(
    fc.property(aResultCode, (result) => {
      const code = encodeResult(result);
      expect(code).toMatch(/^[0-9A-Z]{1,40}$/);
      expect(decodeResult(code)).toEqual(result);
    })
  );
});

it("has room for the longest of all", () => {
  const config: RunConfig = {
    ...DEFAULT_CONFIG,
    ...({skip: "off", depth: 66, width: 32, size: 32, data: "shapes", batch: 128, steps: 2000, lr: 0.0009999} as const),
    ...({decay: 0.000009999, noise: 0.00999, distort: 0.00999, seed: 2 ** 32 - 1, opt: "adam"} as const)
  };
  const code = encodeResult({config, student: 999, guess: {residual: 9, plain: 9}, digest: 2 ** 40 - 1});
  expect(code.length).toBeLessThanOrEqual(CODE_LENGTH);
  expect(decodeResult(code).config).toEqual(config);
});

it("is short where the run is the default, and does not mind small letters and blanks", () => {
  const code = encodeResult({config: DEFAULT_CONFIG, student: undefined, guess: {}, digest: 1});
  expect(code.length).toBeLessThanOrEqual(24);
  expect(decodeResult(`${CODE.slice(0, 4).toLowerCase()} ${CODE.slice(4)}\n`)).toEqual(EXAMPLE);
});

it("notices every changed letter and every two neighbours that are swapped", () => {
  const wrong: string[] = [];
  for (let i = 0; i < CODE.length; i++) {
    for (const letter of CODE_LETTERS)
      if (letter !== CODE[i]) wrong.push(CODE.slice(0, i) + letter + CODE.slice(i + 1));
    const [a = "", b = ""] = CODE.slice(i, i + 2);
    if (a !== b && b !== "") wrong.push(CODE.slice(0, i) + b + a + CODE.slice(i + 2));
  }
  expect(wrong.length).toBeGreaterThan(31 * CODE.length);
  for (const code of wrong) expect(() => decodeResult(code)).toThrow("check letters");
});

it("says what is wrong with what is no code", () => {
  expect(() => decodeResult(CODE.replace(/.$/, "U"))).toThrow("a code has no “U”");
  expect(() => decodeResult("")).toThrow("check letters");
  expect(() => decodeResult(writeLetters([{value: 2, radix: 4}]))).toThrow("another version");
  expect(() => decodeResult(writeLetters([{value: 1, radix: 4}]))).toThrow("Learning rate is not a number");
});

it("says what it has no room for", () => {
  const encode = (change: object) => () => encodeResult({...EXAMPLE, config: {...DEFAULT_CONFIG, ...change}});
  expect(encode({lr: 0.123456})).toThrow("Learning rate is 0.123456, and a code has room for 4 digits");
  expect(encode({seeds: 3})).toThrow("A code holds one run, not the 3 of a row of seeds.");
  expect(encode({data: "own"})).toThrow("Dataset is own, and a code has room for digits, shapes.");
  expect(encode({steps: 4000})).toThrow("Steps is 4000, and a code has room for 1 to 2000.");
});
