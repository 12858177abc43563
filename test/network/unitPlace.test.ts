import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {layersById} from "../../components/network/layersById.js";
import {miniature, MINIATURE_STAGES, type MiniatureDepth} from "../../components/network/miniature.js";
import {unitPlace} from "../../components/network/unitPlace.js";
import {root} from "../support/root.js";

it("knows the unit of every layer of every miniature, and of none beside", () => {
  for (const depth of Object.keys(MINIATURE_STAGES).map((key) => Number(key) as MiniatureDepth))
    for (const skip of [true, false])
      for (const {id, place} of layersById(miniature({depth, skip})).values())
        expect(unitPlace(id), id).toEqual(place.part === "stage" ? place : undefined);
  for (const id of ["stem", "stage1", "stage9.unit1", ""]) expect(unitPlace(id)).toBeUndefined();
});

/** What takes a name apart: a pattern with a stage or a unit in it, a cut at the dots, a look at an id's beginning or end. */
const PARSES = [
  /\/[^/\n]*(stage|unit)\\?\(?\\d[^/\n]*\//,
  /\b(id|ids|unit|layer)\.(split|slice|match|replace|replaceAll|startsWith|endsWith|indexOf|substring)\(/,
  /(exec|test)\((id|unit|layer)\)/,
  /startsWith\([`"](stage|stem|head)/,
  /endsWith\([`"]\.?(conv|bn|projection|gamma|beta)/
];

it("is needed because no module takes an id apart", () => {
  const files = ["components", "scripts"].flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(folder, name))
  );
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((name) =>
    readFileSync(join(root, name), "utf8")
      .split("\n")
      .filter((line) => PARSES.some((pattern) => pattern.test(line)))
      .map((line) => `${name}: ${line.trim()}`)
  );
  expect(found).toEqual([]);
});
