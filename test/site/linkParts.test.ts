// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {linkParts} from "../../components/site/linkParts.js";

// jsdom has no CSS.escape; the names here need none.
Object.assign(globalThis, {CSS: {escape: (text: string) => text}});
linkParts();
beforeEach(() => {
  document.body.innerHTML = `<button id="symbol" data-part="f">f</button>
    <svg><g id="branch" data-part="f"><rect id="first" data-part="conv1"/></g><path id="skip" data-part="skip"/></svg>`;
});
const lit = () => [...document.querySelectorAll(".lit")].map(({id}) => id);
const element = (id: string): Element => document.getElementById(id) ?? document.body;

it("lights the part of a figure that the symbol in focus means, until the focus goes", () => {
  (element("symbol") as HTMLElement).focus();
  expect(lit()).toEqual(["symbol", "branch"]);
  // The page moves below a mouse that rests.
  document.body.dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(lit()).toEqual(["symbol", "branch"]);
  (element("symbol") as HTMLElement).blur();
  expect(lit()).toEqual([]);
});

it("lights the symbol of the part that the pointer is on, the nearest part first", () => {
  element("branch").dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(lit()).toEqual(["symbol", "branch"]);
  element("first").dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(lit()).toEqual(["first"]);
  document.body.dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(lit()).toEqual([]);
});
