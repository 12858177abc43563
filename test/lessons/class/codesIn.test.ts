import fc from "fast-check";
import {expect, it} from "vitest";
import {codesIn} from "../../../components/lessons/class/codesIn.js";
import {encodeResult} from "../../../components/run/report/resultCode.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {aResultCode} from "../../support/reports.js";

const of = (student: number): string =>
  encodeResult({config: DEFAULT_CONFIG, student, guess: {residual: 0.5}, digest: 123_456_789_012});
const [one, two] = [of(1), of(20)];
const found = (text: string) => [...codesIn(text).codes.keys()];

it("finds codes that were written with small letters, blanks, dashes and letters for digits", () => {
  const small = one.toLowerCase().replaceAll("1", "l").replaceAll("0", "o");
  const grouped = (two.match(/.{1,4}/g) ?? []).join("-");
  const text = [small, grouped, ` ${(two.match(/.{1,5}/g) ?? []).join(" ")} `, `0 ${one}`].join("\n");
  expect(codesIn(text)).toMatchObject({problems: []});
  expect(found(text)).toEqual([one, two]);
});

it("finds several codes on a line, and lets names stand beside them", () => {
  expect(codesIn(`7: ${one}, thanks; Zoë ${two}`)).toMatchObject({problems: []});
  expect(found(`7: ${one}, thanks; Zoë ${two}`)).toEqual([one, two]);
  expect(found(`${one} ${two}`)).toEqual([one, two]);
});

it("takes a long name beside a code for a name, and says where codes are left out", () => {
  for (const name of ["Maximilian Mustermann", "7: Alexandra Mustermann", "Jonathan Mayers 123"])
    for (const line of [`${name} ${one}`, `${one}, ${name}`]) {
      expect(codesIn(line)).toMatchObject({problems: []});
      expect(found(line)).toEqual([one]);
    }
  const many = Array.from({length: 510}, (_, i) => of(1 + i));
  for (const text of [many.join("\n"), many.join(" ")]) {
    expect(codesIn(text).problems).toEqual(["After 500 codes and problems the rest of the text is not read."]);
    expect(found(text)).toEqual(many.slice(0, 500));
  }
  expect(codesIn(`${many.slice(0, 500).join("\n")}\n\n`).problems).toEqual([]);
});

it("takes the whole of a code whose first groups have the check letters of a shorter one", () => {
  const whole = "7EEK68FT9VZPM8DKK6KCQHJWB9T10000000001ZD";
  const part = "7EEK68FT9VZPM8DKK6KCQHJW";
  expect(found(part)).toEqual([part]);
  for (const length of [2, 4, 8])
    expect(found(whole.match(new RegExp(`.{${length}}`, "g"))?.join("-") ?? "")).toEqual([whole]);
  expect(found(`Zoë ${whole.slice(0, 24)} ${whole.slice(24)} ${one}`)).toEqual([whole, one]);
});

it("takes groups without digits along, and leaves a name that only seems to have some", () => {
  expect(found("29W3P4TZ83YSJZP4SKSWKY7HGV XSQK")).toEqual(["29W3P4TZ83YSJZP4SKSWKY7HGVXSQK"]);
  expect(found(`${one} Olivia`)).toEqual([one]);
});

it("tells once what is wrong, by the letters that it is about", () => {
  const wrong = one.slice(0, -1) + (one.endsWith("7") ? "8" : "7");
  const {codes, problems} = codesIn(`${wrong} ${two}`);
  expect([...codes.keys()]).toEqual([two]);
  expect(problems).toEqual([`${wrong}: its check letters do not fit: a letter is wrong, or two are swapped.`]);
  expect(codesIn(`${wrong.slice(0, 9)}-${wrong.slice(9)}`).problems).toEqual(problems);
  expect(codesIn("see you\n\n").problems).toEqual(["There is no code in “see you”: a code has 16 letters or more."]);
  expect(codesIn("A".repeat(60)).problems).toEqual([`${"A".repeat(44)}: a code has at most 40 letters.`]);
});

it("reads every code that can be written, in groups of any length, and says little of any other text", () => {
  fc.assert(
    fc.property(fc.array(aResultCode, {maxLength: 5}), fc.integer({min: 2, max: 12}), (results, length) => {
      const texts = results.map(encodeResult);
      const lines = texts.map((text) => (text.match(new RegExp(`.{1,${length}}`, "g")) ?? []).join("-"));
      expect(new Set(found(lines.join("\n")))).toEqual(new Set(texts));
    }),
    {numRuns: 40, seed: 16}
  );
  fc.assert(
    fc.property(fc.string({maxLength: 300, unit: "grapheme"}), (text) => {
      for (const problem of codesIn(text).problems) expect(problem.length).toBeLessThanOrEqual(300);
    }),
    {numRuns: 300, seed: 16}
  );
  expect(codesIn("x ".repeat(16_000)).problems[0]).toMatch(/^There are 32000 characters/);
});
