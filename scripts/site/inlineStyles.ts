import {attribute, setAttribute, type Element} from "./htmlTree.js";

/** Declarations of a style attribute, which no rule of a sheet may overrule, as none overrules the attribute. */
function declarations(style: string): string {
  return style
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => `${one}!important`)
    .join(";");
}

/** Puts a class in the place of every style attribute of a page. @returns the sheet of these classes; empty where there are none */
export type TakeStyles = (elements: readonly Element[]) => string;

/**
 * Takes the styles out of pages: KaTeX writes heights and gaps as style attributes, by the hundred, and a policy that lets them through
 * lets any through. A class has the number of its style among those of all pages that are taken: short, and in the book that is made
 * of many pages no name means two styles.
 */
export function inlineStyles(): TakeStyles {
  const classes = new Map<string, string>();
  return (elements) => {
    const used = new Set<string>();
    for (const element of elements) {
      const style = attribute(element, "style");
      if (style === undefined) continue;
      const rule = declarations(style);
      const name = classes.get(rule) ?? `k${classes.size.toString(36)}`;
      classes.set(rule, name);
      used.add(rule);
      element.attrs = element.attrs.filter((one) => one.name !== "style");
      setAttribute(element, "class", [attribute(element, "class"), name].filter(Boolean).join(" "));
    }
    return [...used].map((rule) => `.${classes.get(rule) ?? ""}{${rule}}`).join("\n");
  };
}
