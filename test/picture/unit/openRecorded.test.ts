import {expect, it} from "vitest";
import {openRecorded} from "../../../components/picture/unit/openRecorded.js";
import type {RecordedUnits} from "../../../components/run/recorded/recordedUnit.js";
import {recordedData} from "../../support/recordedData.js";

it("opens recorded units under Keras' names, and calls them by stage and number", () => {
  const units = openRecorded(recordedData("unit") as RecordedUnits);
  expect(units.map(({name, title}) => [name, title])).toEqual([
    ["residual_unit_1", "Unit 1.2, trained"],
    ["residual_unit_3", "Unit 2.1, trained"]
  ]);
});
