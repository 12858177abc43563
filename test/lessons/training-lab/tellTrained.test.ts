// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {tellTrained} from "../../../components/lessons/training-lab/tellTrained.js";
import {onMilestone} from "../../../components/ui/milestone.js";
import {RUNS} from "../../support/runs.js";

it("tells the guided path what both have come to once they have finished, and nothing of one network alone", () => {
  const heard = vi.fn();
  onMilestone(document, heard, new AbortController().signal);
  tellTrained(document.body, {phase: "running", runs: RUNS});
  tellTrained(document.body, {phase: "finished", runs: RUNS.slice(0, 1)});
  expect(heard).not.toHaveBeenCalled();
  tellTrained(document.body, {phase: "finished", runs: RUNS});
  expect(heard.mock.calls).toEqual([["twins trained", expect.stringMatching(/^After step 8 /)]]);
});
