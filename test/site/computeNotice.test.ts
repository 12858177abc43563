// @vitest-environment jsdom
import {expect, it} from "vitest";
import {computeNotice} from "../../components/site/computeNotice.js";

it("says at once what works without networks, and nothing where they run", () => {
  expect(computeNotice("this browser’s WebAssembly has no SIMD instructions")?.textContent).toBe(
    "No network runs here: this browser’s WebAssembly has no SIMD instructions. All that was recorded is here: texts, figures, and the recorded runs. Buttons that train, run or measure will say the same."
  );
  expect(computeNotice()).toBeUndefined();
});
