// @vitest-environment jsdom
import {expect, it} from "vitest";
import {spectrumTable} from "../../../../components/lessons/gradients/jacobians/spectrumTable.js";

it("has a row for each number of units, from none on", () => {
  const table = spectrumTable([
    {
      network: "plain",
      spectra: [
        [1, 1],
        [0.5, 0]
      ]
    },
    {
      network: "residual",
      spectra: [
        [1, 1],
        [4, 3]
      ]
    }
  ]);
  const rows = [...table.querySelectorAll("tr")].map((row) => [...row.children].map(({textContent}) => textContent));
  expect(rows[0]?.slice(0, 4)).toEqual(["Units", "plain, largest", "plain, smallest", "plain, typical"]);
  expect(rows.slice(1)).toEqual([
    ["0", "1.0", "1", "1.000", "1", "1", "1.000"],
    ["1", "0.5", "0", "0.354", "4", "3", "3.536"]
  ]);
});
