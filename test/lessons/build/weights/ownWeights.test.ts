// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {built, networkPanelStage as stage, facts, withoutDrawing} from "../../../support/networkPanelStage.js";

beforeEach(withoutDrawing);

it("loads the reader's own weights, keeps them if it is asked to, and removes them", async () => {
  const {chooseFile, press, asked, input, words, element, button} = stage();
  await chooseFile();
  expect(asked).toEqual(["start", "load mine.safetensors", "predict without []"]);
  expect((input("Weights") as HTMLSelectElement).value).toBe("own");
  expect(words("status")).toContain("Residual-34 read from mine.safetensors and made ready in 321 ms");
  element.querySelector<HTMLInputElement>("label > input[type=checkbox]:not([aria-label])")?.click();
  await chooseFile();
  await vi.waitFor(() => expect(button(/^Remove the kept weights/).parentElement?.hidden).toBe(false));
  await press(/^Remove the kept weights \(12 bytes\)$/);
  expect(button(/^Remove the kept weights/).parentElement?.hidden).toBe(true);
  expect(words("status")).toBe("The kept weights are removed from this browser.");
});

it("keeps the network at hand when weights cannot be used, and runs it", async () => {
  const {press, chooseFile, asked, answers, input, words} = stage();
  await press("Build ResNet-34");
  answers.load = () => Promise.reject(new Error("fc.bias is missing"));
  await chooseFile();
  expect(words("alert")).toBe("It failed: fc.bias is missing. ResNet-34 stays at hand.");
  expect((input("Weights") as HTMLSelectElement).value).toBe("random");
  (input("Address") as HTMLInputElement).value = "https://weights.example/a";
  await press("Load from the address");
  expect(words("alert")).toBe("It failed: https://weights.example/a answered HTTP 404. ResNet-34 stays at hand.");
  await press("Run");
  expect(asked.slice(-2)).toEqual(["load mine.safetensors", "predict without [] with maps"]);
  expect(words("alert")).toBe("");
});

it("says that weights of one's own are missing before it runs them", async () => {
  const {press, input, words} = stage();
  const weights = input("Weights") as HTMLSelectElement;
  const choose = (kind: string): void => {
    weights.value = kind;
    weights.dispatchEvent(new Event("input"));
  };
  choose("random");
  expect(words("status")).toContain("ResNet-34 with random weights is chosen. Press Run");
  choose("own");
  expect(words("status")).toBe("No weights of your own are loaded yet. Choose a file or give an address.");
  await press("Run");
  expect(words("alert")).toContain("no weights of your own are loaded: choose a file or give an address first");
});

/** Begins to fetch from an address that says nothing until it is ended. */
function fetching() {
  const found = stage();
  const signals: AbortSignal[] = [];
  found.answers.collect = (_origin, _onBytes, options) =>
    new Promise((_, reject) => {
      const signal = options?.signal;
      if (signal) signals.push(signal);
      signal?.addEventListener("abort", () => reject(new Error("ended")));
    });
  const fetchIt = (): void => {
    (found.input("Address") as HTMLInputElement).value = "https://weights.example/a";
    found.button("Load from the address").click();
  };
  return {...found, signals, fetchIt};
}

it("ends a fetch that the reader cancels, and leaves what is at hand and the focus where they belong", async () => {
  const {press, button, fetchIt, words, idle, input, asked} = fetching();
  expect(button("Cancel").hidden).toBe(true);
  await press("Build ResNet-34");
  fetchIt();
  expect([button("Run").disabled, button("Cancel").hidden]).toEqual([true, false]);
  button("Cancel").focus();
  button("Cancel").click();
  await idle();
  expect(words("status")).toBe("Cancelled. ResNet-34 is at hand.");
  expect(words("alert")).toBe("");
  expect(document.activeElement?.getAttribute("role")).toBe("status");
  expect(button("Cancel").hidden).toBe(true);
  expect((input("Weights") as HTMLSelectElement).value).toBe("random");
  expect(asked).toEqual(["start", "build", "predict without []"]);
});

it("ends the fetch and starts no worker any more when the page is left", async () => {
  const {panel, fetchIt, signals, idle, asked} = fetching();
  fetchIt();
  panel.stop();
  expect(signals.map(({aborted}) => aborted)).toEqual([true]);
  await idle();
  expect(asked).toEqual([]);
});

it("starts no worker for a miniature that came after the page was left", async () => {
  const {panel, answers, button, idle, asked} = stage();
  let come: () => void = () => undefined;
  answers.readMiniature = () => new Promise((resolve) => (come = () => resolve(new ArrayBuffer(8))));
  button("Run").click();
  panel.stop();
  come();
  await idle();
  expect(asked).toEqual([]);
});

it("is never locked, even by a network that no picture fits", async () => {
  const {answers, chooseFile, press, words, asked} = stage();
  answers.load = () => Promise.resolve(built(facts("Oblong", {input: [16, 32, 1]})));
  await chooseFile();
  expect(words("alert")).toContain("the input must be square: 16×32");
  await press("Build ResNet-34");
  await press("Run");
  expect(asked.at(-1)).toBe("predict without [] with maps");
  expect(words("alert")).toBe("");
});
