import type {Page} from "@playwright/test";
import {CELLS} from "../../scripts/rooms/measureRooms.js";

/**
 * A cell may be so much taller or lower than its room: CSS pixels, a row of buttons, or a share of its height: a browser's two
 * builds break lines in other places. Its margins are the same in all.
 */
const NEAR = {pixels: 48, share: 0.08, around: 4};

/**
 * The cells of a page, as it is shown, that do not take the room that they held while they were empty: a line each. While it looks, each
 * is empty once more; what was focused and how far anything was scrolled is as before then.
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
        const next = cell.nextElementSibling;
        const places = (): {top: number; height: number; below: number} => {
          const {top, height, bottom} = cell.getBoundingClientRect();
          return {top: top + scrollY, height, below: (next?.getBoundingClientRect().top ?? bottom) - bottom};
        };
        const shown = places();
        if (cell.dataset.room === undefined)
          return shown.height > near.pixels ? [`cell ${i} is ${Math.round(shown.height)} tall, and held nothing`] : [];
        const {stands} = cell.dataset;
        const focused = cell.contains(document.activeElement) ? document.activeElement : null;
        const scrolled = [document.documentElement, ...cell.querySelectorAll("*")]
          .filter(({scrollTop, scrollLeft}) => scrollTop !== 0 || scrollLeft !== 0)
          .map((one) => [one, one.scrollLeft, one.scrollTop] as const);
        const content = document.createDocumentFragment();
        content.append(...cell.childNodes);
        delete cell.dataset.stands;
        const held = places();
        cell.append(content);
        if (stands !== undefined) cell.dataset.stands = stands;
        if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({preventScroll: true});
        for (const [one, left, top] of scrolled) one.scrollTo({left, top, behavior: "instant"});
        const isOther =
          Math.abs(held.height - shown.height) > Math.max(near.pixels, near.share * shown.height) ||
          Math.abs(held.top - shown.top) > near.around ||
          (shown.below >= 0 && Math.abs(held.below - shown.below) > near.around);
        const words = ({top, height, below}: typeof held): string =>
          `${Math.round(height)} tall at ${Math.round(top)}, ${Math.round(below)} over what follows`;
        return isOther
          ? [`cell ${i} is ${words(shown)}, and held ${words(held)}; \`npm run rooms -- ${name}\` measures it anew`]
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
