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
