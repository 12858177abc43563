// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {shortcutLab} from "../../../../components/lessons/residual-unit/shortcut/shortcutLab.js";
import type {ShortcutSetting} from "../../../../components/lessons/residual-unit/shortcutFit.js";
import type {ShortcutAnswer} from "../../../../components/lessons/residual-unit/shortcutClient.js";
import {buttonOf, control, press, read, set, stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

it("judges the guess by the rules at once, and says so when TensorFlow.js cannot be asked", async () => {
  const ended = vi.fn();
  const lab = shortcutLab(() => ({run: () => Promise.reject(new Error("the worker broke")), stop: ended}));
  const {element} = lab;
  press(element, "They can be added");
  expect(element.querySelector('[role="status"]')?.textContent).toMatch(/^Not so\. They cannot be added/);
  await vi.waitFor(() => expect(element.textContent).toContain("TensorFlow.js could not be asked: the worker broke."));
  lab.stop();
  expect(ended).toHaveBeenCalledOnce();
});

it("asks a new worker after one has failed", async () => {
  const workers = [
    () => Promise.reject(new Error("out of memory")),
    () => Promise.resolve({type: "refused", message: "shapes differ"} as const)
  ];
  const ended = vi.fn();
  const {element} = shortcutLab(() => ({run: workers.shift() ?? vi.fn(), stop: ended}));
  press(element, "Just run it");
  await vi.waitFor(() => expect(element.textContent).toContain("could not be asked: out of memory"));
  expect(ended).toHaveBeenCalledOnce();
  set(element, "Stride", "1");
  press(element, "Just run it");
  await vi.waitFor(() => expect(element.querySelector(".tensorflow")?.textContent).toContain("shapes differ"));
});

it("shows the last setting's answer only, and keeps the picture on bad input", async () => {
  const waiting: (() => void)[] = [];
  const run = ({filters}: ShortcutSetting): Promise<ShortcutAnswer> =>
    new Promise((resolve) => waiting.push(() => resolve({type: "added", shape: [28, 28, filters]})));
  const {element} = shortcutLab(() => ({run, stop: vi.fn()}));
  set(element, "Kind", "projection");
  press(element, "They can be added");
  set(element, "Maps out", "32");
  press(element, "They can be added");
  for (const answer of waiting.reverse()) answer();
  await vi.waitFor(() => expect(element.querySelector(".tensorflow")?.textContent).toContain("[28, 28, 32]"));
  expect(element.querySelector(".tensorflow")?.textContent).toContain("what the rules predict");
  set(element, "Side", "900");
  expect(element.querySelector(".problem")?.textContent).toBe(
    "Side is 900, but must be a whole number from 1 to 56; the picture stays."
  );
  expect(element.querySelector("svg")?.getAttribute("aria-label")).toContain("28×28×32");
});

it("gives the focus to the verdict, which comes where the guesses go", () => {
  const {element} = shortcutLab(() => ({run: () => new Promise(() => undefined), stop: vi.fn()}));
  document.body.append(element);
  buttonOf(element, "Shape error").focus();
  press(element, "Shape error");
  expect(document.activeElement).toBe(element.querySelector("[role=status]"));
});

it("keeps the shapes to itself until the guess, and asks for another when the setting changes", () => {
  const run = vi.fn(() => new Promise<ShortcutAnswer>(() => undefined));
  const {element} = shortcutLab(() => ({run, stop: vi.fn()}));
  const status = () => read(element.querySelector("[role=status]"));
  const seen = () => element.querySelector("svg")?.getAttribute("aria-label");
  const buttons = () => element.querySelector<HTMLElement>(".lab-buttons");
  expect(status()).toBe("Work out the two shapes that reach the sum, then guess.");
  expect(seen()).toBe("Two paths from x, 56×56×64: what do they bring to the sum?");
  expect(run).not.toHaveBeenCalled();
  press(element, "Shape error");
  expect(status()).toMatch(/^Right\. They cannot be added: f\(x\) is 28 pixels wide/);
  expect(seen()).toContain("they cannot be added");
  expect(element.querySelector(".cost")?.textContent).toContain("no parameter and no multiplication");
  expect(element.querySelector(".tensorflow")?.textContent).toBe("TensorFlow.js is running the unit on zeros …");
  expect(buttons()?.hidden).toBe(true);
  set(element, "Kind", "projection");
  expect(buttons()?.hidden).toBe(false);
  expect(status()).toBe("Work out the two shapes that reach the sum, then guess.");
  expect(seen()).toContain("what do they bring to the sum?");
  expect(element.querySelector(".cost")?.textContent).toBe("");
  expect(element.querySelector(".tensorflow")?.textContent).toBe("");
});

it("answers every setting at once where the reader does not want to guess, until it is stopped", async () => {
  const ended = vi.fn();
  const run = ({side, filters}: ShortcutSetting) =>
    Promise.resolve<ShortcutAnswer>({type: "added", shape: [side, side, filters]});
  const lab = shortcutLab(() => ({run, stop: ended}));
  const {element} = lab;
  document.body.append(element);
  control(element, "Guess first").click();
  set(element, "Stride", "1");
  set(element, "Maps out", "64");
  expect(read(element.querySelector("[role=status]"))).toMatch(/^They can be added: both are 56×56×64\./);
  await vi.waitFor(() => expect(element.querySelector(".tensorflow")?.textContent).toContain("[56, 56, 64]"));
  expect(watches()).toBe(1);
  lab.stop();
  expect([watches(), ended.mock.calls.length]).toEqual([0, 1]);
});

it("says so when TensorFlow.js and the rules differ", async () => {
  const run = () => Promise.resolve<ShortcutAnswer>({type: "added", shape: [1, 2, 3]});
  const {element} = shortcutLab(() => ({run, stop: vi.fn()}));
  press(element, "Just run it");
  await vi.waitFor(() =>
    expect(element.querySelector(".tensorflow")?.textContent).toContain("The rules predict something else.")
  );
});
