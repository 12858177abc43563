// @vitest-environment jsdom
import {expect, it} from "vitest";
import {provenance} from "../../components/draw/provenance.js";
import {RECORDED} from "../support/runs.js";

it("tells a recorded run's seed and date, with the link that repeats it", () => {
  const words = provenance(RECORDED);
  expect(words.textContent).toBe("Recorded with seed 1 on 2026-11-24. Run it here.");
  expect(words.querySelector("a")?.getAttribute("href")).toContain("./training-lab#skip=compare&bn=1&depth=34");
});
