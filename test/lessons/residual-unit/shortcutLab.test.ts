// @vitest-environment jsdom
import {beforeAll, expect, it, vi} from "vitest";
import {shortcutLab} from "../../../components/lessons/residual-unit/shortcutLab.js";
import type {ShortcutSetting} from "../../../components/lessons/residual-unit/shortcutFit.js";
import type {ShortcutAnswer} from "../../../components/lessons/residual-unit/shortcutClient.js";

beforeAll(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    }
  );
});

const press = (element: HTMLElement, name: string) =>
  [...element.querySelectorAll("button")].find(({textContent}) => textContent === name)?.click();
function set(element: HTMLElement, label: string, value: string): void {
  const input = element.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (input === null) throw new Error(`no control ${label}`);
  input.value = value;
  input.dispatchEvent(new Event("input", {bubbles: true}));
}

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
