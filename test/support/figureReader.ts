/** @file What a reader of a page sees and does, in jsdom. */
import {vi} from "vitest";

/** What jsdom lacks: widths that change, motion that is not wanted, frames, pictures. Gives who watches for widths. */
export function stubPage(): {readonly watched: Set<object>; readonly resize: () => void} {
  const watched = new Set<object>();
  const notices = new Map<object, () => void>();
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(notice: () => void) {
        notices.set(this, notice);
      }
      observe() {
        watched.add(this);
      }
      disconnect() {
        watched.delete(this);
      }
    }
  );
  vi.stubGlobal("matchMedia", () => ({matches: true}));
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 0));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  return {watched, resize: () => watched.forEach((observer) => notices.get(observer)?.())};
}

/** What a reader does with one figure. */
export function reader(root: HTMLElement) {
  const one = (selector: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`there is no ${selector}`);
    return found;
  };
  const field = (label: string) => one(`[aria-label="${label}"]`) as HTMLInputElement;
  return {
    /** The control with a label. */
    field,
    set: (label: string, value: string): void => {
      const input = field(label);
      input.value = value;
      input.dispatchEvent(new Event("input", {bubbles: true}));
    },
    press: (name: string): void => {
      const button = [...root.querySelectorAll("button")].find(({textContent}) => textContent === name);
      if (button === undefined) throw new Error(`there is no button ${name}`);
      button.click();
    },
    status: (): string => one("[role=status]").textContent,
    caption: (): string => one("figcaption").textContent,
    /** Names of the pictures, in their order. */
    pictures: (): string[] =>
      [...root.querySelectorAll("[role=img]")].map((picture) => picture.getAttribute("aria-label") ?? ""),
    /** Unfolds the data table, and gives its rows as texts. */
    table: (): string[][] => {
      const details = one("details") as HTMLDetailsElement;
      details.open = true;
      details.dispatchEvent(new Event("toggle"));
      return [...details.querySelectorAll("tr")].map((row) => [...row.cells].map(({textContent}) => textContent));
    }
  };
}
