// @vitest-environment jsdom
import {expect, it} from "vitest";
import {whenApproached} from "../../../../components/lessons/training-lab/controls/whenApproached.js";

it("calls back for the pointer, a touch and the focus anywhere inside, until it is stopped", () => {
  const outer = document.createElement("div");
  const inner = outer.appendChild(document.createElement("button"));
  let calls = 0;
  const stop = whenApproached(outer, () => calls++);
  for (const type of ["pointerover", "touchstart", "focusin"]) inner.dispatchEvent(new Event(type, {bubbles: true}));
  expect(calls).toBe(3);
  stop();
  inner.dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(calls).toBe(3);
});
