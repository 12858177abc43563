import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {FORWARDS, PAGES} from "../../components/site/pages.js";
import {forwardPage} from "../../scripts/site/forwardPages.js";
import {root} from "../support/root.js";

it("forwards each old address to a place of a page that is there, with a link where nothing forwards by itself", () => {
  for (const forward of FORWARDS) {
    const [path = "", place = ""] = forward.to.split("#");
    expect(PAGES.map((page) => page.path)).toContain(path);
    expect(PAGES.map((page) => page.path)).not.toContain(forward.path);
    const headings = [...readFileSync(join(root, `src${path}.md`), "utf8").matchAll(/^## (.+)$/gm)];
    expect(headings.map(([, title = ""]) => title.toLowerCase().replaceAll(" ", "-"))).toContain(place);
    const html = forwardPage({target: `.${forward.to}`, name: forward.name});
    expect(html).toContain(`content="0; url=.${forward.to}"`);
    expect(html).toContain(`<a href=".${forward.to}">`);
  }
});
