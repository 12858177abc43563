// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {practiceFrame} from "../../../components/site/practice/practiceFrame.js";
import {choiceQuestion, numberQuestion, type Exercise} from "../../../components/site/practice/question.js";
import {MILESTONE, type Reached} from "../../../components/ui/milestone.js";
import {buttonOf, press, stillPage} from "../../support/reader.js";

const twice: Exercise = {
  id: "twice",
  topic: "Twice",
  draw(stream) {
    const n = 10 + stream.integer(80);
    return numberQuestion({
      given: `Take ${n}.`,
      ask: "What is twice as much?",
      label: "Number",
      right: 2 * n,
      why: "Doubled.",
      slips: [{value: n, reason: "Once only."}],
      hint: "Add it to itself."
    });
  }
};
const even: Exercise = {
  id: "even",
  topic: "Even",
  draw: (stream) =>
    choiceQuestion(stream, {
      given: "Here is {f}(x).",
      ask: "Which is even?",
      right: ["two", "It is."],
      wrong: [["three", "It has a rest of 1."]]
    })
};
const heard: string[] = [];
const root = (): HTMLElement => document.querySelector(".practice-frame")!;
const shown = (): HTMLElement => root().querySelector<HTMLElement>(".practice-question:not([hidden])")!;
const verdict = (): string => root().querySelector(".practice-verdict")!.textContent;
const told = (): string => root().querySelector(".practice-progress")!.textContent;
const number = (): number => Number(/\d+/.exec(shown().textContent)?.[0]);
const write = (value: number | string): void => void (shown().querySelector("input")!.value = String(value));
const choose = (text: string): void =>
  [...shown().querySelectorAll("label")]
    .find((label) => label.textContent.startsWith(text))
    ?.querySelector("input")
    ?.click();

function open(): () => void {
  const frame = practiceFrame("paths", [twice, even]);
  document.body.replaceChildren(frame.element);
  return frame.stop;
}
beforeEach(() => {
  stillPage();
  localStorage.clear();
  heard.length = 0;
  document.addEventListener(MILESTONE, hear);
  vi.useFakeTimers();
});
afterEach(() => {
  document.removeEventListener(MILESTONE, hear);
  vi.useRealTimers();
});
function hear(event: Event): void {
  heard.push((event as CustomEvent<Reached>).detail.milestone);
}

it("tells why an answer is wrong, what is missing, and that one is right", () => {
  open();
  press(root(), "Check answer");
  expect(verdict()).toMatch(/^Write a number first/);
  write(number());
  press(root(), "Check answer");
  expect(verdict()).toBe("Not so. Once only.");
  expect(told()).toContain("0 of 2 exercises done.");
  write(2 * number());
  shown().dispatchEvent(new Event("submit", {cancelable: true}));
  expect(verdict()).toBe("Right. Doubled.");
  expect(told()).toContain("1 of 2 exercises done.");
  expect(buttonOf(root(), "Exercise 1: Twice, done").getAttribute("aria-current")).toBe("true");
  expect(buttonOf(root(), "Check answer").hidden).toBe(true);
});

it("asks for a choice, marks what was checked in words, and says when all is done, also to who comes back", () => {
  open();
  write(2 * number());
  press(root(), "Check answer");
  press(root(), "Next exercise");
  expect(shown().querySelector("legend")?.textContent).toBe("Which is even?");
  expect(document.activeElement).toBe(shown());
  press(root(), "Check answer");
  expect(verdict()).toBe("Choose one of the answers first.");
  choose("three");
  press(root(), "Check answer");
  expect(shown().textContent).toContain("three ✗ not so");
  expect(verdict()).toBe("Not so. It has a rest of 1.");
  expect(heard).toEqual([]);
  choose("two");
  press(root(), "Check answer");
  expect(heard).toEqual(["practice of paths"]);
  expect(told()).toContain("All 2 exercises done.");
  const stop = open();
  vi.runAllTimers();
  expect(heard).toHaveLength(2);
  expect(told()).toContain("All 2 exercises done.");
  stop();
});

it("draws another question of the same kind, goes on with it after a reload, and keeps what was done", () => {
  open();
  const first = number();
  press(root(), "Another question");
  expect(number()).not.toBe(first);
  expect(told()).toContain("number 2 of its kind");
  const second = number();
  write(2 * second);
  press(root(), "Check answer");
  open();
  expect(shown().querySelector("legend")?.textContent).toBe("Which is even?");
  press(root(), "Exercise 1: Twice, done");
  expect(number()).toBe(second);
});

it("holds every question, so that all stand on paper, and says nothing once its page is left", () => {
  localStorage.setItem("shortcut-practice paths", '{"done":["twice","even"],"seeds":{},"of":2}');
  const stop = open();
  expect(root().querySelectorAll("form")).toHaveLength(2);
  stop();
  vi.runAllTimers();
  expect(heard).toEqual([]);
});
