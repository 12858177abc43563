import type {PageRooms, Rooms} from "./keptRooms.js";

/** What was measured now. */
export interface Measured {
  readonly browser: string;
  readonly widths: readonly number[];
  readonly date: string;
  /** Of the pages that were measured, by their files; empty for one that shows nothing. */
  readonly pages: Readonly<Record<string, Omit<PageRooms, "date">>>;
}

/** Whether heights can stand beside those that are kept: of the same browser, at the same widths. */
export const isAlike = (kept: Rooms, now: Pick<Measured, "browser" | "widths">): boolean =>
  kept.browser === now.browser && kept.widths.join() === now.widths.join();

/**
 * What was measured, with what is kept of the pages that were not.
 * @param all the files of the pages that there are; of others nothing is kept
 */
export function joinRooms(kept: Rooms, {browser, widths, date, pages}: Measured, all: readonly string[]): Rooms {
  const joined = all.flatMap((name) => {
    const now = pages[name];
    const page = now ? {date, ...now} : kept.pages[name];
    return page && Object.keys(page.cells).length > 0 ? [[name, page] as const] : [];
  });
  return {browser, widths, pages: Object.fromEntries(joined)};
}

/** Rooms as the text of their file, a line for each cell, so that a change can be read. */
export function roomsText({browser, widths, pages}: Rooms): string {
  const texts = Object.entries(pages).map(([name, {date, cells, margins}]) => {
    const lines = Object.entries(cells).map(([cell, heights]) => `${JSON.stringify(cell)}: ${JSON.stringify(heights)}`);
    const around = margins ? ` "margins": ${JSON.stringify(margins)},` : "";
    return `${JSON.stringify(name)}: {"date": ${JSON.stringify(date)},${around} "cells": {\n${lines.join(",\n")}}}`;
  });
  const head = JSON.stringify({browser, widths}).slice(0, -1);
  return `${head},"pages":{\n${texts.join(",\n")}}}\n`;
}
