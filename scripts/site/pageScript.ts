import {parse, type AwaitExpression, type Expression, type ImportExpression, type Pattern, type Program} from "acorn";

/** An import of a cell: the module, where it stands, and what its value is bound to. */
interface CellImport {
  readonly node: ImportExpression;
  readonly pattern: Pattern;
}

/** The imports that Framework puts first in a cell: `await import(…)`, or `await Promise.all([import(…), …])`. */
function importsOf(pattern: Pattern, {argument}: AwaitExpression): CellImport[] {
  if (argument.type === "ImportExpression") return [{node: argument, pattern}];
  const list = argument.type === "CallExpression" ? argument.arguments[0] : undefined;
  if (list?.type !== "ArrayExpression" || pattern.type !== "ArrayPattern") return [];
  return list.elements.flatMap((node, i) => {
    const bound = pattern.elements[i];
    return node?.type === "ImportExpression" && bound ? [{node, pattern: bound}] : [];
  });
}

/** The cells' imports: the first statement of the body of each `define({…, body})`. */
function cellImports(program: Program): CellImport[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return [];
    const [cell] = statement.expression.arguments;
    if (cell?.type !== "ObjectExpression") return [];
    const functions = cell.properties.flatMap((property): Expression[] =>
      property.type === "Property" && property.value.type === "ArrowFunctionExpression" ? [property.value] : []
    );
    return functions.flatMap((body) => {
      const block = body.type === "ArrowFunctionExpression" ? body.body : undefined;
      const [first] = block?.type === "BlockStatement" ? block.body : [];
      const [declarator] = first?.type === "VariableDeclaration" ? first.declarations : [];
      return declarator?.init?.type === "AwaitExpression" ? importsOf(declarator.id, declarator.init) : [];
    });
  });
}

/** The names that a pattern takes from a module; undefined where it takes the whole. */
function namesIn(pattern: Pattern): string[] | undefined {
  if (pattern.type !== "ObjectPattern") return undefined;
  const names = pattern.properties.map((property) =>
    property.type === "Property" && property.key.type === "Identifier" ? property.key.name : undefined
  );
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** Where the site's root is, seen from a page: one that shows a plate alone lies in a folder, and says so. */
const ROOT = '(document.documentElement.dataset.root??".")';

/**
 * A page's script with the imports of its cells moved to its head, by name, so that a bundler sees what is used of each
 * module. Framework imports them where the cells run, whole; but it preloads them all the same.
 * Imports further down in a cell are meant to load late, and stay. Files are found from the site's root. The dates of files are left out: they differ
 * between two builds of one commit.
 */
export function pageScript(source: string): string {
  const heads: string[] = [];
  let script = source;
  const found = cellImports(parse(source, {ecmaVersion: 2022, sourceType: "module"}));
  // From the last to the first, so that the places of those before stay right.
  for (const [i, {node, pattern}] of [...found.entries()].reverse()) {
    const from = source.slice(node.source.start, node.source.end);
    const names = namesIn(pattern);
    const local = (name: string): string => `cell${i}_${name}`;
    heads.push(
      names === undefined
        ? `import * as ${local("all")} from ${from};`
        : `import {${names.map((name) => `${name} as ${local(name)}`).join(", ")}} from ${from};`
    );
    const value = names === undefined ? local("all") : `{${names.map((name) => `${name}: ${local(name)}`).join(", ")}}`;
    script = script.slice(0, node.start) + value + script.slice(node.end);
  }
  const undated = script.replace(/,"lastModified":[\d.]+(?=,"size":\d+\}\);$)/gm, "");
  return [...heads.reverse(), undated.replaceAll('"path":"./', `"path":${ROOT}+"/`)].join("\n");
}
