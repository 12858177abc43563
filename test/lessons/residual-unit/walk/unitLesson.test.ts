// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {atOnce} from "../../../../components/ui/late/parts.js";
import {unitLesson} from "../../../../components/lessons/residual-unit/walk/unitLesson.js";
import {onMilestone} from "../../../../components/ui/milestone.js";
import {
  buttonOf,
  control,
  movingPage,
  openRows,
  press,
  read,
  resize,
  set,
  stillPage,
  watches
} from "../../../support/reader.js";
import {recordedUnits} from "../../../support/recordedUnits.js";

beforeEach(() => {
  stillPage();
  vi.stubGlobal("scrollBy", vi.fn());
  document.body.replaceChildren();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function aLesson() {
  const sections = Array.from({length: 6}, () => document.createElement("section"));
  const lesson = atOnce(unitLesson(recordedUnits, sections));
  document.body.append(...sections, lesson.element, lesson.more);
  return {
    lesson,
    sections,
    words: () => read(lesson.element.querySelector("[role=status]")),
    name: () => lesson.element.querySelector(".unit-scene")?.getAttribute("aria-label") ?? "",
    pressed: () => lesson.element.querySelector('.told-stops [aria-pressed="true"]')?.textContent
  };
}

it("goes from place to place by its buttons and by Step, and marks the paragraph that belongs to each", () => {
  const {lesson, sections, words, pressed} = aLesson();
  const met = vi.fn();
  onMilestone(lesson.element, met, new AbortController().signal);
  expect(pressed()).toBe("Around");
  press(lesson.element, "Step");
  expect(pressed()).toBe("One pixel");
  expect(words()).toMatch(/^72 products/);
  press(lesson.element, "The sum");
  expect(words()).toMatch(/takes 2\.63 away: 0\.94\.$/);
  expect(met.mock.calls).toEqual([["paths met", words().replace("f(x)", "{f}(x)")]]);
  expect(sections.map(({className}) => className)).toEqual(["", "", "read", "", "", ""]);
  expect(scrollBy).toHaveBeenCalled();
});

it("marks no paragraph any more once the reader's own camera has left its place", () => {
  const {lesson, sections, pressed} = aLesson();
  press(lesson.element, "One pixel");
  set(lesson.more, "Channel", "3");
  expect(pressed()).toBe("One pixel");
  lesson.element
    .querySelector(".unit-stage")
    ?.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", bubbles: true}));
  expect(pressed()).toBeUndefined();
  expect(sections.some((section) => section.classList.contains("read"))).toBe(false);
  press(lesson.element, "Step");
  expect(pressed()).toBe("The sum");
});

it("opens the unit with the projection where the text is about it", () => {
  const {lesson, name} = aLesson();
  press(lesson.element, "The projection");
  expect(name()).toMatch(/^Network unit residual_unit_3, projection shortcut/);
  press(lesson.element, "The ReLU");
  expect(name()).toMatch(/^Network unit residual_unit_1, identity shortcut/);
});

it("follows another unit, channel and pixel, by number, in picture, words and table", () => {
  const {lesson, name} = aLesson();
  const rows = () => openRows(lesson.more);
  const before = [name(), rows().join()];
  set(lesson.more, "Channel", "3");
  set(lesson.more, "Row", "2");
  const after = [name(), rows().join()];
  before.forEach((text, i) => expect(after[i]).not.toBe(text));
  set(lesson.more, "Unit", "residual_unit_3");
  expect(name()).toContain("residual_unit_3");
  expect(rows()).toHaveLength(9);
});

it("keeps the picture and says what is wrong where a number is out of range", () => {
  const {lesson, name} = aLesson();
  const before = name();
  set(lesson.more, "Row", "99");
  expect(lesson.more.querySelector(".problem")?.textContent).toBe(
    "Row is 99, but must be a whole number from 1 to 16; the picture stays."
  );
  expect(control(lesson.more, "Row").getAttribute("aria-invalid")).toBe("true");
  expect(name()).toBe(before);
});

it("has its size ahead on a phone, and is not drawn again for it", () => {
  vi.stubGlobal("innerWidth", 390);
  document.body.append(document.createElement("main"));
  const width = vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(350);
  const {lesson} = aLesson();
  const svg = lesson.element.querySelector(".unit-stage > svg");
  expect(svg?.getAttribute("viewBox") ?? svg?.getAttribute("width")).toContain("350");
  const changes = new MutationObserver(() => undefined);
  changes.observe(lesson.element, {subtree: true, childList: true, attributes: true});
  resize();
  expect(changes.takeRecords()).toEqual([]);
  width.mockReturnValue(360);
  resize();
  expect(changes.takeRecords().length).toBeGreaterThan(0);
});

it("watches its width until it is stopped", () => {
  const {lesson} = aLesson();
  expect(buttonOf(lesson.element, "Play").textContent).toBe("Play");
  expect(watches()).toBe(1);
  lesson.stop();
  expect(watches()).toBe(0);
});

/** A lesson whose reader wants motion; each of its sections is 400 pixels high, and `pass` scrolls one to where it is read. */
function aScrolledLesson() {
  vi.useFakeTimers();
  movingPage();
  const wakes: (() => void)[] = [];
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(wake: () => void) {
        wakes.push(wake);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    }
  );
  vi.stubGlobal("innerWidth", 1280);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1216);
  const opened = aLesson();
  let scrolled = 0;
  opened.sections.forEach((section, i) => {
    section.getBoundingClientRect = () => ({top: 400 * i - scrolled, bottom: 400 * (i + 1) - scrolled}) as DOMRect;
  });
  resize();
  return {
    ...opened,
    play: () => press(opened.lesson.element, "Play"),
    pass: (section: number): void => {
      scrolled = 400 * section - 100;
      wakes.at(-1)?.();
    }
  };
}

it("tells a paragraph that was passed while it plays when that is over, and not where the reader pauses or chooses", async () => {
  const {lesson, name, play, pass, pressed} = aScrolledLesson();
  play();
  pass(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(pressed()).toBe("Around");
  press(lesson.element, "Pause");
  await vi.advanceTimersByTimeAsync(300);
  expect(pressed()).toBe("Around");
  play();
  pass(2);
  await vi.advanceTimersByTimeAsync(300);
  set(lesson.more, "Unit", "residual_unit_3");
  press(lesson.element, "Pause");
  await vi.advanceTimersByTimeAsync(300);
  expect([pressed(), name()]).toEqual(["Around", expect.stringContaining("residual_unit_3")]);
  play();
  pass(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(pressed()).toBe("Around");
  await vi.advanceTimersByTimeAsync(2000);
  expect(pressed()).toBe("One pixel");
  lesson.stop();
});
