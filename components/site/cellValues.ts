/** @file How a built page shows what a cell makes that is no element, in the place of Framework's inspector, which no page needs. */

/**
 * What a cell shows must be an element.
 * @throws TypeError for anything else, so that the page tells it in the cell's place
 */
export function inspect(value: unknown): never {
  throw new TypeError(
    value === undefined || typeof value === "number"
      ? `a cell shows ${String(value)}, which is no element`
      : `a cell shows a value of type ${typeof value}, which is no element`
  );
}

/** An error in the place of its cell, where `loadFaults.ts` finds it and puts words for the reader. */
export function inspectError(error: unknown): HTMLElement {
  const node = document.createElement("div");
  node.className = "observablehq observablehq--error";
  node.textContent = String(error);
  return node;
}
