import {katex as plugin} from "@mdit/plugin-katex";
import {renderToString, type KatexOptions} from "katex";
import type MarkdownIt from "markdown-it";

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

/** Formulas between dollar signs become HTML and MathML at build time: they read without JavaScript, and aloud. */
export function mathematics(md: MarkdownIt): MarkdownIt {
  md.use(plugin);
  const {rules} = md.renderer;
  rules.math_inline = (tokens, i) => formula(tokens[i]?.content ?? "", false);
  rules.math_block = (tokens, i) => `<p class="katex-block">${formula(tokens[i]?.content ?? "", true)}</p>\n`;
  return md;
}
