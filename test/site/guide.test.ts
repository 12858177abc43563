// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {guide, pageOf} from "../../components/site/guide.js";
import {GUIDE_STEPS, type GuideStep} from "../../components/site/guideSteps.js";
import {COVER, PAGES} from "../../components/site/pages.js";
import {reach, type Milestone} from "../../components/ui/milestone.js";

const STEPS: readonly GuideStep[] = [
  {page: "a", title: "Guess", todo: "Guess it.", seen: "Guessed.", until: "guess compared"},
  {page: "b", title: "Walk", todo: "Walk it.", seen: "They met.", until: "paths met"},
  {page: "b", title: "Wait", todo: "Wait for it.", seen: "It came.", until: "units taken out"}
];
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = `<main><figure></figure></main><div id="invitation"></div>`;
});
/** What a laboratory of the page tells. */
const tell = (milestone: Milestone): void => reach(document.querySelector("figure")!, milestone);
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
  expect(bar.textContent).toContain("Step 1 of 3: Guess. Guess it.");
  expect(document.querySelector("#invitation")?.textContent).toBe("");
});

it("hears when each step is done, and leads to the next page", () => {
  open("a");
  press("Start the guided path");
  expect(open("a").textContent).toContain("Step 1 of 3");
  tell("guess compared");
  expect(document.querySelector(".guide")?.textContent).toContain("Done. Guessed.");
  expect(document.querySelector(".guide a")?.getAttribute("href")).toBe("./b");
  const there = open("b");
  tell("paths met");
  expect(there.textContent).toContain("Done. They met.Step 3 of 3: Wait.");
  tell("units taken out");
  expect(there.textContent).toContain("The guided path is finished.");
});

it("waits for the step's own milestone, on its own page, while the reader is on the path", () => {
  const bar = open("a");
  tell("guess compared");
  press("Start the guided path");
  tell("paths met");
  expect(bar.textContent).toContain("Step 1 of 3");
  const elsewhere = open("b");
  tell("guess compared");
  expect(elsewhere.textContent).toContain("Step 1 of 3");
  press("Leave");
  tell("paths met");
  press("Start the guided path");
  expect(elsewhere.textContent).toContain("Step 1 of 3");
});

it("has each of its steps on a page of the book", () => {
  const pages = [COVER, ...PAGES].map(({path}) => path.slice(1));
  for (const {page} of GUIDE_STEPS) expect(pages).toContain(page);
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
