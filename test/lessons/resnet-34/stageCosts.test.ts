// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {stageCosts} from "../../../components/lessons/resnet-34/stageCosts.js";
import {stillPage, watches} from "../../support/reader.js";

beforeEach(stillPage);

it("shows that a unit costs as many multiply-adds in every stage, and most weights are in the last", () => {
  const lab = stageCosts();
  expect(lab.element.querySelector("svg")?.getAttribute("aria-label")).toContain("Stage 4: 231,211,008 multiply-adds");
  const rows = [...lab.element.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({textContent}) => textContent)
  );
  expect(rows.map((row) => row[3])).toEqual(Array<string>(4).fill("231,211,008"));
  expect(rows.map((row) => row[2])).toEqual(["3", "4", "6", "3"]);
  expect(rows[3]?.slice(1, 3)).toEqual(["7×7×512", "3"]);
  expect(rows[3]?.[6]).toMatch(/^6\d\.\d %$/);
  expect(watches()).toBe(1);
  lab.stop();
  expect(watches()).toBe(0);
});
