import {expect, it} from "vitest";
import {datasetClasses} from "../../../components/engine/data/dataset.js";
import {CLASS_NAMES} from "../../../components/run/data/classNames.js";

it("tells the classes' names in English as the sets have them that are drawn", () => {
  for (const name of ["digits", "shapes"] as const) expect(CLASS_NAMES[name]).toEqual(datasetClasses(name));
});
