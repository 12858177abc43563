// @vitest-environment jsdom
import {expect, it} from "vitest";
import {firstWidth} from "../../components/ui/firstWidth.js";

const wide = (element: HTMLElement, width: number): HTMLElement =>
  Object.defineProperty(element, "clientWidth", {value: width});

it("is the element's own width, else that of the page's content, else what is given", () => {
  const figure = document.createElement("div");
  expect(firstWidth(figure, 960)).toBe(960);
  document.body.append(wide(document.createElement("main"), 358));
  expect(firstWidth(figure, 960)).toBe(358);
  expect(firstWidth(wide(figure, 300), 960)).toBe(300);
});
