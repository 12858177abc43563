// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {keptChoice} from "../../components/site/keptChoice.js";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it("keeps a choice in the browser", () => {
  keptChoice("a").set("1");
  expect(keptChoice("a").get()).toBe("1");
});

it("keeps it on the page while the browser keeps nothing, and in the browser again afterwards", () => {
  const choice = keptChoice("b");
  const refusing = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  choice.set("1");
  expect(choice.get()).toBe("1");
  refusing.mockRestore();
  choice.set("2");
  expect(choice.get()).toBe("2");
  expect(localStorage.getItem("b")).toBe("2");
});
