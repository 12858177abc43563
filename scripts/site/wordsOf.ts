import {defaultTreeAdapter as tree, parseFragment} from "parse5";
import {attribute, textOf, type ParentNode} from "./htmlTree.js";

/** A word in running text that becomes a link. */
export interface LinkedWord {
  readonly pattern: RegExp;
  readonly href: string;
  readonly className: string;
  /** What stands in the link's tooltip: the term's meaning, the source's title. */
  readonly title: string;
  /** Linked once on each page, or wherever it stands. */
  readonly once: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * The glossary and the bibliography, read from the source of the page that holds them: `<dt id="stage" data-also="stages">` with its
 * `<dd>`, and `<li id="he-2015" data-cite="He et al. 2015">`.
 */
export function wordsOf(source: string, page: string): LinkedWord[] {
  const words: LinkedWord[] = [];
  const visit = (node: ParentNode): void => {
    node.childNodes.forEach((child, i) => {
      if (!tree.isElementNode(child)) return;
      const id = attribute(child, "id") ?? "";
      const cite = attribute(child, "data-cite") ?? "";
      if (child.tagName === "dt" && id !== "") {
        const also = (attribute(child, "data-also") ?? "").split(",");
        const names = [textOf(child), ...also].map((name) => name.trim()).filter(Boolean);
        const meaning = node.childNodes.slice(i + 1).find((next) => tree.isElementNode(next));
        words.push({
          // Longer names first: an identity shortcut is not only a shortcut.
          pattern: new RegExp(
            `\\b(${names
              .sort((a, b) => b.length - a.length)
              .map(escaped)
              .join("|")})s?\\b`,
            "i"
          ),
          href: `${page}#${id}`,
          className: "term",
          title: meaning && tree.isElementNode(meaning) ? textOf(meaning).replace(/\s+/g, " ") : "",
          once: true
        });
      }
      if (cite !== "" && id !== "") {
        const [, authors = cite, year] = /^(.*) (\d{4}[a-z]?)$/.exec(cite) ?? [];
        // A bracket around the year belongs to the link, with the section that it names.
        const dated = year === undefined ? "" : ` (?:\\(${year}(?![a-z0-9])(?:[^()]*\\))?|${year}(?![a-z0-9]))`;
        words.push({
          pattern: new RegExp(`${escaped(authors)}${dated}`),
          href: `${page}#${id}`,
          className: "cite",
          title: textOf(child).replace(/\s+/g, " ").trim(),
          once: false
        });
      }
      visit(child);
    });
  };
  visit(parseFragment(source));
  return words.sort((a, b) => b.pattern.source.length - a.pattern.source.length);
}
