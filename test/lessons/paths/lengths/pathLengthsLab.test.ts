// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {pathLengthsLab} from "../../../../components/lessons/paths/lengths/pathLengthsLab.js";
import {openTable, pictures, set, status, stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

it("starts with ResNet-34's 16 units, and follows the reader to others", () => {
  const {element, stop} = pathLengthsLab();
  expect(status(element)).toBe(
    "65,536 paths; mean length 8, standard deviation 2.00. 97.9 % of them go through 4 to 12 units."
  );
  set(element, "Units in the network", 5);
  expect(status(element)).toMatch(/^32 paths; mean length 2\.5, standard deviation 1\.12\. 93\.8 % .* 1 to 4 units\.$/);
  expect(pictures(element)[0]).toMatch(/^Number of paths by length, 5 units\. Most, 10 of 32/);
  expect(openTable(element)).toEqual([
    ["Units on the path", "Paths", "Share"],
    ["0", "1", "0.0313"],
    ["1", "5", "0.1563"],
    ["2", "10", "0.3125"],
    ["3", "10", "0.3125"],
    ["4", "5", "0.1563"],
    ["5", "1", "0.0313"]
  ]);
  set(element, "Axis", "log");
  expect(element.querySelector("svg")?.textContent).toContain("paths (logarithmic)");
  const before = watches();
  stop();
  expect(watches()).toBe(before - 1);
});
