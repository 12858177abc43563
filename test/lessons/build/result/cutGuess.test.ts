// @vitest-environment jsdom
import {expect, it} from "vitest";
import {cutGuess} from "../../../../components/lessons/build/result/cutGuess.js";
import {recordedResult} from "../../../../components/lessons/build/recordedResult.js";
import type {RecordedCuts} from "../../../../components/lessons/build/recordedCuts.js";
import {recordedData} from "../../../support/recordedData.js";
import {reader} from "../../../support/reader.js";

const recorded = recordedData("cuts") as RecordedCuts;
const {units} = recordedResult(recorded).network;

function stage() {
  let shown = 0;
  const guess = cutGuess(recorded, units, () => shown++);
  return {guess, shown: () => shown, ...reader(guess.element)};
}

it("shows no number before the reader has cut or asked for them: then that one, or all", () => {
  const {guess, press, shown} = stage();
  expect(guess.words()).toEqual(["", ...Array<string>(16).fill("?")]);
  guess.tell(12);
  expect(guess.words()[13]).toBe("9");
  expect(guess.words().filter((word) => word === "?")).toHaveLength(15);
  press("Show all 16");
  expect(guess.words().join(" ")).toBe(" 81 27 35 43 53 43 38 84 73 26 16 17 9 95 95 98");
  expect(shown()).toBe(2);
});

it("holds the guess against what was recorded, and tells the finding in numbers", () => {
  const {set, press, status, guess} = stage();
  set("Your guess", "residual_unit_4");
  press("Show all 16");
  expect(status()).toContain("You guessed unit 2.2 (residual_unit_4): without its shortcut 53 % are right.");
  expect(status()).toContain("Least of all it can do without the shortcut of unit 3.6 (residual_unit_12): 9 % right");
  expect(status()).toContain(
    "3 of the 16 it hardly misses; without that of unit 4.3 (residual_unit_15) it is right for 98 %."
  );
  expect(status()).toContain("projections, in order: 43 %, 84 %, 95 %. One network, seed 1.");
  expect(guess.element.querySelector("button")?.parentElement?.hidden).toBe(true);
});

it("gives the focus to what it tells when the button goes", () => {
  const {guess, press} = stage();
  document.body.append(guess.element);
  guess.element.querySelector("button")?.focus();
  press("Show all 16");
  expect(document.activeElement).toBe(guess.element.querySelector(".verdict"));
});

it("can be skipped", () => {
  const {press, status} = stage();
  press("Show all 16");
  expect(status()).toMatch(/^Least of all/);
});
