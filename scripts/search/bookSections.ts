import {defaultTreeAdapter as tree, parse} from "parse5";
import type {BookSection} from "../../components/site/search/bookSection.js";
import {attribute, elements, type Element, type ParentNode} from "../site/htmlTree.js";
import {addressOf} from "../site/pageMeta.js";

/** What holds no words of the page's text: formulas stand there twice, for the eye and as MathML, and in two notations. */
const isSilent = (element: Element): boolean =>
  ["script", "noscript", "style", "template", "annotation", "svg"].includes(element.tagName) ||
  /\b(katex-html|notation-papers)\b/.test(attribute(element, "class") ?? "");

/** What stands within a line: between all others there is a space. */
const INLINE = /^(a|abbr|b|button|cite|code|em|i|kbd|span|strong|sub|sup|math|semantics|m[a-z]+|wbr)$/;

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The words below a node. */
function words(node: ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (tree.isTextNode(child)) return child.value;
      if (!tree.isElementNode(child) || isSilent(child)) return "";
      return INLINE.test(child.tagName) ? words(child) : ` ${words(child)} `;
    })
    .join("");
}

/**
 * The sections of a page: each heading that has an address, and each entry of a glossary, with what stands below it up to the next.
 * @param file the page's, seen from the site's root
 */
export function bookSections(source: string, file: string): readonly BookSection[] {
  const main = [...elements(parse(source))].find(({tagName}) => tagName === "main");
  if (main === undefined) return [];
  const title = [...elements(main)].find(({tagName}) => tagName === "h1");
  const page = tidy(title ? words(title) : "");
  const address = addressOf(file);
  const found: {place: string; heading: string; text: string}[] = [{place: address, heading: page, text: ""}];
  const walk = (node: ParentNode): void => {
    for (const child of node.childNodes) {
      const last = found.at(-1);
      if (tree.isTextNode(child) && last) last.text += child.value;
      if (!tree.isElementNode(child) || isSilent(child)) continue;
      const id = attribute(child, "id");
      if (child === title) continue;
      if (/^(h[23]|dt)$/.test(child.tagName) && id !== undefined)
        found.push({place: `${address}#${id}`, heading: tidy(words(child)), text: ""});
      else {
        if (last && !INLINE.test(child.tagName)) last.text += " ";
        walk(child);
      }
    }
  };
  walk(main);
  return found.map(({text, ...rest}) => ({page, ...rest, text: tidy(text)}));
}
