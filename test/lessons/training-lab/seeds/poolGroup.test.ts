import {expect, it} from "vitest";
import {groupPhase} from "../../../../components/lessons/training-lab/seeds/poolGroup.js";

it("is under way while one of its runs is, and has failed only where all have", () => {
  expect(groupPhase([])).toBe("idle");
  expect(groupPhase(["finished", "paused", "starting"])).toBe("starting");
  expect(groupPhase(["paused", "running"])).toBe("running");
  expect(groupPhase(["failed", "finished"])).toBe("finished");
  expect(groupPhase(["failed", "failed"])).toBe("failed");
});
