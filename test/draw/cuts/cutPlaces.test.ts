import {expect, it} from "vitest";
import {cutPlaces} from "../../../components/draw/cuts/cutPlaces.js";
import type {RecordedCutSeeds} from "../../../components/run/recorded/recordedCutSeeds.js";
import {recordedData} from "../../support/recordedData.js";

it("numbers units within their stages, as the pages do", () => {
  expect(cutPlaces(recordedData("cut-seeds") as RecordedCutSeeds).join(" ")).toBe(
    "1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 3.5 3.6 4.1 4.2 4.3"
  );
});
