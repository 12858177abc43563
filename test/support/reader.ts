/** @file What a reader of a page sees and does, in jsdom, and what jsdom lacks for it. */
import {vi} from "vitest";

/** The observers of widths that are at work, with what each tells. */
const widths = new Map<object, () => void>();

class Widths {
  constructor(private readonly notice: () => void) {}
  observe(): void {
    widths.set(this, this.notice);
  }
  disconnect(): void {
    widths.delete(this);
  }
}

function stubPage(still: boolean): void {
  widths.clear();
  vi.stubGlobal("matchMedia", () => ({matches: still, addEventListener: vi.fn(), removeEventListener: vi.fn()}));
  vi.stubGlobal("ResizeObserver", Widths);
  vi.stubGlobal("ImageData", Object);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
}

/** A page that lays nothing out and draws on no canvas, and whose reader wants no motion. */
export function stillPage(): void {
  stubPage(true);
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 0));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
}

/** The same for a reader who wants motion; its frames are the test's. */
export function movingPage(): void {
  stubPage(false);
}

/** The frames of a moving page, held: what it gives draws the next one at a time, in milliseconds; it is 1000 now. */
export function heldFrames(): (now: number) => void {
  let frame: (now: number) => void = () => undefined;
  vi.stubGlobal("requestAnimationFrame", (callback: (now: number) => void) => {
    frame = callback;
    return 1;
  });
  vi.stubGlobal("cancelAnimationFrame", vi.fn());
  vi.spyOn(performance, "now").mockReturnValue(1000);
  return (now) => frame(now);
}

/** How many widths are being watched. */
export const watches = (): number => widths.size;

/** Tells every one who watches a width that it has changed. */
export function resize(): void {
  for (const notice of [...widths.values()]) notice();
}

/** The button of this name, or of this text. */
export function buttonOf(within: Element, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll("button")].find((button) =>
    [button.getAttribute("aria-label"), button.textContent].includes(name)
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** Presses the button of this name. */
export function press(within: Element, name: string): void {
  buttonOf(within, name).click();
}

/** Presses a key on an element. */
export function key(element: Element, name: string): void {
  element.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}));
}

/** The control of this name. */
export function control(within: Element, name: string): HTMLInputElement | HTMLSelectElement {
  const found = within.querySelector<HTMLInputElement | HTMLSelectElement>(`:is(input, select)[aria-label="${name}"]`);
  if (found === null) throw new Error(`no control ${name}`);
  return found;
}

/** Moves the control of this name to a value, as a reader does: told while it moves, and once it is let go. */
export function set(within: Element, name: string, value: string | number): void {
  const moved = control(within, name);
  moved.value = String(value);
  moved.dispatchEvent(new Event("input", {bubbles: true}));
  moved.dispatchEvent(new Event("change", {bubbles: true}));
}

/** What the polite status says. */
export const status = (within: Element): string => within.querySelector("[role=status]")?.textContent ?? "";

/** The names of the pictures, in order. */
export const pictures = (within: Element): string[] =>
  [...within.querySelectorAll("[role=img]")].map((picture) => picture.getAttribute("aria-label") ?? "");

/** Unfolds the data table; its cells, row by row, the headings first. */
export function openTable(within: Element): string[][] {
  const all = [...within.querySelectorAll("details")];
  const details = all.find(({textContent}) => textContent.startsWith("Data table")) ?? all[0];
  if (details === undefined) throw new Error("no data table");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return [...details.querySelectorAll("tr")].map((row) => [...row.cells].map(({textContent}) => textContent));
}

/** The same without the headings. */
export const openRows = (within: Element): string[][] => openTable(within).slice(1);

/** A text as it reads in one notation. */
export function read(node: Element | null): string {
  const copy = node?.cloneNode(true) as Element;
  for (const letter of copy.querySelectorAll(".notation-papers")) letter.remove();
  return copy.textContent;
}

/** The same for one figure. */
export function reader(root: Element) {
  return {
    field: (name: string) => control(root, name),
    set: (name: string, value: string | number) => set(root, name, value),
    press: (name: string) => press(root, name),
    status: () => status(root),
    caption: () => root.querySelector("figcaption")?.textContent ?? "",
    pictures: () => pictures(root),
    table: () => openTable(root)
  };
}
