// @vitest-environment jsdom
import {expect, it} from "vitest";
import {fitPaper} from "../../../components/site/print/fitPaper.js";

function picture(className: string, width: number, height = 300): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  Object.defineProperty(element, "clientWidth", {value: width});
  Object.defineProperty(element, "clientHeight", {value: height});
  document.body.append(element);
  return element;
}

it("shrinks pictures that are larger than the paper, when it is printed, and no others", () => {
  fitPaper();
  const [wide, small] = [picture("learning-picture", 1220), picture("network-picture", 340)];
  const upright = picture("network-picture line-picture", 700, 1280);
  expect(wide.style.getPropertyValue("--paper-share")).toBe("");
  dispatchEvent(new Event("beforeprint"));
  expect(wide.style.getPropertyValue("--paper-share")).toBe("0.5");
  expect(wide.style.getPropertyValue("--drawn-width")).toBe("1220px");
  expect(small.style.getPropertyValue("--paper-share")).toBe("1");
  expect(upright.style.getPropertyValue("--paper-share")).toBe("0.5");
});
