// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {mergedKernel} from "../../../../components/lessons/after-resnet/merged/mergedKernel.js";
import {mergedPicture, mergedView} from "../../../../components/lessons/after-resnet/merged/mergedView.js";
import {stillPage} from "../../../support/reader.js";
import {expectSnapshot} from "../../../support/snapshot.js";

beforeEach(stillPage);

it("draws kernel, shortcut and their sum", () => {
  expectSnapshot(mergedPicture(mergedKernel(1), 320), "mergedPicture.svg");
});

it("says how far both ways are apart, for each kernel", () => {
  const {element, stop} = mergedView();
  const status = (): string => element.querySelector(".status")?.textContent ?? "";
  expect(status()).toMatch(/differ by at most \d · 10⁻¹\S: rounding\.$/);
  const before = element.querySelector("svg")?.getAttribute("aria-label");
  const input = element.querySelector("input")!;
  input.value = "2";
  input.dispatchEvent(new Event("input", {bubbles: true}));
  expect(element.querySelector("svg")?.getAttribute("aria-label")).not.toBe(before);
  stop();
});
