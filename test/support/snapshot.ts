import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {expect} from "vitest";

const folder = join(import.meta.dirname, "../output");

/** A node's markup, one element a line, numbers rounded to three decimals. */
function textOf(node: Element): string {
  const rounded = node.outerHTML.replace(/-?\d+\.\d{4,}(e-?\d+)?/g, (number) =>
    String(Number(Number(number).toFixed(3)))
  );
  return `${rounded.replaceAll("><", ">\n<")}\n`;
}

/** Compares a node's markup with the one in `test/output`. A missing one is written, but on CI it is refused. */
export function expectSnapshot(node: Element, name: string): void {
  const path = join(folder, name);
  const text = textOf(node);
  if (!existsSync(path)) {
    if (process.env.CI) throw new Error(`test/output/${name} is missing: run the tests once and look at it`);
    mkdirSync(folder, {recursive: true});
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}
