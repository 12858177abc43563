/** @file Cells of a page hold the room of what they are going to show (`waiting.css`); the build tells how much (`scripts/rooms/`). */
import {standing} from "./standing.js";

/** So long after the figure has its place at the latest, in ms: a page in motion does not rest, and some browsers cannot tell. */
const LATEST = 2000;

const cells = (): NodeListOf<HTMLElement> => document.querySelectorAll("[data-room]");

/** Resolves when nothing waits to be drawn any more. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(resolve, {timeout: LATEST});
    else setTimeout(resolve, LATEST);
  });

/** Whether a figure of a cell waits for its first drawing (`plate.ts`); one that is folded away waits for the reader. */
const isDue = (cell: HTMLElement): boolean =>
  Array.from(cell.querySelectorAll("[data-due]")).some((figure) => figure.getClientRects().length > 0);

/** Resolves when what a cell shows is drawn. */
async function drawn(cell: HTMLElement): Promise<void> {
  do await idle();
  while (isDue(cell));
}

/** Takes their rooms from all cells: what they were held for does not come. */
export function leaveRooms(): void {
  for (const cell of cells()) cell.dataset.stands = "";
}

/**
 * Takes its room from each cell once what it shows stands and is drawn: from then on the cell is as tall as that. Where a browser cannot
 * tell what stands, all is drawn at once, and the room ends soon after.
 */
export function keepRooms(): void {
  for (const cell of cells()) {
    const observer = new MutationObserver(() => {
      if (!cell.firstElementChild) return;
      observer.disconnect();
      // What is shown is drawn in tasks of its own, which begin when it has a place; so does this, behind them.
      void Promise.resolve(standing(cell)?.after)
        .then(() => drawn(cell))
        .then(() => (cell.dataset.stands = ""));
    });
    observer.observe(cell, {childList: true});
  }
}
