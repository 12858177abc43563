// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {guide, pageOf} from "../../components/site/guide.js";
import type {GuideStep} from "../../components/site/guideSteps.js";

const STEPS: readonly GuideStep[] = [
  {page: "a", title: "Press", todo: "Press it.", seen: "Pressed.", check: {kind: "press", button: "Go"}},
  {page: "b", title: "Change", todo: "Move it.", seen: "Moved.", check: {kind: "change", control: "At step"}},
  {page: "b", title: "Wait", todo: "Wait for it.", seen: "It came.", check: {kind: "says", words: /^finished/}}
];
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `<main><button>Go on</button><input aria-label="At step"><p role="status"></p></main><div id="invitation"></div>`;
});
const open = (page: string): HTMLElement => {
  document.querySelector(".guide")?.remove();
  const bar = guide(page, {steps: STEPS, invitation: document.querySelector("#invitation")});
  document.body.append(bar);
  return bar;
};
const press = (text: string): void =>
  [...document.querySelectorAll("button")].find((button) => button.textContent.startsWith(text))?.click();

it("is offered where there is a place for it, and hidden until it is begun", () => {
  const bar = open("a");
  expect(bar.hidden).toBe(true);
  press("Start the guided path");
  expect(bar.hidden).toBe(false);
  expect(bar.textContent).toContain("Step 1 of 3: Press. Press it.");
  expect(document.querySelector("#invitation")?.textContent).toBe("");
});

it("checks each step by what the reader does, and leads to the next page", async () => {
  open("a");
  press("Start the guided path");
  document.querySelector("input")?.dispatchEvent(new Event("input", {bubbles: true}));
  expect(open("a").textContent).toContain("Step 1 of 3");
  press("Go");
  expect(document.querySelector(".guide")?.textContent).toContain("Done. Pressed.");
  expect(document.querySelector(".guide a")?.getAttribute("href")).toBe("./b");
  const there = open("b");
  document.querySelector("input")?.dispatchEvent(new Event("input", {bubbles: true}));
  expect(there.textContent).toContain("Step 3 of 3: Wait.");
  const status = document.querySelector("[role=status]");
  if (status) status.textContent = "finished after 120 steps";
  await Promise.resolve();
  expect(there.textContent).toContain("The guided path is finished.");
});

it("can be left and resumed, and a step skipped", () => {
  const bar = open("a");
  press("Start the guided path");
  press("Skip");
  press("Leave");
  expect(bar.hidden).toBe(true);
  expect(document.querySelector("#invitation")?.textContent).toBe("Resume the guided path (1 of 3 done)");
  press("Resume");
  expect(bar.textContent).toContain("Step 2 of 3");
});

it("takes a kept state that it does not understand for a path not begun", () => {
  localStorage.setItem("shortcut-guide", '{"active": 1, "done": [7, "x"]}');
  expect(open("a").hidden).toBe(true);
  localStorage.setItem("shortcut-guide", "not JSON");
  expect(open("a").hidden).toBe(true);
});

it("names the page of an address at the root, below a sub-path, and with an ending", () => {
  expect(["/", "/gradients", "/some/where/", "/some/where/paths.html", "/index.html"].map(pageOf)).toEqual([
    "index",
    "gradients",
    "index",
    "paths",
    "index"
  ]);
});
