// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {classLab} from "../../../components/lessons/class/classLab.js";
import {stillPage} from "../../support/reader.js";

beforeEach(() => stillPage());
afterEach(() => void vi.unstubAllGlobals());

it("takes nothing of files that were chosen before the table was emptied", async () => {
  const lab = classLab();
  document.body.replaceChildren(lab.element);
  const choose = (...names: readonly string[]): void => {
    const files = lab.element.querySelector<HTMLInputElement>("#class-reports")!;
    const chosen = names.map((name) => new File(["no report"], name));
    Object.defineProperty(files, "files", {configurable: true, value: chosen});
    files.dispatchEvent(new Event("change"));
  };
  const refused = (): string => lab.element.querySelector(".class-problems")?.textContent ?? "";
  choose("early.json");
  [...lab.element.querySelectorAll("button")].find((one) => one.textContent === "Empty the table")?.click();
  choose("late.json");
  await vi.waitFor(() => expect(refused()).toContain("late.json"), {timeout: 3000});
  expect(refused()).not.toContain("early.json");
  lab.stop();
});
