// @vitest-environment jsdom
import {expect, it} from "vitest";
import {pathLengths} from "../../../../components/lessons/paths/lengths/pathLengths.js";
import {expectSnapshot} from "../../../support/snapshot.js";

it("counts the paths of each length, exactly", () => {
  const figure = pathLengths(16);
  expect(figure.getAttribute("aria-label")).toBe(
    "Number of paths by length, 16 units. Most, 12,870 of 65,536, go through 8 units; one goes through none and one through all."
  );
  expect([...figure.querySelectorAll("text")].map((text) => text.textContent)).toEqual(
    expect.arrayContaining(["1,820", "12,870", "16"])
  );
  expectSnapshot(figure, "pathLengths.svg");
  expectSnapshot(pathLengths(5, {log: true, width: 300}), "pathLengths-log.svg");
});
