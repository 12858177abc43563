// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {askFirst} from "../../../components/ui/guess/askFirst.js";
import {element} from "../../../components/ui/element.js";
import {onMilestone} from "../../../components/ui/milestone.js";

function open() {
  document.body.innerHTML = '<div id="found" class="awaits-guess">It grows.</div>';
  const content = element("p", {}, "the figure");
  const contentStop = vi.fn();
  const {element: asked, stop} = askFirst(
    {
      question: "Which?",
      choices: ["It shrinks", "It grows"],
      verdict: (choice) => (choice === undefined ? "It grows." : choice === "It grows" ? "Right." : "Not so."),
      finding: "found",
      milestone: "chains compared"
    },
    {element: content, stop: contentStop}
  );
  document.body.append(asked);
  const press = (name: string): void =>
    [...asked.querySelectorAll("button")].find(({textContent}) => textContent === name)!.click();
  const waits = (): boolean => document.querySelector("#found")!.classList.contains("awaits-guess");
  return {asked, stop, contentStop, content, press, waits, verdict: () => asked.querySelector(".verdict")!.textContent};
}

it("shows neither the figure nor what it tells before the guess, both after it, and keeps them", () => {
  const {asked, content, press, waits, verdict} = open();
  expect([content.hidden, waits(), verdict()]).toEqual([true, true, ""]);
  press("It shrinks");
  expect([content.hidden, waits(), verdict()]).toEqual([false, false, "Not so."]);
  press("It grows");
  expect([content.hidden, waits(), verdict()]).toEqual([false, false, "Right."]);
  const pressed = [...asked.querySelectorAll("[aria-pressed=true]")].map(({textContent}) => textContent);
  expect(pressed).toEqual(["It grows"]);
});

it("is skipped with one press, and tells the guided path what was shown", () => {
  const {content, press, waits, verdict, asked} = open();
  const heard = vi.fn();
  onMilestone(asked, heard, new AbortController().signal);
  press("Just show it");
  expect([content.hidden, waits(), verdict()]).toEqual([false, false, "It grows."]);
  expect(heard.mock.calls).toEqual([["chains compared", "It grows."]]);
});

it("stands on paper without a guess, told to nobody, and waits again after it", () => {
  const {content, verdict, asked, press} = open();
  const heard = vi.fn();
  const listening = new AbortController();
  onMilestone(document, heard, listening.signal);
  dispatchEvent(new Event("beforeprint"));
  expect(content.hidden).toBe(false);
  dispatchEvent(new Event("afterprint"));
  expect([content.hidden, verdict()]).toEqual([true, ""]);
  expect(heard).not.toHaveBeenCalled();
  press("It grows");
  dispatchEvent(new Event("beforeprint"));
  dispatchEvent(new Event("afterprint"));
  expect(content.hidden).toBe(false);
  listening.abort();
  asked.remove();
});

it("ends with what it shows: on paper nothing comes any more, and what came just now goes", () => {
  const {content, contentStop, stop} = open();
  dispatchEvent(new Event("beforeprint"));
  stop();
  expect([content.hidden, contentStop.mock.calls.length]).toEqual([true, 1]);
  dispatchEvent(new Event("beforeprint"));
  expect(content.hidden).toBe(true);
});
