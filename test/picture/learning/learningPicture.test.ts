// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {learningPicture, type PicturedLearning} from "../../../components/picture/learning/learningPicture.js";
import {framesOf} from "../../../components/run/networkFrame.js";
import {RUNS} from "../../support/runs.js";
import {movingPage, stillPage, watches} from "../../support/reader.js";
import {sightedPage} from "../../support/sightedPage.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const frames = Object.fromEntries(RUNS.map(({network, reports}) => [network, framesOf(reports)]));
const BOTH: PicturedLearning = {networks: ["residual", "plain"], frames, image: undefined};
const PLAIN: PicturedLearning = {...BOTH, networks: ["plain"]};

function aPicture(learning = BOTH) {
  const picture = learningPicture(learning);
  document.body.append(picture.element, picture.key);
  const count = (selector: string): number => picture.element.querySelectorAll(selector).length;
  const stem = (): string => picture.element.querySelector(".unit")?.getAttribute("aria-label") ?? "";
  return {...picture, count, stem};
}
const inspect = (picture: {element: HTMLElement}, index: number): void =>
  void picture.element.firstElementChild?.dispatchEvent(new CustomEvent("inspect", {detail: index, bubbles: true}));

it("shows both networks with what was measured at a step, and between two", () => {
  stillPage();
  const picture = aPicture();
  expect(picture.count(".network")).toBe(2);
  picture.move(8, false);
  const at = (step: number): string => {
    picture.move(step, false);
    return picture.stem();
  };
  expect(at(1)).toContain("gradient norm 0.01");
  expect(at(8)).toContain("gradient norm 0.08");
  expect(at(4.5)).toMatch(/gradient norm 0\.0[2-7]/);
});

it("tells under the picture what is measured at the box that is pointed at, also when the step changes", () => {
  stillPage();
  const picture = aPicture();
  picture.move(1, false);
  const signs = picture.key.textContent;
  inspect(picture, 0);
  expect(picture.key.textContent).toContain("stem");
  const before = picture.key.textContent;
  picture.move(8, false);
  expect(picture.key.textContent).not.toBe(before);
  inspect(picture, -1);
  expect(picture.key.textContent).toBe(signs);
});

it("lets the shortcuts sink before their network goes, and rise when it comes", () => {
  movingPage();
  const picture = aPicture();
  const arcs = picture.count(".arc");
  expect(arcs).toBeGreaterThan(0);
  picture.follow(PLAIN);
  vi.advanceTimersByTime(150);
  expect([picture.count(".arc"), picture.count(".arc[transform]") > 0]).toEqual([arcs, true]);
  vi.advanceTimersByTime(600);
  expect([picture.count(".arc"), picture.count(".network")]).toEqual([0, 1]);
  picture.follow(BOTH);
  vi.advanceTimersByTime(100);
  expect([picture.count(".arc"), picture.count(".arc[transform]") > 0]).toEqual([arcs, true]);
  vi.advanceTimersByTime(600);
  expect(picture.count(".arc[transform]")).toBe(0);
});

it("keeps the maps and norms of a network whose shortcuts are leaving", () => {
  movingPage();
  const picture = aPicture();
  picture.move(8, false);
  picture.follow({...PLAIN, frames: {plain: frames.plain!}});
  vi.advanceTimersByTime(150);
  picture.move(8, false);
  expect(picture.stem()).toMatch(/^stem of the residual network, .*gradient norm 0\.08/);
  vi.advanceTimersByTime(600);
  expect(picture.stem()).toMatch(/^stem of the plain network/);
});

it("shows the last settings where they change back while shortcuts leave", () => {
  movingPage();
  const picture = aPicture();
  const arcs = picture.count(".arc");
  picture.follow(PLAIN);
  vi.advanceTimersByTime(150);
  picture.follow(BOTH);
  vi.advanceTimersByTime(2000);
  expect([picture.count(".arc"), picture.count(".arc[transform]"), picture.count(".network")]).toEqual([arcs, 0, 2]);
});

it("draws no network anew for other numbers of the same ones", () => {
  stillPage();
  const picture = aPicture();
  const drawn = picture.element.firstElementChild;
  picture.follow({...BOTH, frames: {}});
  expect(picture.element.firstElementChild).toBe(drawn);
  expect(picture.stem()).not.toContain("gradient norm");
  picture.follow({...BOTH, built: {depth: 10}});
  expect(picture.element.firstElementChild).not.toBe(drawn);
});

it("watches and moves nothing any more once it is stopped", () => {
  movingPage();
  const picture = aPicture();
  picture.follow(PLAIN);
  vi.advanceTimersByTime(150);
  picture.stop();
  const before = picture.element.innerHTML;
  vi.advanceTimersByTime(1000);
  expect(picture.element.innerHTML).toBe(before);
  expect(watches()).toBe(0);
});

it("draws a later picture at once, where the first came in parts: its shortcuts rise", async () => {
  movingPage();
  const page = sightedPage();
  const picture = aPicture(PLAIN);
  expect(picture.count(".network")).toBe(0);
  page.stand();
  await vi.advanceTimersByTimeAsync(100);
  page.see(true);
  expect(picture.count(".network")).toBe(1);
  picture.follow(BOTH);
  expect(picture.count(".network")).toBe(2);
  vi.advanceTimersByTime(100);
  expect(picture.count(".arc[transform]")).toBeGreaterThan(0);
  vi.advanceTimersByTime(600);
  expect([picture.count(".arc") > 0, picture.count(".arc[transform]")]).toEqual([true, 0]);
  picture.follow({...BOTH, built: {depth: 10}});
  expect([picture.count(".network"), picture.count(".residual .arc")]).toEqual([2, 4]);
  picture.stop();
  expect([watches(), page.watched()]).toEqual([0, 0]);
});

it("has its first state also out of sight, and no other until it is seen", async () => {
  stillPage();
  const page = sightedPage();
  const picture = aPicture();
  picture.move(8, false);
  page.stand();
  await vi.advanceTimersByTimeAsync(100);
  page.see(false);
  expect(picture.stem()).toContain("gradient norm 0.08");
  picture.move(1, false);
  expect(picture.stem()).toContain("gradient norm 0.08");
  page.see(true);
  expect(picture.stem()).toContain("gradient norm 0.01");
});
