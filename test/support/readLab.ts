import {vi} from "vitest";

/** Stands in for what jsdom lacks: sizes do not change, and the reader wants no motion unless told otherwise. */
export function standIn(still = true): void {
  vi.stubGlobal("matchMedia", () => ({matches: still}));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    }
  );
}

/** Presses the button of this name. */
export function press(lab: Element, name: string): void {
  const found = [...lab.querySelectorAll("button")].find(({textContent}) => textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  found.click();
}

/** Moves the control of this name to a value, as a reader does: told while it moves, and once it is let go. */
export function set(lab: Element, label: string, value: string): void {
  const control = lab.querySelector<HTMLInputElement | HTMLSelectElement>(`[aria-label="${label}"]`);
  if (!control) throw new Error(`no control ${label}`);
  control.value = value;
  control.dispatchEvent(new Event("input", {bubbles: true}));
  control.dispatchEvent(new Event("change", {bubbles: true}));
}

/** What the polite status says. */
export function said(lab: Element): string {
  return lab.querySelector('[role="status"]')?.textContent ?? "";
}

/** The names of the pictures, in order. */
export function pictures(lab: Element): string[] {
  return [...lab.querySelectorAll('svg[role="img"]')].map((svg) => svg.getAttribute("aria-label") ?? "");
}

/** Unfolds the data table and reads its body, row by row. */
export function openTable(lab: Element): string[][] {
  const details = [...lab.querySelectorAll("details")].find(({textContent}) => textContent.startsWith("Data table"));
  if (!details) throw new Error("no data table");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return [...details.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
}
