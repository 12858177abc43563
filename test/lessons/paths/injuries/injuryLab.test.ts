// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {injuryLab} from "../../../../components/lessons/paths/injuries/injuryLab.js";
import {buttonOf, openTable, pictures, set, status, stillPage, watches} from "../../../support/reader.js";
import {LESIONS, lesionStage} from "../../../support/aRecordedLesion.js";

beforeEach(stillPage);

it("shows the recorded errors of each kind and number of injuries", () => {
  const {element} = injuryLab(LESIONS, lesionStage(() => "").runner);
  set(element, "How many", 1);
  expect(status(element)).toBe("1 unit taken out: mean error residual 25.0 %, plain 25.0 %. Recorded.");
  expect(openTable(element)).toEqual([
    ["units taken out", "residual", "plain"],
    ["0", "0.00", "0.25"],
    ["1", "0.25", "0.25"],
    ["2", "0.50", "0.50"]
  ]);
  set(element, "Injury", "shuffles");
  expect(status(element)).toBe("1 swap of neighbours: mean error residual 0.0 %, plain 0.0 %. Recorded.");
  expect(pictures(element)[0]).toMatch(/^Error by number of swaps of neighbours\. residual: 0 % at 0/);
  expect(element.querySelector("figcaption")?.textContent).toContain("mean error of 2 random draws");
});

it("measures one number of injuries here, with the recorded draws", async () => {
  const {asked, runner} = lesionStage((network) => (network === "plain" ? "0000" : "0120"));
  const {element} = injuryLab(LESIONS, runner);
  set(element, "How many", 1);
  buttonOf(element, "Measure it here").click();
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "finished; 1 unit taken out: mean error residual 25.0 %, plain 75.0 %. Measured here, with the recorded draws."
    )
  );
  expect(asked).toHaveLength(4);
});

it("says when the worker is gone, and lets the reader start again", async () => {
  const {element} = injuryLab(LESIONS, lesionStage(() => new Error("gone")).runner);
  buttonOf(element, "Measure it here").click();
  await vi.waitFor(() =>
    expect(status(element)).toBe("It failed: gone. The recorded curve still stands; press the button to start again.")
  );
  expect(buttonOf(element, "Measure it here").disabled).toBe(false);
});

it("asks the worker for nothing more once the page was left", async () => {
  const {asked, runner} = lesionStage(() => "0123");
  const {element, stop} = injuryLab(LESIONS, runner);
  buttonOf(element, "Measure it here").click();
  const before = watches();
  stop();
  expect(watches()).toBe(before - 1);
  await vi.waitFor(() => expect(buttonOf(element, "Measure it here").disabled).toBe(false));
  expect(asked).toHaveLength(1);
});
