import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import ts from "typescript";
import type {Language} from "../../components/words/languages.js";
import {root} from "./root.js";

const folder = (language: Language): string => join(root, "components/words", language);

/** Files of a language's words, seen from its folder. */
export const wordFiles = (language: Language): readonly string[] =>
  readdirSync(folder(language), {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();

/** Every text in a language's words; of those with places in them each part. */
export function catalogue(language: Language): readonly string[] {
  return wordFiles(language).flatMap((name) => {
    const source = readFileSync(join(folder(language), name), "utf8");
    const texts: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
        texts.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true));
    return texts;
  });
}

/** Words of a text of at least four letters, in small letters; names of layers, as `residual_unit` and `stem.conv`, are none. */
export const longWords = (text: string): readonly string[] =>
  (text.replaceAll(/\b\w+(?:[._]\w+)+\b/g, " ").match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase());
