import AxeBuilder from "@axe-core/playwright";
import type {Page} from "@playwright/test";

/** What axe finds on a page as it stands, or on a part of it, by all of its rules or by these: a line each, with the elements. */
export async function faults(page: Page, rules?: string[], part?: string): Promise<string[]> {
  // What is in order is not described: on a page of thousands of elements that takes seconds. It all happens in the page, because
  // none holds a frame: what is found would go to a second page and back, which takes longer than the finding.
  const axe = new AxeBuilder({page}).options({resultTypes: ["violations"]}).setLegacyMode(true);
  if (part) axe.include(part);
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/**
 * The same of a page's contrast in another scheme than the one in which all of it was looked at. What stands on what is as it was: so of
 * all letters of one look (size, weight, colors, and the grounds and opacities around them) the first, the middle and the last tell. It
 * does not see what lies below letters without being around them: a shape in a picture, or an element that another is placed over. Letters
 * on such a ground are of one look with those beside it, and tell only where they are one of the three.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const around = new Map<Element | null, string>([[null, ""]]);
    const grounds = (element: Element | null): string => {
      const known = around.get(element);
      if (known !== undefined || element === null) return known ?? "";
      const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
      const own = `${backgroundColor} ${backgroundImage} ${opacity};`;
      const all = grounds(element.parentElement) + (own === "rgba(0, 0, 0, 0) none 1;" ? "" : own);
      around.set(element, all);
      return all;
    };
    const looks = new Map<string, Element[]>();
    for (const element of document.querySelectorAll("body *")) {
      const hasLetters = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!(hasLetters || element.matches("input, select, textarea")) || !element.checkVisibility()) continue;
      const {color, fill, fontSize, fontWeight, textShadow} = getComputedStyle(element);
      const isOff = element.matches(":disabled, :disabled *, [aria-disabled='true'], [aria-disabled='true'] *");
      const look = [color, fill, fontSize, fontWeight, textShadow, isOff, grounds(element)].join("|");
      looks.set(look, [...(looks.get(look) ?? []), element]);
    }
    for (const all of looks.values())
      for (const place of [0, all.length >> 1, all.length - 1]) all[place]?.setAttribute("data-look", "");
    return looks.size;
  });
  if (count === 0) return ["nothing is written on the page"];
  return faults(page, ["color-contrast"], "[data-look]");
}
