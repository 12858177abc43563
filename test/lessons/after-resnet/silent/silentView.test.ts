// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {silentFinding, silentView, silentWords} from "../../../../components/lessons/after-resnet/silent/silentView.js";
import type {RecordedCauses} from "../../../../components/run/recorded/recordedCauses.js";
import type {RecordedGrid} from "../../../../components/run/recorded/recordedGrid.js";
import {stillPage} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";

const causes = recordedData("causes") as RecordedCauses;
const grid = recordedData("grid") as RecordedGrid;
beforeEach(stillPage);

it("silent branches end between the usual start and batch normalization", () => {
  const {usual, silent, normalized, seeds} = silentFinding(causes, grid);
  expect(seeds).toBe(5);
  expect(normalized).toBeLessThan(silent);
  expect(silent).toBeLessThan(usual);
  expect(silentWords(causes, grid)).toContain(`at ${silent.toFixed(2)} from silent branches`);
});

it("shows the runs after a guess, and the link trains what was recorded", () => {
  const {element, stop} = silentView(causes, grid);
  const figure = element.querySelector("figure")!;
  expect(figure.hidden).toBe(true);
  const [first] = element.querySelectorAll("button");
  first?.click();
  expect(figure.hidden).toBe(false);
  expect(element.querySelector(".verdict")?.textContent).toMatch(/^Not so\. Without batch normalization/);
  expect(figure.querySelector("svg")?.getAttribute("aria-label")).toMatch(
    /^Training loss from silent branches\. plain/
  );
  expect(figure.querySelector("a")?.getAttribute("href")).toMatch(/bn=0&depth=34.*silent=1/);
  stop();
});
