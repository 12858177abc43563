import {expect, test} from "@playwright/test";
import {roomsHeld} from "./rooms.js";

/** Shift of a page's layout that nobody notices, as Web Vitals count it. */
const SHIFT = 0.02;

/** What moves in a page, and by how much of the screen. */
interface Moved {
  readonly shift: number;
  readonly what: readonly string[];
}

for (const name of ["paths", "residual-learning", "gradients", "resnet-34"])
  test(`/${name} on a slow line: the text stays where it is for a reader who is ahead of the figures`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await page.addInitScript(() => {
      const moves: Moved[] = [];
      Object.assign(window, {moves});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: readonly {node: Node | null; previousRect: DOMRect; currentRect: DOMRect}[];
        })[])
          if (!entry.hadRecentInput)
            moves.push({
              shift: entry.value,
              what: entry.sources.map(
                ({node, previousRect, currentRect}) =>
                  `${node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.textContent ?? "").slice(0, 40)}: ${previousRect.y} to ${currentRect.y}, ${previousRect.height} to ${currentRect.height} tall`
              )
            });
      }).observe({type: "layout-shift", buffered: true});
    });
    // The figures' scripts do not come before the reader is in the middle of the text.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/_page\/[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(name, {waitUntil: "commit"});
    await page.waitForFunction(
      () =>
        document.readyState !== "loading" &&
        [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(({sheet}) => sheet)
    );
    await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2));
    expect(await roomsHeld(page)).toBeGreaterThan(0);
    release();
    await page.waitForLoadState("networkidle");
    await expect.poll(() => roomsHeld(page), {timeout: 60_000}).toBe(0);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
    );
    const moves = await page.evaluate(() => (window as unknown as {moves: readonly Moved[]}).moves);
    const shift = moves.reduce((sum, move) => sum + move.shift, 0);
    expect(shift, JSON.stringify(moves)).toBeLessThanOrEqual(SHIFT);
  });
