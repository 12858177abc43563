import {expect, test} from "@playwright/test";
import {roomsHeld} from "./rooms.js";

/** Shift of a page's layout that nobody notices, as Web Vitals count it. */
const SHIFT = 0.02;

for (const name of ["paths", "residual-learning", "gradients", "resnet-34"])
  test(`/${name} on a slow phone: the text stays where it is for a reader who is ahead of the figures`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await page.addInitScript(() => {
      Object.assign(window, {shift: 0});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
          if (!entry.hadRecentInput) (window as unknown as {shift: number}).shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", {rate: 4});
    await page.goto(name, {waitUntil: "domcontentloaded"});
    await page.evaluate(() => scrollTo(0, (document.documentElement.scrollHeight - innerHeight) / 2));
    // The rooms were there before their figures, all but that of a first figure which holds the screen: the middle was the middle.
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const early = await height();
    await page.waitForLoadState("networkidle");
    await expect.poll(() => roomsHeld(page), {timeout: 60_000}).toBe(0);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))
    );
    expect(await page.evaluate(() => (window as unknown as {shift: number}).shift)).toBeLessThanOrEqual(SHIFT);
    expect(Math.abs((await height()) - early)).toBeLessThan(1.5 * 844);
  });
