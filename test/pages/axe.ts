import AxeBuilder from "@axe-core/playwright";
import type {Page} from "@playwright/test";

/** What axe finds on a page as it stands, by all of its rules or by these: a line each, with the elements. */
export async function faults(page: Page, rules?: string[]): Promise<string[]> {
  // What is in order is not described: on a page of thousands of elements that takes seconds.
  const axe = new AxeBuilder({page}).options({resultTypes: ["violations"]});
  const {violations} = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({id, nodes}) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}
