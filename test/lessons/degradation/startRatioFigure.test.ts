// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {startRatioFigure} from "../../../components/lessons/degradation/startRatioFigure.js";
import {openRows, pictures, stillPage} from "../../support/reader.js";
import {readRuns} from "../../support/readRuns.js";

beforeEach(stillPage);

it("shows that the first gradient vanishes without batch norm and grows with it", () => {
  const {element} = startRatioFigure(readRuns("ladder"));
  const [name = ""] = pictures(element);
  expect(name).toMatch(/plain, with batch norm: × /);
  expect(name).toMatch(/plain, without batch norm: ÷ .*÷ 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+ at 66 layers/);
  const rows = openRows(element);
  expect(rows).toHaveLength(16);
  expect(rows[0]?.slice(0, 3)).toEqual([expect.any(String), "with", "10"]);
});
