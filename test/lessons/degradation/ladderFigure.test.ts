// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {ladderFigure} from "../../../components/lessons/degradation/ladderFigure.js";
import {openRows, pictures, stillPage} from "../../support/reader.js";
import {readRuns} from "../../support/readRuns.js";

beforeEach(stillPage);
const ladder = readRuns("ladder");

it("shows the way down of each depth, residual beside plain", () => {
  const {element} = ladderFigure(ladder);
  expect(pictures(element)).toEqual([
    expect.stringMatching(/^Loss of residual networks by step: 10 layers .*66 layers end at \d\.\d\d\.$/),
    expect.stringMatching(/^Loss of plain networks by step: 10 layers .*66 layers end at 2\.\d\d\.$/)
  ]);
});

it("shows some depths with the validation loss, in picture, caption and table", () => {
  const {element} = ladderFigure(ladder, {depths: [10, 34], validation: true});
  expect(pictures(element)[1]).toMatch(/10 layers end at \d\.\d\d, validation \d\.\d\d; 34 layers/);
  expect(element.querySelector("figcaption")?.textContent).toMatch(/^Rings: loss on 512 validation images/);
  expect(new Set(openRows(element).map(([, depth]) => depth))).toEqual(new Set(["10", "34"]));
});
