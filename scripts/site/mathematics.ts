import {katex as plugin} from "@mdit/plugin-katex";
import {renderToString, type KatexOptions} from "katex";
import type MarkdownIt from "markdown-it";
import type {StateCore, Token} from "markdown-it";

/** The letters of the two notations: Géron's, in which the pages are written, and that of He et al. (2015). */
const NOTATIONS = {
  ours: {"\\f": "f", "\\h": "h"},
  papers: {"\\f": "\\mathcal{F}", "\\h": "\\mathcal{H}"}
} as const;

function render(formula: string, displayMode: boolean, letters: Readonly<Record<string, string>>): string {
  const options: KatexOptions = {
    displayMode,
    output: "htmlAndMathml",
    throwOnError: true,
    // \lit{name}{symbol} names the part of a figure that a symbol means.
    trust: ({command}) => command === "\\htmlData",
    strict: (code: string) => (code === "htmlExtension" ? "ignore" : "error"),
    macros: {...letters, "\\lit": "\\htmlData{part=#1}{#2}"}
  };
  return renderToString(formula, options);
}

/** A formula as HTML and MathML; one with \f or \h in both notations, of which the style sheet shows one. */
export function formula(source: string, displayMode: boolean): string {
  if (!/\\[fh](?![a-zA-Z])/.test(source)) return render(source, displayMode, {});
  return Object.entries(NOTATIONS)
    .map(([name, letters]) => `<span class="notation-${name}">${render(source, displayMode, letters)}</span>`)
    .join("");
}

/** How many letters and signs of a formula a line can always hold. */
const SHORT = 12;

/** The letters and signs of a formula as it is seen, those of one notation; `&lt;` is one. */
function seenLength(html: string): number {
  const [, drawn = ""] = html.split('<span class="katex-html"');
  const text = drawn.slice(drawn.indexOf(">") + 1).replaceAll(/<[^>]*>|[\s\u200b]/g, "");
  return [...text.replaceAll(/&#?\w+;/g, "&")].length;
}

/** A formula in a line of text: a longer one may break where KaTeX allows that, even where it is held together with what follows it. */
function inlineFormula(source: string): string {
  const html = formula(source, false);
  if (seenLength(html) <= SHORT) return `<span class="held">${html}</span>`;
  return html.replaceAll('</span><span class="base">', '</span><wbr><span class="base">');
}

/** What stands right before and right after a formula, without a space: an opening bracket, a comma, "th". */
const LEADS = /[([“‘]+$/;
const FOLLOWS = /^[^\s]+/;

/** Takes what a pattern finds off a text's token. */
function cut(token: Token | undefined, pattern: RegExp): string {
  if (token?.type !== "text") return "";
  const [found = ""] = pattern.exec(token.content) ?? [];
  token.content = token.content.replace(pattern, "");
  return found;
}

/** Keeps a formula and what touches it on one line: else a line could begin with a comma. The formula itself may break. */
function holdTogether({tokens, Token: Piece}: StateCore): void {
  for (const block of tokens) {
    const pieces = block.children ?? [];
    block.children = pieces.flatMap((piece, i) => {
      if (piece.type !== "math_inline") return [piece];
      const [before, after] = [cut(pieces[i - 1], LEADS), cut(pieces[i + 1], FOLLOWS)];
      if (before + after === "") return [piece];
      const made = (type: string, content: string): Token => Object.assign(new Piece(type, "", 0), {content});
      return [
        made("html_inline", '<span class="held">'),
        made("text", before),
        piece,
        made("text", after),
        made("html_inline", "</span>")
      ];
    });
  }
}

/** Formulas between dollar signs become HTML and MathML at build time: they read without JavaScript, and aloud. */
export function mathematics(md: MarkdownIt): MarkdownIt {
  md.use(plugin);
  md.core.ruler.push("hold_together", holdTogether);
  const {rules} = md.renderer;
  rules.math_inline = (tokens, i) => inlineFormula(tokens[i]?.content ?? "");
  rules.math_block = (tokens, i) => `<p class="katex-block">${formula(tokens[i]?.content ?? "", true)}</p>\n`;
  return md;
}
