import {expect, it} from "vitest";
import {
  cutCount,
  cutFinding,
  findingWords,
  guessing,
  unitWords,
  type CutCount,
  type Piece
} from "../../../../components/lessons/paths/units/cutFinding.js";
import {LESIONS} from "../../../support/aRecordedLesion.js";

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : piece.network)).join("");
const count = (whole: number, right: number, times = 30): CutCount => ({whole, right, favourite: {digit: 3, times}});
const finding = (residual: CutCount, plain: CutCount): string =>
  text(findingWords(["stage3.unit4"], {residual, plain}, 256));

it("counts what is read whole and cut, and the name that is given most often", () => {
  expect(cutCount("0123", "0777", "0123")).toEqual({whole: 4, right: 1, favourite: {digit: 7, times: 3}});
});

it("names the units that are out", () => {
  expect(unitWords(["stage1.unit1"])).toBe("unit 1.1");
  expect(unitWords(["stage1.unit1", "stage2.unit3"])).toBe("units 1.1 and 2.3");
  expect(unitWords(["stage1.unit1", "stage2.unit3", "stage4.unit2"])).toBe("units 1.1, 2.3 and 4.2");
});

it("tells the finding by the numbers that are shown", () => {
  expect(finding(count(255, 251), count(240, 24, 214))).toBe(
    "Without unit 3.4 the residual network still reads 251 of 256, 4 fewer; the plain one falls from 240 to 24, no better than guessing: it takes 214 of them for a 3."
  );
  expect(finding(count(255, 255), count(240, 56))).toBe(
    "Without unit 3.4 the residual network still reads as many, 255; the plain one falls from 240 to 56."
  );
  expect(finding(count(255, 256), count(240, 0))).toBe(
    "Without unit 3.4 the residual network reads 256, 1 more; the plain one falls from 240 to 0, no better than guessing."
  );
});

it("calls guessing what lies within two standard deviations of one in ten", () => {
  expect(guessing(256)).toBeCloseTo(35.2, 1);
});

const told = {recorded: LESIONS, out: [], asked: "stage3.unit4", open: false, networks: undefined};
const rest = {guess: undefined, failure: undefined, here: undefined};
const whole = {residual: {answers: "0123"}, plain: {answers: "0122"}};

it("asks before it tells, also of units that are out already", () => {
  expect(text(cutFinding({...told, ...rest, networks: whole}))).toBe(
    "Take unit 3.4 out of both networks, without training again. How many of 4 digits does each still read?"
  );
  expect(text(cutFinding({...told, ...rest, out: ["stage1.unit1"]}))).toContain("Take unit 1.1 out of both networks");
});

it("sets the guess beside the finding that it was made for, and says what was measured here", () => {
  const open = {...told, ...rest, open: true, networks: whole, out: ["stage3.unit4"]};
  const guess = {out: ["stage3.unit4"], numbers: {residual: 3, plain: 1}};
  expect(text(cutFinding({...open, guess}))).toMatch(/You guessed 3 and 1\.$/);
  expect(text(cutFinding({...open, guess, out: ["stage1.unit1"], here: true}))).toMatch(/[^1]\. Measured here\.$/);
  expect(text(cutFinding({...open, out: []}))).toBe(
    "Whole, the residual network reads 4 of 4 digits, the plain one 3. Click a unit."
  );
});

it("says that it waits, and why there is no answer", () => {
  const open = {...told, ...rest, open: true, out: ["stage1.unit1", "stage3.unit4"]};
  expect(text(cutFinding(open))).toBe("Without units 1.1 and 3.4: both networks read the 4 digits again …");
  expect(text(cutFinding({...open, failure: "gone"}))).toBe(
    "It failed: gone. Single units are recorded and still work; “Start again” tries these once more."
  );
});
