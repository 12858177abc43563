// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {exportPanel} from "../../../../components/lessons/build/export/exportPanel.js";
import type {SavedFile} from "../../../../components/run/savedFile.js";

const JSON_FILE: SavedFile = {name: "resnet-34-model.json", type: "application/json", content: "a".repeat(43_332)};
const BINARY: SavedFile = {
  name: "resnet-34-weights.bin",
  type: "application/octet-stream",
  content: new Uint8Array(1_348_552)
};

function stage(answer: () => Promise<readonly SavedFile[]>) {
  const asked: string[] = [];
  const saved: SavedFile[] = [];
  const request = (kind: string): Promise<readonly SavedFile[]> => {
    asked.push(kind);
    return answer();
  };
  const panel = exportPanel({request, save: (file) => void saved.push(file)});
  const buttons = [...panel.element.querySelectorAll("button")];
  const words = (): string => panel.element.querySelector("[aria-live=polite]")?.textContent ?? "";
  return {panel, asked, saved, buttons, words};
}

it("offers four kinds of file, and says why none can be saved before there is a network", () => {
  const {panel, buttons, words, asked} = stage(() => Promise.resolve([]));
  expect(buttons.map(({textContent}) => textContent)).toEqual([
    "Save TensorFlow.js model",
    "Save safetensors",
    "Save Keras notebook",
    "Save Keras Python"
  ]);
  expect(buttons.every(({disabled}) => disabled)).toBe(true);
  expect(words()).toBe("There is nothing to save yet: build or load a network first.");
  buttons[0]!.click();
  expect(asked).toEqual([]);
  panel.show("ResNet-34");
  expect(words()).toBe("ResNet-34 is at hand.");
  expect(buttons.some(({disabled}) => disabled)).toBe(false);
  panel.show(undefined);
  expect(buttons.every(({disabled}) => disabled)).toBe(true);
  expect(words()).toContain("nothing to save");
});

it("saves every file, and says their names and how large they are", async () => {
  const {panel, buttons, words, asked, saved} = stage(() => Promise.resolve([JSON_FILE, BINARY]));
  panel.show("ResNet-34");
  buttons[0]!.click();
  expect(words()).toBe("Writing ResNet-34 …");
  expect(buttons.every(({disabled}) => disabled)).toBe(true);
  await vi.waitFor(() =>
    expect(words()).toContain("Saved resnet-34-model.json (43.3 kB) and resnet-34-weights.bin (1.3 MB).")
  );
  expect(asked).toEqual(["layers-model"]);
  expect(saved).toEqual([JSON_FILE, BINARY]);
  expect(buttons.some(({disabled}) => disabled)).toBe(false);
});

it.each([
  [1, "safetensors"],
  [2, "notebook"],
  [3, "python"]
])("button %i asks for %s", async (index, kind) => {
  const {panel, buttons, words, asked} = stage(() => Promise.resolve([JSON_FILE]));
  panel.show("ResNet-34");
  buttons[index]!.click();
  await vi.waitFor(() => expect(words()).toContain("Saved"));
  expect(asked).toEqual([kind]);
});

it("says in a sentence why nothing was saved, and lets the reader go on", async () => {
  const {panel, buttons, words, saved} = stage(() => Promise.reject(new Error("the worker has ended")));
  panel.show("ResNet-34");
  buttons[1]!.click();
  await vi.waitFor(() => expect(words()).toBe("Nothing was saved: the worker has ended."));
  expect(saved).toEqual([]);
  expect(buttons.some(({disabled}) => disabled)).toBe(false);
});

it("offers nothing after the network went while files were written", async () => {
  const {panel, buttons, words} = stage(() => Promise.resolve([JSON_FILE]));
  panel.show("ResNet-34");
  buttons[1]!.click();
  panel.show(undefined);
  await vi.waitFor(() => expect(words()).toContain("Saved"));
  expect(buttons.every(({disabled}) => disabled)).toBe(true);
});
