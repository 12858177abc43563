// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {calmRegions} from "../../components/site/calmRegions.js";

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<main><figure><input type="range"><input type="text"><p role="status">s = 1</p></figure><p role="status">else</p></main>';
  stop = calmRegions();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const [slider, field, status, other] = ["[type=range]", "[type=text]", "figure p", "main > p"].map(
  (selector) => () => document.querySelector<HTMLInputElement>(selector)!
) as [() => HTMLInputElement, () => HTMLInputElement, () => Element, () => Element];
const input = (element: Element): boolean => element.dispatchEvent(new Event("input", {bubbles: true}));

/** Counts what is put into a region while it is live: that is what a screen reader reads out. */
function listen(region: Element): () => readonly string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(() => undefined);
  observer.observe(region, {childList: true, attributes: true, subtree: true});
  return () => {
    if (observer.takeRecords().some(({type}) => type === "childList") && region.getAttribute("aria-live") !== "off")
      heard.push(region.textContent);
    return heard;
  };
}

it("shows the words of a moving slider at once and reads out the last of them when it rests", () => {
  const heard = listen(status());
  slider().addEventListener("input", () => (status().textContent = `s = ${Math.random()}`));
  for (let i = 0; i < 10; i++) {
    input(slider());
    vi.advanceTimersByTime(100);
    expect(heard()).toEqual([]);
  }
  const last = status().textContent;
  vi.advanceTimersByTime(1000);
  expect(heard()).toEqual([last]);
  expect(status().hasAttribute("aria-live")).toBe(false);
});

it("leaves other laboratories and other controls alone, and says nothing where nothing has changed", () => {
  input(field());
  expect(status().hasAttribute("aria-live")).toBe(false);
  const heard = listen(status());
  input(slider());
  expect(other().hasAttribute("aria-live")).toBe(false);
  vi.advanceTimersByTime(1000);
  expect(heard()).toEqual([]);
});
