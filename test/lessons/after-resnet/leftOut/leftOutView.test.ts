// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {leftOutView, leftOutWords} from "../../../../components/lessons/after-resnet/leftOut/leftOutView.js";
import type {RecordedLeftOut} from "../../../../components/lessons/after-resnet/leftOut/recordedLeftOut.js";
import {stillPage} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

const recorded = recordedData("lesions") as RecordedLeftOut;
beforeEach(stillPage);

it("says what is left with one unit out, and with half of them", () => {
  expect(leftOutWords(recorded)).toMatch(
    /with one unit out 96 %; with 6 of 13 out 33 %, and 70 % in the best of 20 draws/
  );
});

it("lists every number of units with the range of its draws", () => {
  const {element, stop} = leftOutView(recorded);
  const details = element.querySelector("details")!;
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  expect(details.querySelectorAll("tbody tr")).toHaveLength(11);
  stop();
});
