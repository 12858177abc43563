// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {fitPaper} from "../../../components/site/print/fitPaper.js";

let isLaidOut = false;
beforeEach(() => {
  isLaidOut = false;
  vi.stubGlobal("matchMedia", () => ({matches: isLaidOut}));
});
afterEach(() => vi.unstubAllGlobals());

function picture(className: string, width: number, height = 300): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  Object.defineProperty(element, "clientWidth", {value: width, configurable: true});
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

it("has those drawn for the paper's width that can be, and then as before", () => {
  fitPaper();
  const [result, line] = [picture("result-picture", 1220), picture("network-picture line-picture", 1220)];
  const drawn: string[] = [];
  for (const one of [result, line])
    one.addEventListener("resize", (event) => {
      event.preventDefault();
      drawn.push(one.style.width);
    });
  Object.defineProperty(result, "clientWidth", {get: () => (result.style.width === "" ? 1220 : 610)});
  dispatchEvent(new Event("beforeprint"));
  expect([drawn, result.style.getPropertyValue("--paper-share")]).toEqual([["610px"], "1"]);
  dispatchEvent(new Event("afterprint"));
  expect(drawn).toEqual(["610px", ""]);
  // A page of the book is laid out before it is printed.
  isLaidOut = true;
  dispatchEvent(new Event("beforeprint"));
  expect([drawn.length, result.style.getPropertyValue("--paper-share")]).toEqual([2, "0.5"]);
});
