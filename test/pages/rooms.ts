import type {Page} from "@playwright/test";

/** A cell may show so much more or less than the room that it held, in CSS pixels: about a line of text. */
const NEAR = 24;

/**
 * The cells of a page, as it is shown, that are not as tall as the room that they held while they were empty: a line each.
 * `npm run rooms` measures them anew.
 */
export const staleRooms = (page: Page): Promise<readonly string[]> =>
  page.evaluate((near) => {
    const cells = [...document.querySelectorAll<HTMLElement>("main .observablehq--block")];
    return cells.flatMap((cell, i) => {
      if (!cell.checkVisibility() || getComputedStyle(cell).display === "contents") return [];
      const shown = cell.getBoundingClientRect().height;
      const {stands} = cell.dataset;
      delete cell.dataset.stands;
      const held = cell.dataset.room === undefined ? 0 : parseFloat(getComputedStyle(cell).minHeight);
      if (stands !== undefined) cell.dataset.stands = stands;
      return Math.abs(held - shown) > near ? [`cell ${i} is ${Math.round(shown)} tall, and held ${held}`] : [];
    });
  }, NEAR);

/** How many cells in sight of the layout still hold a room. */
export const roomsHeld = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll("[data-room]:not([data-stands])")].filter((cell) => cell.checkVisibility()).length
  );
