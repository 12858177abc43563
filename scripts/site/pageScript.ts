import {parse, type AwaitExpression, type Expression, type ImportExpression, type Pattern, type Program} from "acorn";

/** An import of a cell: the module, where it stands, and what its value is bound to. */
interface CellImport {
  readonly node: ImportExpression;
  readonly pattern: Pattern;
  /** Whether it is its cell's first: the cell goes on when its turn comes. */
  readonly isFirst: boolean;
}

/** The imports that Framework puts first in a cell: `await import(…)`, or `await Promise.all([import(…), …])`. */
function importsOf(pattern: Pattern, {argument}: AwaitExpression): CellImport[] {
  if (argument.type === "ImportExpression") return [{node: argument, pattern, isFirst: true}];
  const list = argument.type === "CallExpression" ? argument.arguments[0] : undefined;
  if (list?.type !== "ArrayExpression" || pattern.type !== "ArrayPattern") return [];
  return list.elements.flatMap((node, i) => {
    const bound = pattern.elements[i];
    return node?.type === "ImportExpression" && bound ? [{node, pattern: bound, isFirst: i === 0}] : [];
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

/** The specifier by which a page's script asks for what its later cells need. */
export const REST = "rest:";

/** What a page runs. */
export interface PageScript {
  readonly script: string;
  /** A module with all that the cells below the page's first figure need; undefined where they need nothing. */
  readonly rest: string | undefined;
}

/** Where the cell of the page's first figure ends; the end of the script where none is told by `embeddable`. */
function endOfFirst(source: string, program: Program): number {
  const first = program.body.find(({start, end}) => source.slice(start, end).includes("display(embeddable("));
  return first?.end ?? source.length;
}

/** How a script asks for its rest: once, and not before the page is loaded. */
const ASK = `let restOfPage;
const rest = () => restOfPage ??= new Promise((resolve) => document.readyState === "complete" ? resolve() : addEventListener("load", () => resolve(), {once: true})).then(() => import("${REST}"));`;

/** How cells take turns: one after the other, each in a task of its own. */
const TURN = 'import {oneByOne} from "./_import/components/ui/late/ownTask.js";\nconst turn = oneByOne();';

/**
 * A page's script with the imports of its cells moved to its head, by name, so that a bundler sees what is used of each
 * module. Framework imports them where the cells run, whole; but it preloads them all the same. What only cells below the page's
 * first figure import is the page's rest, which comes when the page is loaded: nobody sees those figures yet.
 * Each cell takes its turn after its imports, so that none makes the page wait for all.
 * Imports further down in a cell are meant to load late, and stay. Files are found from the site's root. The dates of files are left out: they differ
 * between two builds of one commit.
 */
export function pageScript(source: string): PageScript {
  const heads: string[] = [];
  const later: string[] = [];
  let script = source;
  const program = parse(source, {ecmaVersion: 2022, sourceType: "module"});
  const found = cellImports(program);
  const firstEnd = endOfFirst(source, program);
  // From the last to the first, so that the places of those before stay right.
  for (const [i, {node, pattern, isFirst}] of [...found.entries()].reverse()) {
    const from = source.slice(node.source.start, node.source.end);
    const names = namesIn(pattern);
    const local = (name: string): string => `cell${i}_${name}`;
    const isLate = node.start > firstEnd;
    const list = names?.map((name) => `${name} as ${local(name)}`).join(", ");
    if (isLate) later.push(`export ${list === undefined ? `* as ${local("all")}` : `{${list}}`} from ${from};`);
    else heads.push(`import ${list === undefined ? `* as ${local("all")}` : `{${list}}`} from ${from};`);
    const of = isLate ? "all." : "";
    const all =
      names === undefined ? of + local("all") : `{${names.map((name) => `${name}: ${of}${local(name)}`).join(", ")}}`;
    const value = isFirst ? `turn(${all})` : all;
    script =
      script.slice(0, node.start) + (isLate ? `rest().then((all) => (${value}))` : value) + script.slice(node.end);
  }
  const undated = script.replace(/,"lastModified":[\d.]+(?=,"size":\d+\}\);$)/gm, "");
  const placed = undated.replaceAll('"path":"./', `"path":${ROOT}+"/`);
  const hasRest = later.length > 0;
  return {
    script: [...heads.reverse(), ...(found.length > 0 ? [TURN] : []), ...(hasRest ? [ASK] : []), placed].join("\n"),
    rest: hasRest ? later.reverse().join("\n") : undefined
  };
}
