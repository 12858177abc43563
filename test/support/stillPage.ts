import {vi} from "vitest";

/** Gives jsdom what it lacks: sizes that never change, and a reader who wants no motion. */
export function stillPage(): void {
  vi.stubGlobal("matchMedia", () => ({matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn()}));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    }
  );
}
