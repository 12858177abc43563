// @vitest-environment jsdom
import {expect, it} from "vitest";
import {fileField} from "../../../components/ui/settings/fileField.js";

function field(multiple: boolean) {
  const input = Object.assign(document.createElement("input"), {type: "file", multiple});
  return {input, shown: fileField(input)};
}

it("stands before words that are no part of the control's name, for one file or for several", () => {
  for (const [multiple, words] of [
    [false, "Choose file"],
    [true, "Choose files"]
  ] as const) {
    const {input, shown} = field(multiple);
    // The words show the focus and the lock of what stands before them.
    expect(shown.firstElementChild).toBe(input);
    const face = input.nextElementSibling;
    expect([face?.textContent, face?.ariaHidden]).toEqual([words, "true"]);
  }
});
