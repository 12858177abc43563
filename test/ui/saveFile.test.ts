// @vitest-environment jsdom
import {afterEach, expect, it, vi} from "vitest";
import {saveFigure} from "../../components/ui/save/saveFigure.js";
import {saveFile} from "../../components/ui/saveFile.js";

afterEach(() => void vi.useRealTimers());

/** What is offered, and whether its memory is still held. */
function browser() {
  vi.useFakeTimers();
  const offered: {readonly name: string; readonly type: string}[] = [];
  const held = new Set<string>();
  let type = "";
  Object.assign(URL, {
    createObjectURL(blob: Blob) {
      type = blob.type;
      held.add("blob:1");
      return "blob:1";
    },
    revokeObjectURL: (url: string) => held.delete(url)
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    offered.push({name: this.download, type});
  });
  return {offered, held};
}

it("offers a file by its name, and holds it until a slow browser has read it", () => {
  const {offered, held} = browser();
  saveFile({name: "layers.csv", type: "text/csv", content: "a,b"});
  expect(offered).toEqual([{name: "layers.csv", type: "text/csv"}]);
  vi.advanceTimersByTime(30_000);
  expect(held.size).toBe(1);
  vi.advanceTimersByTime(30_000);
  expect(held.size).toBe(0);
});

it("holds the SVG of a figure as long", async () => {
  const {offered, held} = browser();
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  // jsdom measures no drawing.
  for (const side of ["width", "height"]) Object.defineProperty(svg, side, {value: {baseVal: {value: 10}}});
  saveFigure(() => ({svg, name: "ResNet-34", title: "Layers of ResNet-34"}))
    .querySelector("button")
    ?.click();
  // Its fonts come first.
  await vi.waitFor(() => expect(offered).toEqual([{name: "ResNet-34.svg", type: "image/svg+xml"}]));
  vi.advanceTimersByTime(1000);
  expect(held.size).toBe(1);
});
