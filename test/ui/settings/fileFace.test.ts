// @vitest-environment jsdom
import {expect, it} from "vitest";
import {fileFace} from "../../../components/ui/settings/fileFace.js";

it("shows its words, which are no part of the control's name", () => {
  const face = fileFace("Choose file");
  expect([face.textContent, face.ariaHidden]).toEqual(["Choose file", "true"]);
});
