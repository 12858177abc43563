// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {imageChooser} from "../../../../components/lessons/build/image/imageChooser.js";
import {DIGIT_INPUT} from "../../../../components/lessons/build/image/inputTarget.js";

// jsdom draws nothing: the chooser runs with canvases that have no context.
beforeEach(() => void vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null));

function stage() {
  const told: string[] = [];
  const chooser = imageChooser((sentence) => told.push(sentence), {target: DIGIT_INPUT});
  const give = (name: string): void => {
    const file = chooser.element.querySelector<HTMLInputElement>("input[type=file]");
    if (file === null) throw new Error("there is no place for a file");
    Object.defineProperty(file, "files", {
      value: [new File(["hello"], name, {type: "text/plain"})],
      configurable: true
    });
    file.dispatchEvent(new Event("change"));
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  return {chooser, told, give, settle};
}

it("tells what is wrong with the file that was chosen last, and nothing of the one before", async () => {
  const {told, give, settle} = stage();
  give("first.txt");
  give("second.txt");
  await settle();
  expect(told).toEqual(["second.txt is text/plain; a JPEG, PNG or WebP picture is needed. The picture at hand stays."]);
});

it("keeps quiet about a file once a sample was chosen instead, or the page was left", async () => {
  const {chooser, told, give, settle} = stage();
  give("notes.txt");
  chooser.element.querySelector("input[type=radio]")?.dispatchEvent(new Event("input"));
  await settle();
  expect(told).toEqual([""]);
  give("notes.txt");
  chooser.stop();
  await settle();
  expect(told).toEqual([""]);
});
