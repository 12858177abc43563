import {parse, type AnyNode} from "acorn";
import {bound, children} from "./syntax.js";

/** How cells may read a file (`components/site/attachedFiles.ts`). */
const READS = ["arrayBuffer", "text", "json"];

/** A cell: what it takes of others and of Framework, what it gives to others, and its program. */
interface Cell {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly node: AnyNode;
}

/** A node and all below it. */
function* below(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const child of children(node)) yield* below(child);
}

const texts = (node: AnyNode | undefined): string[] =>
  node?.type === "ArrayExpression"
    ? node.elements.flatMap((one) => (one?.type === "Literal" && typeof one.value === "string" ? [one.value] : []))
    : [];

/** The cells of a page's script: each is a call `define({…, inputs: […], outputs: […], body})`. */
function cellsOf(script: string): Cell[] {
  return parse(script, {ecmaVersion: 2022, sourceType: "module"}).body.flatMap((statement) => {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return [];
    const {callee, arguments: given} = statement.expression;
    const [told] = given;
    if (callee.type !== "Identifier" || callee.name !== "define" || told?.type !== "ObjectExpression") return [];
    const valueOf = (name: string): AnyNode | undefined =>
      told.properties.flatMap((one) =>
        one.type === "Property" && one.key.type === "Identifier" && one.key.name === name ? [one.value] : []
      )[0];
    return [{inputs: texts(valueOf("inputs")), outputs: texts(valueOf("outputs")), node: told}];
  });
}

const isFile = (node: AnyNode): boolean =>
  node.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "FileAttachment";

/** The names that a cell gives to files. */
const fileNames = ({node}: Cell): string[] =>
  [...below(node)].flatMap((one) =>
    one.type === "VariableDeclarator" && one.init && isFile(one.init) ? bound(one.id) : []
  );

/** The ways by which a cell reads files, some of which it may have from other cells. */
function readsOf(cell: Cell, given: ReadonlySet<string>): string[] {
  const own = new Set([...fileNames(cell), ...cell.inputs.filter((name) => given.has(name))]);
  return [...below(cell.node)].flatMap((one) => {
    if (one.type !== "MemberExpression" || one.computed || one.property.type !== "Identifier") return [];
    const {object} = one;
    return isFile(object) || (object.type === "Identifier" && own.has(object.name)) ? [one.property.name] : [];
  });
}

/**
 * Looks whether a page asks for what Framework would load from elsewhere.
 * @param offered the names of what it offers
 * @param script of the page
 * @throws Error that names the page and what it asks for
 */
export function checkOffered(offered: ReadonlySet<string>, page: string, script: string): void {
  const cells = cellsOf(script);
  if (cells.length === 0 && script.includes("define("))
    throw new Error(`${page}: its cells are not calls of define as they were, so nothing tells what they ask for`);
  const own = new Set(cells.flatMap(({outputs}) => outputs));
  const asked = new Set(cells.flatMap(({inputs}) => inputs).filter((name) => offered.has(name) && !own.has(name)));
  if (asked.size > 0)
    throw new Error(
      `${page} uses ${[...asked].join(", ")}, which Framework loads from another site: import it from a module of components/`
    );
  const given = new Set(cells.flatMap((cell) => fileNames(cell).filter((name) => cell.outputs.includes(name))));
  const reads = new Set(cells.flatMap((cell) => readsOf(cell, given)).filter((name) => !READS.includes(name)));
  if (reads.size > 0)
    throw new Error(`${page} asks a file for ${[...reads].join(", ")}: a file is read by arrayBuffer, text or json`);
}
