/** @file What a reader does with a lab in jsdom, and what jsdom lacks for it. */
import {vi} from "vitest";

/** The observers of the page's widths that are at work. */
const widths = new Set<object>();

/** Gives jsdom what a lab needs: a reader who wants no motion, and widths that are watched. Returns how many are being watched. */
export function stubPage(): () => number {
  widths.clear();
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {
        widths.add(this);
      }
      disconnect() {
        widths.delete(this);
      }
    }
  );
  return () => widths.size;
}

/** Presses the button of this name. */
export function press(within: Element, name: string): void {
  const found = [...within.querySelectorAll("button")].find(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === name
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  found.click();
}

/** The control of this label. */
export function control(within: Element, label: string): HTMLInputElement | HTMLSelectElement {
  const found = within.querySelector<HTMLInputElement | HTMLSelectElement>(`:is(input, select)[aria-label="${label}"]`);
  if (found === null) throw new Error(`no control ${label}`);
  return found;
}

/** Sets the control of this label, as a reader would. */
export function set(within: Element, label: string, value: string): void {
  const input = control(within, label);
  input.value = value;
  input.dispatchEvent(new Event("input", {bubbles: true}));
}

/** Unfolds the data table, and gives its rows' texts. */
export function openTable(within: Element): readonly string[] {
  const details = within.querySelector("details");
  if (details === null) throw new Error("no data table");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return [...details.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({textContent}) => textContent).join(" | ")
  );
}

/** A text as it reads in one notation. */
export function read(node: Element | null): string {
  const copy = node?.cloneNode(true) as Element;
  for (const letter of copy.querySelectorAll(".notation-papers")) letter.remove();
  return copy.textContent;
}
