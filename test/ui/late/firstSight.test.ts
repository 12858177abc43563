// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {firstSight} from "../../../components/ui/late/firstSight.js";
import {stillPage, watches} from "../../support/reader.js";
import {sightedPage, task} from "../../support/sightedPage.js";

let place: HTMLElement;
beforeEach(() => {
  stillPage();
  place = document.createElement("div");
  document.body.replaceChildren(place);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The sight of the place, and what was to be drawn whenever it called. */
function aSight() {
  const drawn: boolean[] = [];
  const sight = firstSight(place, () => drawn.push(sight.isSeen));
  return {sight, drawn};
}

it("draws once also out of sight, then only where it is in sight", async () => {
  const page = sightedPage();
  const {sight, drawn} = aSight();
  expect([sight.isSeen, sight.after]).toEqual([false, expect.any(Promise)]);
  page.stand();
  await task();
  page.see(false);
  expect([drawn, sight.isSeen]).toEqual([[true], false]);
  page.see(false);
  page.see(true);
  expect([drawn, sight.isSeen]).toEqual([[true, false, true], true]);
});

it("lets what is made later wait no more", async () => {
  const page = sightedPage();
  const {sight} = aSight();
  page.stand();
  await task();
  expect(sight.after).toBeUndefined();
});

it("watches nothing once it is stopped, before it stands and afterwards", async () => {
  const page = sightedPage();
  const {sight: early, drawn} = aSight();
  early.stop();
  expect(watches()).toBe(0);
  const {sight: late} = aSight();
  page.stand();
  await task();
  expect(page.watched()).toBe(1);
  late.stop();
  page.see(true);
  expect([page.watched(), drawn]).toEqual([0, []]);
});

it("has all in sight where a browser cannot tell", () => {
  const {sight, drawn} = aSight();
  expect([sight.isSeen, sight.after, drawn]).toEqual([true, undefined, []]);
});

it("tells in the element what the drawing throws, and draws the next time that it is seen", async () => {
  const page = sightedPage();
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const drawn = vi.fn().mockImplementationOnce(() => {
    throw new RangeError("no faces");
  });
  const sight = firstSight(place, drawn);
  page.stand();
  await task();
  page.see(false);
  await task();
  expect(place.querySelector(".problem")?.textContent).toContain("no faces");
  expect(reported).toHaveBeenCalledExactlyOnceWith(new RangeError("no faces"));
  expect(sight.isSeen).toBe(false);
  page.see(true);
  await task();
  await task();
  expect([drawn.mock.calls.length, place.textContent]).toEqual([2, ""]);
});
