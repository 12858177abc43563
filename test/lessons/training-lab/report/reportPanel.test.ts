// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {reportPanel} from "../../../../components/lessons/training-lab/report/reportPanel.js";
import type {LabRuns} from "../../../../components/lessons/training-lab/labRuns.js";
import type {LabView} from "../../../../components/lessons/training-lab/labView.js";
import {aKeptRun} from "../../../support/keptRuns.js";

beforeEach(() => {
  vi.useFakeTimers();
  URL.createObjectURL = () => "#";
  URL.revokeObjectURL = () => undefined;
});
afterEach(() => vi.useRealTimers());

/** The panel of a laboratory that has one run. */
function open(run = aKeptRun(1)) {
  const tell = vi.fn<(sentences: readonly string[]) => void>();
  const lab = {keeper: {runs: [run]}} as unknown as LabRuns;
  const view = {shown: () => ({id: run.id})} as unknown as Pick<LabView, "shown" | "look">;
  const {element, buttons} = reportPanel(
    () => lab,
    view,
    {tell},
    () => undefined
  );
  document.body.replaceChildren(element);
  const student = element.querySelector<HTMLInputElement>("#report-student")!;
  const press = (name: string): void => buttons.find(({textContent}) => textContent === name)?.click();
  const hint = (): string | null | undefined => element.querySelector("[aria-live]")?.textContent;
  return {tell, student, press, hint};
}

it("says what was saved each time anew, until another name is entered", () => {
  const {student, press, hint} = open();
  student.value = "7";
  for (const _time of ["first", "second"]) {
    press("Save report");
    // Words that stand in a live region when they are written again are not told.
    expect(hint()).toBe("");
    vi.runAllTimers();
    expect(hint()).toBe("Saved: one run; the report names “7”.");
  }
  student.value = "8";
  student.dispatchEvent(new Event("input"));
  expect(hint()).toBe("");
});

it("says of a code that was not made nothing but why", async () => {
  const {tell, press, hint} = open(aKeptRun(1, {state: "stopped"}));
  press("Save report");
  vi.runAllTimers();
  expect(hint()).toMatch(/^Saved/);
  tell.mockClear();
  press("Copy code");
  await vi.waitFor(() => expect(tell.mock.calls).toEqual([[[expect.stringContaining("code")]]]));
  vi.runAllTimers();
  expect(hint()).toBe("");
});
