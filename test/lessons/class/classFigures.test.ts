// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {reportEntry} from "../../../components/lessons/class/classEntry.js";
import {classFigures} from "../../../components/lessons/class/classFigures.js";
import {readReport} from "../../../components/run/report/readReport.js";
import {stillPage} from "../../support/reader.js";
import {aReport} from "../../support/reports.js";

beforeEach(stillPage);

it("shows nothing before there is a run, and is not drawn again for a verdict alone", () => {
  const {element, show, stop} = classFigures();
  const band = (): HTMLElement => element.lastElementChild as HTMLElement;
  show([]);
  expect(band().hidden).toBe(true);
  const entry = reportEntry(readReport(aReport()));
  show([entry]);
  const drawn = band().querySelector("svg");
  expect([band().hidden, drawn === null]).toEqual([false, false]);
  show([{...entry, verdicts: [{kind: "yes", words: "yes"}]}]);
  expect(band().querySelector("svg")).toBe(drawn);
  show([entry, reportEntry(readReport(aReport(undefined, "8")))]);
  expect(band().querySelector("svg")).not.toBe(drawn);
  stop();
});
