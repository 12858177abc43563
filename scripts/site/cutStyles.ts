/** @file Rules of style sheets that no element of a page can come to have. */

/** The names that elements of pages have or may come to have. */
export interface StyleNames {
  readonly classes: ReadonlySet<string>;
  /** What classes begin with that a script completes. */
  readonly starts: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

const IN_STRINGS = /(?:(?<=^|["'`\s])|(?<=["'`\s>+~,(]\.))[\w-]+(?=["'`\s.:,>)[]|$)/gm;

/**
 * The names of a page and of its scripts. A class is named in a string, or in a selector: a property of that name is none.
 * @param source of the page
 * @param scripts that it may load
 */
export function styleNames(source: string, scripts: readonly string[]): StyleNames {
  const lists = Array.from(source.matchAll(/ class="([^"]*)"/g), ([, list = ""]) => list);
  const named = [...lists, ...scripts].join("\n").matchAll(IN_STRINGS);
  const begun = scripts.join("\n").matchAll(/([\w-]*[a-zA-Z]-+)(?=\$\{|["'`])/g);
  return {
    classes: new Set(Array.from(named, ([name]) => name)),
    starts: new Set(Array.from(begun, ([, name = ""]) => name)),
    ids: new Set(Array.from(source.matchAll(/ id="([^"]*)"/g), ([, id = ""]) => id))
  };
}

/** What several pages name together. */
export function allNames(names: readonly StyleNames[]): StyleNames {
  const join = (of: (one: StyleNames) => ReadonlySet<string>): Set<string> =>
    new Set(names.flatMap((one) => [...of(one)]));
  return {classes: join(({classes}) => classes), starts: join(({starts}) => starts), ids: join(({ids}) => ids)};
}

const isNamed = (name: string, {classes, starts}: StyleNames): boolean =>
  classes.has(name) || [...starts].some((one) => name.startsWith(one));

/** A comment, or a string. */
const QUOTED = /\/\*[^]*?\*\/|"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g;

const withoutComments = (text: string): string => text.replace(QUOTED, (one) => (one.startsWith("/*") ? "" : one));

/** A text of the same length whose strings hold nothing that could be read as more than a string. */
const blanked = (text: string): string =>
  text.replace(QUOTED, (one) => `${one.charAt(0)}${"_".repeat(one.length - 2)}${one.charAt(0)}`);

/** Where what opens at `from` closes, in a text whose strings are blanked; the text's end where it does not. */
function endOf(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\\") at++;
    else if (sign === open) depth++;
    else if (sign === close && --depth === 0) return at;
  }
  return text.length;
}

/** A text's parts between commas that stand in no bracket and no string. */
function choicesOf(text: string): string[] {
  const plain = blanked(text);
  const parts = [""];
  let depth = 0;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] ?? "";
    if (sign === "(" || sign === "[") depth++;
    if (sign === ")" || sign === "]") depth--;
    if (sign === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += text[at] ?? "";
  }
  return parts;
}

/** Whether an element can be what a selector asks for; what it excludes, and what stands in it, is not looked at. */
function canMatch(selector: string, names: StyleNames): boolean {
  if (selector.includes("\\")) return true;
  let rest = blanked(selector).replace(/\[[^\]]*\]/g, "");
  for (;;) {
    const found = /:[\w-]+\(/.exec(rest);
    if (found === null) break;
    const inner = found.index + found[0].length;
    const end = endOf(rest, inner - 1, "(", ")");
    const isChoice = /^:(?:is|where)\($/.test(found[0]);
    if (isChoice && !choicesOf(rest.slice(inner, end)).some((one) => canMatch(one, names))) return false;
    rest = rest.slice(0, found.index) + rest.slice(end + 1);
  }
  return [...rest.matchAll(/([.#])(-?[a-zA-Z_][\w-]*)/g)].every(([, sign, name = ""]) =>
    sign === "#" ? names.ids.has(name) : isNamed(name, names)
  );
}

/** Rules that stand in others' conditions. */
const CONDITION = /^@(?:media|supports|container|layer)\b/;

function cut(text: string, names: StyleNames): string {
  const plain = blanked(text);
  let left = "";
  for (let at = 0; at < text.length;) {
    const open = plain.indexOf("{", at);
    const stop = plain.indexOf(";", at);
    if (stop >= 0 && (open < 0 || stop < open)) {
      left += text.slice(at, stop + 1);
      at = stop + 1;
      continue;
    }
    if (open < 0) break;
    const end = endOf(plain, open, "{", "}");
    const head = text.slice(at, open).trim();
    const body = text.slice(open + 1, end);
    at = end + 1;
    if (CONDITION.test(head)) {
      const inner = cut(body, names);
      if (inner !== "") left += `${head}{${inner}}`;
    } else if (head.startsWith("@")) left += `${head}{${body}}`;
    else {
      const used = choicesOf(head).filter((selector) => canMatch(selector, names));
      if (used.length > 0) left += `${used.join(",")}{${body}}`;
    }
  }
  return left;
}

/** A font's rules stay where a style asks for its family. */
function cutFonts(sheet: string): string {
  const rules = sheet.replace(/@font-face\s*\{[^}]*\}/g, "");
  return sheet.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const family = /font-family:\s*["']?([^;"'}]+)/.exec(rule)?.[1] ?? "";
    return rules.includes(family) ? rule : "";
  });
}

/**
 * A style sheet without the rules whose classes or ids are not among `names`, and without the fonts that no rule left asks for.
 * @param sheet may hold conditions, not imports
 */
export function cutStyles(sheet: string, names: StyleNames): string {
  return cutFonts(cut(withoutComments(sheet), names));
}
