import {expect, it} from "vitest";
import {datasetClasses} from "../../../components/engine/data/dataset.js";
import {CLASS_NAMES} from "../../../components/run/data/drawnSets.js";

it("knows the classes' names as the sets have them that are drawn", () => {
  for (const name of ["digits", "shapes"] as const) expect(CLASS_NAMES[name]).toEqual(datasetClasses(name));
});
