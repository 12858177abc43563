import {expect, it} from "vitest";
import {panelWidth} from "../../../components/lessons/degradation/panelWidth.js";

it("puts two panels side by side where there is room, with a gap between them", () => {
  expect([320, 599, 600, 960].map(panelWidth)).toEqual([320, 599, 292, 472]);
});
