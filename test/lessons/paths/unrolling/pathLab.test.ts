// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {pathLab} from "../../../../components/lessons/paths/unrolling/pathLab.js";
import {buttonOf, key, pictures, set, status, stillPage, watches} from "../../../support/reader.js";

beforeEach(stillPage);

function stage() {
  const lab = pathLab();
  document.body.replaceChildren(lab.element);
  const terms = (): HTMLButtonElement[] => [...lab.element.querySelectorAll<HTMLButtonElement>(".path-terms button")];
  return {...lab, terms};
}

it("shows a stack at first, unrolls it and stacks it again", () => {
  const {element} = stage();
  expect(pictures(element)).toEqual(["3 units, stacked; they hold 8 paths from x to y."]);
  expect(status(element)).toContain("3 units have 2³ = 8 paths.");
  buttonOf(element, "Unroll").click();
  expect(pictures(element)).toEqual(["3 units, unrolled into 8 paths from x to y."]);
  buttonOf(element, "Stack again").click();
  expect(pictures(element)).toEqual(["3 units, stacked; they hold 8 paths from x to y."]);
});

it("follows a path by its term: picture, words and pressed button, by arrow keys", () => {
  const {element, terms} = stage();
  buttonOf(element, "Unroll").click();
  expect(terms()).toHaveLength(8);
  terms()[0]!.focus();
  key(terms()[0]!, "ArrowRight");
  expect(document.activeElement).toBe(terms()[1]);
  expect(terms()[1]!.getAttribute("aria-pressed")).toBe("true");
  expect(pictures(element)[0]).toContain("Marked: the path through unit 1, length 1.");
  key(terms()[1]!, "End");
  expect(status(element)).toContain("length 3: through");
  key(terms()[7]!, "ArrowRight");
  expect(document.activeElement).toBe(terms()[0]);
  key(terms()[0]!, "Tab");
  expect(document.activeElement).toBe(terms()[0]);
});

it("marks the path in the picture that the reader points at", () => {
  const {element, terms} = stage();
  buttonOf(element, "Unroll").click();
  element.querySelector('[data-path="6"]')?.dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(status(element)).toMatch(/^Path 7 of 8, length 2: around unit 1, through/);
  expect(
    terms()
      .map((term) => term.getAttribute("aria-pressed"))
      .indexOf("true")
  ).toBe(6);
});

it("forgets the marked path with another number of units", () => {
  const {element, terms, stop} = stage();
  terms()[3]!.click();
  set(element, "Units", 5);
  expect(terms()).toHaveLength(32);
  expect(status(element)).toContain("5 units have 2⁵ = 32 paths");
  expect(element.querySelector("[aria-pressed=true]")).toBeNull();
  const before = watches();
  stop();
  expect(watches()).toBe(before - 1);
});
