// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {causesQuestion, causesView} from "../../../../components/lessons/residual-learning/causes/causesView.js";
import type {RecordedCauses} from "../../../../components/run/recorded/recordedCauses.js";
import {parseHash} from "../../../../components/run/runConfig.js";
import {reader, stillPage, watches} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

beforeEach(stillPage);
const recorded = recordedData("causes") as RecordedCauses;

it("shows both panels with what was found, and a link that runs each network as it was recorded", () => {
  const view = causesView(recorded);
  const {pictures, status, caption, table} = reader(view.element);
  expect(pictures()).toEqual([
    expect.stringMatching(/^With batch normalization: training loss, .*plain: .*copy start: .*residual: /),
    expect.stringMatching(/^Without batch normalization: training loss, .*plain: .*silent: /)
  ]);
  expect(status()).toMatch(
    /^With batch normalization the plain network ends at 1\.\d\d, from the copy start at 0\.\d\d/
  );
  expect(caption()).toContain("Each network at the best of the learning rates 0.01, 0.02, 0.05, 0.1");
  expect(table()).toHaveLength(6);
  const links = [...view.element.querySelectorAll("a")].map(({href}) => parseHash(new URL(href).hash).config);
  expect(links.map(({skip, bn, start, silent, seeds}) => [skip, bn, start, silent, seeds])).toEqual([
    ["off", true, "he", false, 5],
    ["off", true, "copy", false, 5],
    ["on", true, "he", false, 5],
    ["off", false, "he", false, 5],
    ["on", false, "he", true, 5]
  ]);
  for (const [i, cause] of ["plain", "copy", "residual", "plain-no-norm", "silent-no-norm"].entries())
    expect(links[i]?.lr).toBe(recorded.runs.find((run) => run.cause === cause)?.rate);
  view.stop();
  expect(watches()).toBe(0);
});

it("has one right answer, read off the runs", () => {
  const {choices, verdict} = causesQuestion(recorded);
  const right = choices.filter((choice) => verdict(choice).startsWith("Right. "));
  expect(right).toHaveLength(1);
  expect(verdict(undefined)).toMatch(/^The start alone closes \d+ % of the gap/);
});
