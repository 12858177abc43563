import type {Page} from "@playwright/test";
import {CELLS} from "../../scripts/rooms/measureRooms.js";

/** A cell may be so much taller or lower than its room: CSS pixels, or a share of its height. Another font breaks lines elsewhere. */
const NEAR = {pixels: 48, share: 0.08};

/**
 * The cells of a page, as it is shown, that are not as tall as the room that they held while they were empty: a line each.
 */
export const staleRooms = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ({near, selector}) => {
      const {lang} = document.documentElement;
      const name = `${lang === "en" ? "" : `${lang}/`}${location.pathname.split("/").at(-1) || "index"}`;
      const cells = [...document.querySelectorAll<HTMLElement>(selector)];
      return cells.flatMap((cell, i) => {
        // One that is pinned is as tall as the window lets it be, and holds none.
        if (!cell.checkVisibility() || getComputedStyle(cell).display === "contents") return [];
        if (cell.closest(".unit-pinned")) return [];
        const shown = cell.getBoundingClientRect().height;
        const {stands} = cell.dataset;
        delete cell.dataset.stands;
        const held = cell.dataset.room === undefined ? 0 : parseFloat(getComputedStyle(cell).minHeight);
        if (stands !== undefined) cell.dataset.stands = stands;
        return Math.abs(held - shown) > Math.max(near.pixels, near.share * shown)
          ? [`cell ${i} is ${Math.round(shown)} tall, and held ${held}; \`npm run rooms -- ${name}\` measures it anew`]
          : [];
      });
    },
    {near: NEAR, selector: CELLS}
  );

/** How many cells in sight of the layout still hold a room. */
export const roomsHeld = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll("[data-room]:not([data-stands])")].filter((cell) => cell.checkVisibility()).length
  );
