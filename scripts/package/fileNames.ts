import {defaultTreeAdapter as tree, parse, serialize} from "parse5";
import {attribute, createElement, elements, setAttribute} from "../site/htmlTree.js";

/** The script that names files in links which pages make; at the package's root. */
export const LINK_SCRIPT = "file-links.js";

/** `./paths#x` as `./paths.html#x`, `./` as `./index.html`; all else as it is. */
function fileLink(link: string): string {
  const [, path = "", rest = ""] = /^([^#?]*)(.*)$/.exec(link) ?? [];
  if (!/^\.{1,2}\//.test(path)) return link;
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.includes(".")) return link;
  return `${path}${name === "" ? "index" : ""}.html${rest}`;
}

/** What a package's pages do without: an app of their own, which a learning platform would not want. */
const APP = /^(manifest|apple-touch-icon)$/;

/**
 * A page whose links name files, as servers need them that know of no shorter addresses.
 * @param name the page's file below the package's root, `embed/twins.html`
 * @param isApp whether the page may be kept for use without a network
 */
export function fileNames(source: string, name: string, isApp: boolean): string {
  const document = parse(source);
  for (const element of elements(document)) {
    const {tagName} = element;
    const href = attribute(element, "href");
    if (tagName === "a" && href !== undefined) setAttribute(element, "href", fileLink(href));
    if (tagName === "link" && !isApp && APP.test(attribute(element, "rel") ?? "")) tree.detachNode(element);
    const content = attribute(element, "content");
    if (attribute(element, "http-equiv") === "refresh" && content !== undefined)
      setAttribute(
        element,
        "content",
        content.replace(/url=(.*)$/, (_, link: string) => `url=${fileLink(link)}`)
      );
    if (tagName === "head")
      tree.appendChild(
        element,
        createElement("script", {src: `${"../".repeat(name.split("/").length - 1)}${LINK_SCRIPT}`, defer: ""})
      );
  }
  return serialize(document);
}
