import AxeBuilder from "@axe-core/playwright";
import type {Page} from "@playwright/test";

/** What axe finds on a page as it stands, by all of its rules or by these: a line each, with the elements. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({page});
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
