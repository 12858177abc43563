// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {practiceProgress, progressWords} from "../../../components/site/practice/practiceProgress.js";

const KEY = "shortcut-practice paths";
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

it("keeps what is done for each page apart, and says it", () => {
  practiceProgress("paths").set({done: ["a"], seeds: {a: 3}, of: 4});
  expect(practiceProgress("paths").get()).toEqual({done: ["a"], seeds: {a: 3}, of: 4});
  expect(progressWords(practiceProgress("paths").get())).toBe("1 of 4 exercises done.");
  expect(progressWords(practiceProgress("build").get())).toBe("");
  expect(progressWords({done: ["a", "b"], of: 2})).toBe("All 2 exercises done.");
});

it.each(["", "null", "[]", "{", '{"done":7,"seeds":{"a":-1,"b":"x"},"of":-3}', '{"seeds":null}'])(
  "counts %s as not begun",
  (text) => {
    localStorage.setItem(KEY, text);
    expect(practiceProgress("paths").get()).toEqual({done: [], seeds: {}, of: 0});
  }
);

it("goes on as long as the page lasts where the browser keeps nothing", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const kept = practiceProgress("paths");
  kept.set({done: ["a"], seeds: {}, of: 4});
  expect(kept.get().done).toEqual(["a"]);
});
