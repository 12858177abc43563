// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {breadcrumbs} from "../../../components/picture/camera/breadcrumbs.js";
import {press} from "../../support/reader.js";

it("leads back to each level but the one where the camera is, which it names", () => {
  const crumbs = breadcrumbs();
  const out = vi.fn();
  crumbs.show([{text: "Network", go: out}, {text: "residual_unit_3"}]);
  expect(crumbs.element.getAttribute("aria-label")).toBe("Where the camera is");
  expect(crumbs.element.querySelector("[aria-current]")?.textContent).toBe("residual_unit_3");
  press(crumbs.element, "Network");
  expect(out).toHaveBeenCalledOnce();
  expect(crumbs.element.querySelectorAll("button")).toHaveLength(1);
});

it("keeps its buttons, and the focus on them, while the levels are the same", () => {
  const crumbs = breadcrumbs();
  const levels = [{text: "Network", go: vi.fn()}, {text: "residual_unit_3"}];
  crumbs.show(levels);
  const button = crumbs.element.querySelector("button");
  crumbs.show([...levels]);
  expect(crumbs.element.querySelector("button")).toBe(button);
});
