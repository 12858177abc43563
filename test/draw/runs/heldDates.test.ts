// @vitest-environment jsdom
import {expect, it} from "vitest";
import {heldDates} from "../../../components/draw/runs/heldDates.js";

it("holds each day of a text together, and leaves its words as they are", () => {
  const text = "Recorded with seed 1 on 2026-11-24. Trained again on 2026-11-27";
  const node = document.createElement("p");
  node.append(...heldDates(text));
  expect(node.textContent).toBe(text);
  expect([...node.querySelectorAll(".held")].map((day) => day.textContent)).toEqual(["2026-11-24", "2026-11-27"]);
  expect(heldDates("no day, 12-34")).toEqual(["no day, 12-34"]);
});
