// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {sweepLab} from "../../../../components/lessons/paths/units/sweepLab.js";
import {buttonOf, openTable, pictures, set, status, stillPage, watches} from "../../../support/reader.js";
import {LESIONS, lesionStage} from "../../../support/aRecordedLesion.js";

beforeEach(stillPage);

it("shows what was recorded, of units taken out and of neighbours swapped", () => {
  const {element} = sweepLab(LESIONS, lesionStage(() => "").runner);
  expect(status(element)).toBe(
    "residual: 100 % whole, 75 % on average without one unit; plain: 75 % whole, 0 % on average without one unit. Recorded."
  );
  expect(pictures(element)[0]).toContain("residual: 100 % whole, 75 % on average without one unit");
  expect(openTable(element)).toEqual([
    ["Injury", "residual", "plain"],
    ["none", "1.00", "0.75"],
    ["1.1", "0.75", "0.00"],
    ["1.2", "0.75", "0.00"],
    ["3.4", "0.75", "0.00"]
  ]);
  set(element, "In turn", "swap");
  expect(buttonOf(element, "Swap each pair in turn").disabled).toBe(false);
  expect(pictures(element)[0]).toMatch(/^Accuracy with two neighbours swapped\./);
  expect(openTable(element)[2]).toEqual(["1.1 ↔ 1.2", "0.75", "0.00"]);
});

it("measures each lesion in turn, shows it as it comes, and says what came of it", async () => {
  const {asked, runner} = lesionStage((network) => (network === "plain" ? "0000" : "0120"));
  const {element} = sweepLab(LESIONS, runner);
  set(element, "In turn", "swap");
  buttonOf(element, "Swap each pair in turn").click();
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "finished; residual: 75 % whole, 75 % on average with two neighbours swapped; plain: 25 % whole, 25 % on average with two neighbours swapped. Measured here."
    )
  );
  expect(asked).toEqual(["residual", "plain", "residual stage1.unit1↔stage1.unit2", "plain stage1.unit1↔stage1.unit2"]);
  expect(element.querySelector("figcaption")?.textContent).toMatch(/Measured here\.$/);
  expect(pictures(element)[0]).toContain("plain: 25 % whole");
});

it("goes back to what was recorded when the worker is gone", async () => {
  const {element} = sweepLab(LESIONS, lesionStage(() => new Error("gone")).runner);
  buttonOf(element, "Take out each unit in turn").click();
  await vi.waitFor(() =>
    expect(status(element)).toBe("It failed: gone. The recorded result is shown; press the button to start again.")
  );
  expect(buttonOf(element, "Take out each unit in turn").disabled).toBe(false);
  expect(pictures(element)[0]).toContain("residual: 100 % whole, 75 % on average without one unit");
});

it("leaves the words of another choice alone when a network that was asked for before has loaded", async () => {
  const answered: ((answers: string) => void)[] = [];
  const answers = () => new Promise<string>((resolve) => answered.push(resolve));
  const {element, stop} = sweepLab(LESIONS, {...lesionStage(() => "").runner, answers});
  buttonOf(element, "Take out each unit in turn").click();
  set(element, "In turn", "swap");
  const words = status(element);
  expect(words).toMatch(/Recorded\.$/);
  answered[0]!("0123");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(status(element)).toBe(words);
  expect(answered).toHaveLength(1);
  const before = watches();
  stop();
  expect(watches()).toBe(before - 1);
});
