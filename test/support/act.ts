/** @file What a reader does to a lab, in jsdom, and what the lab then says. */
import {vi} from "vitest";

/** A page that lays nothing out, draws on no canvas, and whose reader wants no motion. */
export function stillPage(): void {
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = () => undefined;
      disconnect = () => {
        watched.ended++;
      };
    }
  );
  vi.stubGlobal("ImageData", Object);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
}
/** How many watches over a width were ended. */
export const watched = {ended: 0};

/** Presses a key on an element. */
export function key(element: Element, name: string): void {
  element.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}));
}

/** Sets the control of a name, as a reader does. */
export function set(lab: Element, name: string, value: string | number): void {
  const control = lab.querySelector<HTMLInputElement | HTMLSelectElement>(`[aria-label="${name}"]`);
  if (control === null) throw new Error(`nothing is called ${name}`);
  control.value = String(value);
  control.dispatchEvent(new Event("input", {bubbles: true}));
}

/** The button of a name. */
export function buttonOf(lab: Element, name: string): HTMLButtonElement {
  const found = [...lab.querySelectorAll("button")].find(({textContent}) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** What the lab's status line says. */
export const status = (lab: Element): string => lab.querySelector("[role=status]")?.textContent ?? "";
/** The names of its pictures. */
export const pictures = (lab: Element): (string | null)[] =>
  [...lab.querySelectorAll("[role=img]")].map((picture) => picture.getAttribute("aria-label"));

/** Unfolds the lab's data table; its cells, row by row. */
export function openTable(lab: Element): string[][] {
  const details = lab.querySelector("details");
  if (details === null) throw new Error("no data table");
  details.open = true;
  details.dispatchEvent(new Event("toggle"));
  return [...details.querySelectorAll("tr")].map((row) => [...row.cells].map(({textContent}) => textContent));
}
