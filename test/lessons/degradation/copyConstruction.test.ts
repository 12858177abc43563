// @vitest-environment jsdom
import {expect, it} from "vitest";
import {copyConstruction} from "../../../components/lessons/degradation/copyConstruction.js";
import {expectSnapshot} from "../../support/snapshot.js";

const name = (node: Element): string | null => node.getAttribute("aria-label");

it("shows the ten trained layers among those that copy", () => {
  const figure = copyConstruction();
  expect(figure.querySelectorAll('[data-part="trained"]')).toHaveLength(10);
  expect(figure.querySelectorAll('[data-part="copy"]')).toHaveLength(24);
  expect(name(figure)).toContain("the other 24 copy what they get");
  expectSnapshot(figure, "copyConstruction.svg");
  expectSnapshot(copyConstruction({width: 300}), "copyConstruction-narrow.svg");
});
