import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import MarkdownIt from "markdown-it";
import {expect, it} from "vitest";
import {awaitedBlock} from "../../scripts/site/awaitedBlock.js";
import {root} from "../support/root.js";

const md = new MarkdownIt({html: true});
// As Framework: a place for each cell.
md.renderer.rules.fence = (tokens, at) =>
  `<div class="observablehq observablehq--block"><!--:${tokens[at]?.content.trim() ?? ""}:--></div>\n`;
awaitedBlock(md);
/** What the cells run whose blocks are marked. */
const awaited = (text: string): string[] =>
  [...md.render(text).matchAll(/<div class="[^"]*" data-awaited=""><!--:([^]*?):-->/g)].map(([, cell = ""]) => cell);
const cells = (...all: string[]): string => all.map((cell) => `\`\`\`js\n${cell}\n\`\`\`\n\nText.\n`).join("\n");

it("marks the first cell that shows a figure, past those that show nothing or a part", () => {
  const shown = 'display(embeddable("a", lab.element));';
  expect(awaited(cells("const a = 1;", "display(twins.acts);", shown, "display(other.element);"))).toEqual([shown]);
  for (const one of ["display(lab.element);", "display(assignLab());"])
    expect(awaited(cells(one, shown))).toEqual([one]);
  expect(awaited("Text alone.")).toEqual([]);
});

it("marks one block of each page that shows figures", () => {
  const pages = readdirSync(join(root, "src"), {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".md")
  );
  const marked = pages.map((name) => {
    const source = readFileSync(join(root, "src", name), "utf8");
    return [name, source.includes("display("), awaited(source).length] as const;
  });
  expect(marked.filter(([, shows, count]) => count !== (shows ? 1 : 0))).toEqual([]);
  const cell = (name: string): string | undefined => awaited(readFileSync(join(root, "src", name), "utf8"))[0];
  expect(cell("paths.md")).toContain("paths-take-out");
  expect(cell("index.md")).toContain("twins.element");
});
