// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {scaleLab} from "../../../../components/lessons/residual-learning/scale/scaleLab.js";
import {SAMPLE_IMAGES} from "../../../../components/run/data/sampleImages.js";
import {reader, stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

it("begins with full weights, at which neither stack copies", () => {
  const {pictures, status, caption, field} = reader(scaleLab().element);
  expect(pictures().map((name) => name.split(":")[0])).toEqual([
    "x, what comes in",
    "Residual stack",
    "Plain stack",
    expect.stringMatching(/^Distance from a copy of x by the scale of all weights\. At 1\.00/)
  ]);
  expect(status()).toMatch(/^At s = 1\.00 the plain output is \d+ % as large as x; .* by [1-9]\d+ % of x\.$/);
  expect(caption()).toMatch(/^3 units of two 3×3 convolutions with 8 maps/);
  expect(field("All weights times s").parentElement?.textContent).toContain("1.00");
});

it("at zero weights the plain stack gives nothing, the residual one a copy", () => {
  const {set, pictures, status} = reader(scaleLab().element);
  set("All weights times s", "0");
  expect(status()).toBe(
    "At s = 0.00 the plain output is 0 % as large as x; the residual output differs from x by 0 % of x."
  );
  const [input, residual, plain] = pictures().map((name) => name.split(": ")[1]);
  expect(residual).toBe(input);
  expect(plain).toBe("values 0.00 to 0.00");
});

it("measures another picture anew, in its table too, and ends with its stop", () => {
  const lab = scaleLab();
  const {set, pictures, table} = reader(lab.element);
  const [before, rows] = [pictures(), table()];
  expect(rows).toHaveLength(1 + 21);
  expect(rows[1]).toEqual(["0.00", "0", "1.000"]);
  set("Picture", SAMPLE_IMAGES[1]!.name);
  expect(pictures()[0]).not.toBe(before[0]);
  expect(table()[21]).not.toEqual(rows[21]);
  lab.stop();
  expect(watches()).toBe(0);
});
