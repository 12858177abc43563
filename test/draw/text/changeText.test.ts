// @vitest-environment jsdom
import {expect, it} from "vitest";
import {changeText} from "../../../components/draw/text/changeText.js";

it("writes a text into the node that is there, and touches nothing where it says so already", () => {
  const element = document.createElement("span");
  changeText(element, "1 %");
  const node = element.firstChild;
  changeText(element, "2 %");
  expect([element.textContent, element.firstChild]).toEqual(["2 %", node]);
  const observer = new MutationObserver(() => undefined);
  observer.observe(element, {childList: true, characterData: true, subtree: true});
  changeText(element, "2 %");
  expect(observer.takeRecords()).toEqual([]);
});

it("takes the place of whatever else the element holds", () => {
  const element = document.createElement("span");
  element.append("a", document.createElement("b"));
  changeText(element, "c");
  expect(element.innerHTML).toBe("c");
  changeText(undefined, "d");
});
