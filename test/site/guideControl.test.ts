// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {guideControl} from "../../components/site/guideControl.js";
import {stillPage} from "../support/reader.js";

const scroll = vi.fn();
beforeEach(() => {
  stillPage();
  scroll.mockClear();
  Element.prototype.scrollIntoView = scroll;
  document.body.innerHTML = "<main></main>";
});
const twoFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
const draw = (html: string): void => void (document.querySelector("main")!.innerHTML = html);

it("waits for a control that is drawn later, brings it into sight once, in focus and lit, until it is over", async () => {
  const over = new AbortController();
  const control = guideControl(".lab", over.signal);
  expect(scroll).not.toHaveBeenCalled();
  draw('<div class="lab"><button disabled>No</button><button>Go</button></div>');
  await twoFrames();
  expect(scroll).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe("Go");
  expect(document.querySelectorAll(".guide-lit")).toHaveLength(1);
  draw('<div class="lab"><button>Again</button></div>');
  await twoFrames();
  expect(scroll).toHaveBeenCalledOnce();
  control.bring();
  expect(document.activeElement?.textContent).toBe("Again");
  over.abort();
  expect(document.querySelectorAll(".guide-lit")).toHaveLength(0);
});

it("focuses the control itself where it takes the focus", () => {
  draw('<input class="lab">');
  guideControl(".lab", new AbortController().signal);
  expect(document.activeElement?.className).toBe("lab guide-lit");
});

it("brings nobody to a control that comes after the step is over", async () => {
  const over = new AbortController();
  guideControl(".lab", over.signal);
  draw('<input class="lab">');
  await Promise.resolve();
  over.abort();
  await twoFrames();
  expect(scroll).not.toHaveBeenCalled();
});
