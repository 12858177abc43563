import {expect, it} from "vitest";
import {d3Imports, d3Packages} from "../../scripts/site/d3Imports.js";

it("names the packages that d3 is made of, and leaves types out", async () => {
  const packages = await d3Packages();
  expect(d3Imports('import {line, select as one, type Selection, area} from "d3";\nline();', packages)).toBe(
    'import {line, area} from "d3-shape";import {select as one} from "d3-selection";\nline();'
  );
  expect(d3Imports('import {\n  zoom\n} from "d3";', packages)).toBe('import {zoom} from "d3-zoom";');
  expect(() => d3Imports('import {lines} from "d3";', packages)).toThrow("d3 has no lines");
});
