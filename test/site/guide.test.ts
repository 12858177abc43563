// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {noteMilestones, tellMilestones} from "../../components/site/earlyMilestones.js";
import {guide, pageOf} from "../../components/site/guide.js";
import {writeGuide} from "../../components/site/guideState.js";
import {GUIDE_STEPS, type GuideStep} from "../../components/site/guideSteps.js";
import {COVER, PAGES} from "../../components/site/pages.js";
import {reach, type Milestone} from "../../components/ui/milestone.js";
import {stillPage} from "../support/reader.js";

const STEPS: readonly GuideStep[] = [
  {page: "a", title: "Guess", todo: "Guess it.", control: ".guess", until: "chains compared"},
  {page: "b", title: "Walk", todo: "Walk it.", control: ".walk", until: "paths met"},
  {page: "b", title: "Wait", todo: "Wait for it.", control: ".wait", until: "units taken out"}
];
beforeEach(() => {
  stillPage();
  Element.prototype.scrollIntoView = vi.fn();
  localStorage.clear();
  document.body.innerHTML = `<main><figure><button class="walk">Walk</button><button class="wait">Wait</button></figure></main><div id="invitation"></div>`;
});
/** What a laboratory of the page tells. */
const tell = (milestone: Milestone, seen = ""): void => reach(document.querySelector("figure")!, milestone, seen);
const lit = (): string => [...document.querySelectorAll(".guide-lit")].map(({className}) => className).join();
const open = (page: string): HTMLElement => {
  document.querySelector(".guide")?.remove();
  const bar = guide(page, {steps: STEPS, invitation: document.querySelector<HTMLElement>("#invitation")});
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
  expect(document.querySelector<HTMLElement>("#invitation")?.hidden).toBe(true);
});

it("hears when each step is done and what was seen, lights the next control, and leads to the next page", () => {
  open("a");
  press("Start the guided path");
  expect(open("a").textContent).toContain("Step 1 of 3");
  tell("chains compared", "The one of {f}.");
  expect(document.querySelector(".guide")?.textContent).toContain("Seen. The one of fF.");
  expect(document.querySelector(".guide a")?.getAttribute("href")).toBe("./b");
  const there = open("b");
  expect([lit(), document.activeElement?.className]).toEqual(["walk guide-lit", "walk guide-lit"]);
  tell("paths met", "2.63 goes.");
  expect(there.textContent).toContain("Seen. 2.63 goes.Step 3 of 3: Wait.");
  expect(lit()).toBe("wait guide-lit");
  tell("units taken out", "It reads 240.");
  expect(there.textContent).toContain("Seen. It reads 240.The guided path is finished.");
  expect(lit()).toBe("");
});

it("waits for the step's own milestone, on its own page, while the reader is on the path", () => {
  const bar = open("a");
  tell("chains compared");
  press("Start the guided path");
  tell("paths met");
  expect(bar.textContent).toContain("Step 1 of 3");
  const elsewhere = open("b");
  tell("chains compared");
  expect(elsewhere.textContent).toContain("Step 1 of 3");
  press("Leave");
  tell("paths met");
  press("Start the guided path");
  expect(elsewhere.textContent).toContain("Step 1 of 3");
});

it("goes on by what was done before it came", () => {
  writeGuide({active: true, done: []});
  noteMilestones();
  tell("chains compared", "The one of {f}.");
  const bar = open("a");
  expect(bar.textContent).toContain("Step 1 of 3");
  tellMilestones();
  expect(bar.textContent).toContain("Step 2 of 3");
});

it("has each of its steps on a page of the book", () => {
  const pages = [COVER, ...PAGES].map(({path}) => path.slice(1));
  for (const {page} of GUIDE_STEPS) expect(pages).toContain(page);
});

it("keeps each of its steps by a milestone of its own", () => {
  expect(new Set(GUIDE_STEPS.map(({until}) => until)).size).toBe(GUIDE_STEPS.length);
});

it("can be left and resumed, and a step skipped", () => {
  const bar = open("a");
  press("Start the guided path");
  press("Skip");
  expect(bar.textContent).not.toContain("Seen.");
  press("Leave");
  expect([bar.hidden, lit()]).toEqual([true, ""]);
  expect(document.querySelector("#invitation")?.textContent).toBe("Resume the guided path (1 of 3 done)");
  press("Resume");
  expect(bar.textContent).toContain("Step 2 of 3");
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
