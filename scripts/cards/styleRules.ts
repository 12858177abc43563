import {readFileSync} from "node:fs";
import {join} from "node:path";
import {JSDOM} from "jsdom";

/** One selector with what it declares. */
export interface StyleRule {
  readonly selector: string;
  /** A class that what it selects has, so that most elements need not be compared. */
  readonly last?: string | undefined;
  /** What kind of element it selects, where that is told without a class. */
  readonly type?: string | undefined;
  /** Classes that are on the page where it selects anything. */
  readonly needed?: readonly string[];
  /** Larger wins; of two alike, the later. */
  readonly weight: number;
  readonly declared: readonly (readonly [property: string, value: string])[];
}

/** The parts of a list of selectors: commas within brackets do not count. */
function selectors(text: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const letter of text) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

/** How much a selector weighs: ids before classes, attributes and states, those before types. */
function weightOf(selector: string): number {
  const count = (pattern: RegExp): number => selector.match(pattern)?.length ?? 0;
  const states = count(/:(?!:|is\(|where\(|not\()[\w-]+/g);
  return 10_000 * count(/#[\w-]+/g) + 100 * (count(/\.[\w-]+/g) + count(/\[/g) + states) + count(/(^|[\s>+~(])[a-z]/g);
}

/** What no drawing at rest has: states, and parts that the browser adds. */
const STATES = /::|:(hover|focus|active|checked|disabled|target|fullscreen|has\()/;
const LAST = /\.([\w-]+)[^\s>+~()]*$/;
const TYPE = /(?:^|[\s>+~])([a-z][\w-]*)[^\s>+~().]*$/;
const BRACKETS = /\((?:[^()]|\([^()]*\))*\)/g;

/** The classes that a selector names outside of brackets. */
const classesNamed = (selector: string): readonly string[] =>
  [...selector.replace(BRACKETS, "").matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name);

/** What a rule for dark pages stands in. */
const DARK = "(prefers-color-scheme: dark)";

/**
 * The site's own style sheets in their order, as rules for a wide screen, in the light or dark; rules for other media are left out.
 * @param taken the properties that count, besides `font` and custom ones
 */
export function styleRules(root: string, taken: ReadonlySet<string>, dark = false): readonly StyleRule[] {
  const main = readFileSync(join(root, "src/style.css"), "utf8");
  const files = [...main.matchAll(/@import url\("(\.\/[^"]+)"\);/g)].map(([, file = ""]) => join(root, "src", file));
  const {document} = new JSDOM("").window;
  const sheet = document.createElement("style");
  sheet.textContent = files.map((file) => readFileSync(file, "utf8")).join("\n");
  document.head.append(sheet);
  const rules = [...(sheet.sheet?.cssRules ?? [])] as Partial<CSSStyleRule & CSSMediaRule>[];
  const held = rules.flatMap((rule) =>
    dark && rule.media?.mediaText === DARK ? ([...(rule.cssRules ?? [])] as Partial<CSSStyleRule>[]) : [rule]
  );
  return held.flatMap(({selectorText, style}) => {
    if (selectorText === undefined || style === undefined) return [];
    const all = Array.from(style, (property) => [property, style.getPropertyValue(property)] as const);
    const declared = all.filter(
      ([property]) => property === "font" || property.startsWith("--") || taken.has(property)
    );
    if (declared.length === 0) return [];
    return selectors(selectorText)
      .filter((selector) => !STATES.test(selector))
      .map((selector) => ({
        selector,
        last: LAST.exec(selector)?.[1],
        type: TYPE.exec(selector)?.[1],
        needed: classesNamed(selector),
        weight: weightOf(selector),
        declared
      }));
  });
}
