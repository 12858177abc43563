import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import {expect, it} from "vitest";
import {catalogue, longWords} from "./support/catalogue.js";
import {root} from "./support/root.js";

/** Where every text that a reader meets comes from `components/words`. */
const PLACES = "draw engine lessons network picture run site ui worker".split(" ");

/** Sources of a Python program alone, whose words are its comments: these stay in English. */
const PYTHON = ["lessons/build/export/kerasNetwork.ts", "lessons/build/export/kerasSections.ts"];

/** Sources of the package of training kernels, whose errors are for programmers: these stay in English. */
const PACKAGE = /^engine\/kernels\/(?:package|stock)\//;

/** Texts in English on purpose, by what they are; each has to be found. */
const EXCEPTIONS: Readonly<Record<string, RegExp>> = {
  "milestones, which programs compare":
    /^(?:(?:losses parted|chains compared|paths met|projection chosen|twins trained|gradients crossed|units taken out)$|practice of )/,
  "names for style sheets":
    /^(?:flank right|leader first|norm ahead|arrives ahead|skip (?:skip…|projection)|color-mix\(.*|button:not\(.*)$/,
  "a path of an arc": /^M…a…/,
  "the book's title": /^Shortcut: an explorable notebook/,
  "what other programs say":
    /^(?:Unable to load file(?:: …)?|Operands could not be broadcast .*|did not come|\(\[.*came cut off or changed\)\$)$/,
  "a message to the service worker": /^take over$/,
  "columns of CSV, and what stands in one":
    /^(?:name,handed_in,|network,step,|layer,unit,|(?:cannot be verified here|not verified)$)/,
  "what programmers are told, by its place": /^(?:input size|units in a stage)$/,
  "how pictures are prepared, as a notebook's Python and files have it":
    /^(?:each channel from -1 to 1|red, green and blue from 0 to 1, )/,
  "where weights come from, as files have it": /^(?:drawn from seed 1|read from …|not said)$/,
  "what the package of training kernels tells programmers":
    /^(?:NHWC, equal strides and no dilation|the training kernels need TensorFlow\.js' wasm backend)$/,
  "a summary, as Keras prints it": /^(?:Output Shape|(?:Total|Trainable) params: …)$/,
  "a network's title, as files have it": /^ResNet of … layers$/,
  "padding, as files of weights tell it": /^(?:torch: floor\(k \/ 2\) on both sides|same: Keras pads the odd pixel)/,
  "a command": /^npm run record -- /,
  "how a run was computed, as reports have it": /^wasm, relaxed/,
  "Keras, as Géron writes it":
    /^(?: or project$|(?: {4})*(?:(?:return |model = )?keras\.|import tensorflow|from (?:tensorflow|functools) |def \w+\(|class …\(|for (?:filters|layer) in |if (?:self\.)?strides |(?:self\.(?:activation|strides)|missing|strides) = |model\.add\(|Z = inputs))/,
  "Python, whose comments are in English": /^(?:CHANNELS = |def |import |class Momentum|figure, \(left)/
};

/** Attributes and methods whose texts are names for style sheets and programs. */
const NAMES = /^(?:class|className|data-part|key)$/;
const METHODS = /^(?:classed|select|selectAll|querySelector|querySelectorAll|closest|matches|toggle|add)$/;

/** A text as it stands in the source, `…` in the place of what is put in. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({literal}) => `…${literal.text}`).join("");
}

/** Whether a text is none for readers: a name for a style sheet, or what programmers are told by RangeError and TypeError. */
function isForPrograms(node: ts.Node): boolean {
  const {parent} = node;
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return isForPrograms(parent);
  if (ts.isPropertyAssignment(parent)) return NAMES.test(parent.name.getText().replaceAll('"', ""));
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
    const [first] = parent.arguments;
    const isName = first !== undefined && ts.isStringLiteral(first) && NAMES.test(first.text);
    return isName || METHODS.test(parent.expression.name.text);
  }
  return ts.isNewExpression(parent) && /^(?:Range|Type)Error$/.test(parent.expression.getText());
}

/** Words that make a text an English sentence or name. */
const english = new Set([
  ..."a an and are at be by for from has have in is it its no not of on only or that the there this to was which with".split(
    " "
  ),
  ...catalogue("en").flatMap(longWords)
]);

/** Words of a text that may be English: in a sentence, a label, beside a place. */
const wordsIn = (text: string): readonly string[] =>
  text.match(/(?<![\w.#$@/:[-])[A-Za-z][a-z]*(?=[\s,;:.!?’…]|$)/g) ?? [];

/** Whether a source can hold such a text, at a glance: most hold none and need no parsing, which takes long. */
function mayHold(source: string): boolean {
  const bare = source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$|^import .*$/gm, "");
  const quoted = bare.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  return quoted.some((text) => wordsIn(text.slice(1, -1).replaceAll("${", "…${")).length > 1);
}

/** Texts of two words or more, one of which the words have too. */
function englishTexts(source: string): readonly string[] {
  const found: string[] = [];
  if (!mayHold(source)) return found;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined && !isForPrograms(node)) {
      const words = wordsIn(text);
      if (words.length > 1 && words.some((word) => english.has(word.toLowerCase()))) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("x.ts", source, ts.ScriptTarget.ES2022, true));
  return found;
}

it("keeps the interface's words in one place, where each language has its own", () => {
  const files = PLACES.flatMap((place) =>
    readdirSync(join(root, "components", place), {recursive: true, encoding: "utf8"})
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(place, name))
      .filter((name) => !PYTHON.includes(name) && !PACKAGE.test(name))
  );
  expect(files.length).toBeGreaterThan(900);
  const found = files.flatMap((file) =>
    englishTexts(readFileSync(join(root, "components", file), "utf8")).map((text) => [file, text] as const)
  );
  const reasons = Object.values(EXCEPTIONS);
  expect(found.filter(([, text]) => !reasons.some((reason) => reason.test(text)))).toEqual([]);
  for (const reason of reasons) expect(found.some(([, text]) => reason.test(text))).toBe(true);
});

it("notices a sentence, a label, one with places in it, and no name", () => {
  expect(englishTexts('const a = "The run is over."; f(`Run ${n} of ${m}`); b.text("training loss");')).toEqual([
    "The run is over.",
    "Run … of …",
    "training loss"
  ]);
  expect(englishTexts('x({class: "right cell"}); throw new RangeError(`no step is ${n}`); const k = "loss";')).toEqual(
    []
  );
});
