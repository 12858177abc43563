/** @file A module that holds a whole package, as modules of a function or two: a bundler leaves out, and shares, whole modules. */
import {parse, type AnyNode, type ModuleDeclaration, type Program, type Statement} from "acorn";
import {bound, children} from "./syntax.js";

/** A part of a module. */
export interface Part {
  /** Its statements. */
  readonly text: string;
  /** What it declares. */
  readonly declares: readonly string[];
  /** What it takes of other modules: the name here, the name there, and the module. */
  readonly takes: readonly {readonly local: string; readonly name: string; readonly from: string}[];
  /** What it takes of other parts, by their place in the list. */
  readonly needs: ReadonlyMap<string, number>;
}

/** A module's parts, and what it exports of them. */
export interface TakenApart {
  readonly parts: readonly Part[];
  /** For each name that it exports the part that declares it, and the name there. */
  readonly exports: ReadonlyMap<string, {readonly part: number; readonly name: string}>;
}

/** A statement and what it has to do with others. */
interface Piece {
  readonly node: AnyNode;
  readonly declares: readonly string[];
  readonly uses: ReadonlySet<string>;
  /** What it changes: stays with what declares that. */
  readonly changes: readonly string[];
}

function declaredBy(node: AnyNode): string[] {
  if (node.type === "VariableDeclaration") return node.declarations.flatMap(({id}) => bound(id));
  return (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") && node.id ? [node.id.name] : [];
}

const isFunction = ({type}: AnyNode): boolean =>
  type === "FunctionDeclaration" || type === "FunctionExpression" || type === "ArrowFunctionExpression";

/** What is declared in a function, without the functions in it; that of a block counts as the function's. */
function declaredIn(node: AnyNode): string[] {
  return children(node).flatMap((child) => [
    ...declaredBy(child),
    ...(child.type === "CatchClause" && child.param ? bound(child.param) : []),
    ...(isFunction(child) ? [] : declaredIn(child))
  ]);
}

/** A node and all below it, each with the names that functions around it have of their own. */
function* below(
  node: AnyNode,
  own: ReadonlySet<string> = new Set()
): Generator<readonly [AnyNode, ReadonlySet<string>]> {
  yield [node, own];
  const names =
    node.type === "FunctionExpression" || node.type === "FunctionDeclaration" || node.type === "ArrowFunctionExpression"
      ? [...node.params.flatMap(bound), ...(node.id ? [node.id.name] : []), "arguments", ...declaredIn(node)]
      : [];
  const inner = names.length === 0 ? own : new Set([...own, ...names]);
  for (const child of children(node)) yield* below(child, inner);
}

const namesIn = (node: AnyNode): string[] =>
  [...below(node)].flatMap(([one, own]) => (one.type === "Identifier" && !own.has(one.name) ? [one.name] : []));

/** What a statement that declares nothing is about. */
function targetsOf(node: AnyNode): string[] {
  if (node.type === "ExpressionStatement") return targetsOf(node.expression);
  if (node.type === "AssignmentExpression") return [...bound(node.left), ...targetsOf(node.right)];
  if (node.type !== "CallExpression") return [];
  const given = node.arguments.flatMap((one) => (one.type === "Identifier" ? [one.name] : []));
  return given.length > 0 ? given : bound(node.callee);
}

/** The names that a statement assigns anew, wherever in it. */
function assignedIn(node: AnyNode): string[] {
  return [...below(node)].flatMap(([one, own]) => {
    const left = one.type === "AssignmentExpression" ? one.left : one.type === "UpdateExpression" ? one.argument : null;
    return left === null || left.type === "MemberExpression" ? [] : bound(left).filter((name) => !own.has(name));
  });
}

function pieceOf(node: AnyNode): Piece {
  const declares = declaredBy(node);
  const changes = [...(declares.length > 0 ? [] : targetsOf(node)), ...assignedIn(node)];
  return {node, declares, uses: new Set(namesIn(node)), changes};
}

/** For each of the pieces all that it needs, in turn. */
function reaches(needs: readonly ReadonlySet<number>[]): readonly ReadonlySet<number>[] {
  return needs.map((first) => {
    const all = new Set(first);
    for (const one of all) for (const next of needs[one] ?? []) all.add(next);
    return all;
  });
}

/** Pieces by the number of the part they belong to: those that change one another's names, or need one another, are one. */
function grouped(pieces: readonly Piece[], home: ReadonlyMap<string, number>): readonly number[] {
  const group = pieces.map((_, i) => i);
  const join = (a: number, b: number): void => {
    const [keep, drop] = [group[a], group[b]];
    if (keep !== undefined && keep !== drop) group.forEach((one, i) => one === drop && (group[i] = keep));
  };
  pieces.forEach(({changes}, i) => {
    for (const name of changes) {
      const at = home.get(name);
      if (at !== undefined) join(at, i);
    }
  });
  const needs = pieces.map(() => new Set<number>());
  pieces.forEach(({uses}, i) => {
    for (const name of uses) {
      const at = home.get(name);
      if (at !== undefined) needs[group[i] ?? i]?.add(group[at] ?? at);
    }
  });
  const all = reaches(needs);
  for (const a of new Set(group)) for (const b of all[a] ?? []) if (all[b]?.has(a) === true) join(a, b);
  return group;
}

type Top = Statement | ModuleDeclaration;

/** What a module imports by name; undefined where it imports or hands on anything otherwise. */
function importsOf({body}: Program): ReadonlyMap<string, {readonly name: string; readonly from: string}> | undefined {
  const found = new Map<string, {name: string; from: string}>();
  for (const node of body) {
    if (node.type === "ExportAllDeclaration" || node.type === "ExportDefaultDeclaration") return undefined;
    if (node.type === "ExportNamedDeclaration" && (node.source || node.declaration)) return undefined;
    if (node.type !== "ImportDeclaration") continue;
    for (const one of node.specifiers) {
      if (one.type !== "ImportSpecifier" || one.imported.type !== "Identifier") return undefined;
      found.set(one.local.name, {name: one.imported.name, from: String(node.source.value)});
    }
  }
  return found;
}

const isOwn = ({type}: Top): boolean => type !== "ImportDeclaration" && type !== "ExportNamedDeclaration";

/** What a module exports of its own, by the name that others know. */
function exportsOf({body}: Program): ReadonlyMap<string, string> {
  return new Map(
    body.flatMap((node) =>
      node.type === "ExportNamedDeclaration"
        ? node.specifiers.flatMap(({local, exported}): [string, string][] =>
            local.type === "Identifier" && exported.type === "Identifier" ? [[exported.name, local.name]] : []
          )
        : []
    )
  );
}

/**
 * Takes a module apart; one that changes what is not its own stays in one part. A part is as in the module: statements in their
 * order, what they need before them.
 * @param source of a module that imports by name and exports in one list, as a package's built file does
 * @returns undefined for any other module
 */
export function takeApart(source: string): TakenApart | undefined {
  const program = parse(source, {ecmaVersion: 2022, sourceType: "module"});
  const imports = importsOf(program);
  if (imports === undefined) return undefined;
  const pieces = program.body.filter(isOwn).map(pieceOf);
  const home = new Map(pieces.flatMap(({declares}, i) => declares.map((name) => [name, i] as const)));
  const isForeign = ({declares, changes}: Piece): boolean =>
    declares.length === 0 && !changes.some((name) => home.has(name));
  const group = pieces.some(isForeign) ? pieces.map(() => 0) : grouped(pieces, home);
  const numbers = [...new Set(group)];
  const partOf = (name: string): number => numbers.indexOf(group[home.get(name) ?? -1] ?? -1);
  const parts = numbers.map((number, place): Part => {
    const own = pieces.filter((_, i) => group[i] === number);
    const used = new Set(own.flatMap(({uses}) => [...uses]));
    return {
      text: own.map(({node}) => source.slice(node.start, node.end)).join("\n"),
      declares: own.flatMap(({declares}) => declares),
      takes: [...imports].flatMap(([local, from]) => (used.has(local) ? [{local, ...from}] : [])),
      needs: new Map(
        [...used].flatMap((name): [string, number][] => {
          const part = partOf(name);
          return part < 0 || part === place ? [] : [[name, part]];
        })
      )
    };
  });
  const exported = [...exportsOf(program)].filter(([, name]) => home.has(name));
  return {parts, exports: new Map(exported.map(([as, name]) => [as, {part: partOf(name), name}]))};
}
