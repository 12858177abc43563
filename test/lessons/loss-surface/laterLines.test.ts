// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {laterLines} from "../../../components/lessons/loss-surface/laterLines.js";
import type {Parts} from "../../../components/ui/late/parts.js";
import {stillPage} from "../../support/reader.js";
import {heldTasks, sightedPage} from "../../support/sightedPage.js";

/** Lines of two parts; `done` is told of each. */
function* lines(done: (part: string) => void): Parts<void> {
  done("first");
  yield;
  done("second");
}

beforeEach(stillPage);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it("draws lines at once where a browser cannot tell what stands", () => {
  const done = vi.fn();
  expect(laterLines().draw((onLines) => (onLines(lines(done)), "maps"))).toBe("maps");
  expect(done).toHaveBeenCalledTimes(2);
});

it("draws the first lines once the maps stand, those of the newest maps alone, and later ones at once", async () => {
  const {stand} = sightedPage();
  const later = laterLines();
  document.body.append(later.element);
  const [old, first, second] = [vi.fn(), vi.fn(), vi.fn()];
  later.draw((onLines) => onLines(lines(old)));
  later.draw((onLines) => onLines(lines(first)));
  expect(first).not.toHaveBeenCalled();
  stand();
  await expect.poll(() => first.mock.calls).toEqual([["first"], ["second"]]);
  expect(old).not.toHaveBeenCalled();
  later.draw((onLines) => onLines(lines(second)));
  expect(second).toHaveBeenCalledTimes(2);
  later.stop();
});

it("draws no more lines of older maps once newer ones are drawn", async () => {
  const {stand} = sightedPage();
  const tasks = heldTasks();
  const later = laterLines();
  document.body.append(later.element);
  const [old, now] = [vi.fn(), vi.fn()];
  later.draw((onLines) => onLines(lines(old)));
  stand();
  await tasks(1);
  expect(old.mock.calls).toEqual([["first"]]);
  later.draw((onLines) => onLines(lines(now)));
  await tasks();
  expect([old.mock.calls.length, now.mock.calls.length]).toEqual([1, 2]);
});
