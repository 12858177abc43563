import {createHash} from "node:crypto";
import {attribute, setAttribute, type Element} from "./htmlTree.js";

/** A class for one style: the same on every page and in every build. */
function className(style: string): string {
  return `k${createHash("sha256").update(style).digest("hex").slice(0, 5)}`;
}

/** Declarations of a style attribute, which no rule of a sheet may overrule, as none overrules the attribute. */
function declarations(style: string): string {
  return style
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => `${one}!important`)
    .join(";");
}

/**
 * Puts a class in the place of every style attribute: KaTeX writes heights and gaps as such, by the hundred, and a policy that lets
 * them through lets any through.
 * @returns the sheet of these classes; empty where there are none
 * @throws Error when two styles come to one class
 */
export function takeInlineStyles(elements: readonly Element[]): string {
  const rules = new Map<string, string>();
  for (const element of elements) {
    const style = attribute(element, "style");
    if (style === undefined) continue;
    const name = className(style);
    const rule = declarations(style);
    if ((rules.get(name) ?? rule) !== rule) throw new Error(`two styles come to the class ${name}: ${style}`);
    rules.set(name, rule);
    element.attrs = element.attrs.filter((one) => one.name !== "style");
    setAttribute(element, "class", [attribute(element, "class"), name].filter(Boolean).join(" "));
  }
  return [...rules].map(([name, rule]) => `.${name}{${rule}}`).join("\n");
}
