/** @file Imports from `d3` as imports of parts of the packages it is made of: a bundler shares whole files, and each package is one. */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {takeApart, type Part, type TakenApart} from "./takeApart.js";

/** The namespace of the parts; a path in it is of the package's folder, and a number. */
export const D3_NAMESPACE = "d3";

/**
 * What d3-zoom takes of d3-transition, where nothing is ever in transition: the site's motion is `draw/motion.ts`. The package hangs
 * itself on each selection, and comes whole or not at all.
 */
const TRANSITIONS = "d3-transition";
const NONE = "no-transitions";
const NO_TRANSITIONS = `import {selection} from "d3";
export function interrupt() {}
selection.prototype.interrupt = function () { return this; };`;

const FROM_D3 = /\bimport \{([^}]*)\} from "d3";/g;

const NOT_SHIPPED = "d3's transitions are not shipped: draw/motion.ts moves things";

/** d3's packages in parts. */
export interface D3Parts {
  /**
   * A module's source with an import of each part that it needs in the place of those from `d3`; types are left out.
   * @throws Error for a name that no package has, and for a transition
   */
  imports(source: string): string;
  /** The source of a part, by its path in the namespace. */
  sourceOf(path: string): string;
}

const folderOf = (name: string): string => `node_modules/${name}`;

/** An import of one name. */
const importing = (name: string, local: string, from: string): string =>
  `import {${name === local ? name : `${name} as ${local}`}} from ${JSON.stringify(from)};`;

/** Each name that `d3` exports, and the package that it comes from. */
async function packagesByName(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const all = await Promise.all(
    names.map(async (name) => {
      const module = (await import(name)) as Readonly<Record<string, unknown>>;
      return Object.keys(module).map((exported) => [exported, name] as const);
    })
  );
  return new Map(all.flat());
}

/** d3's packages, each taken apart when first it is asked for. */
export async function d3Parts(root: string): Promise<D3Parts> {
  const {dependencies} = JSON.parse(readFileSync(join(root, "node_modules/d3/package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const packages = await packagesByName(Object.keys(dependencies));
  const {resolve} = createRequire(join(root, "package.json"));
  const apart = new Map<string, TakenApart>();
  const partsOf = (name: string): TakenApart => {
    const known = apart.get(name) ?? takeApart(readFileSync(resolve(name), "utf8"));
    if (known === undefined) throw new Error(`${name} is no single module with one list of exports: see takeApart.ts`);
    apart.set(name, known);
    return known;
  };
  const importFrom = (name: string, exported: string, local: string): string => {
    if (name === TRANSITIONS) {
      if (exported !== "interrupt") throw new Error(NOT_SHIPPED);
      return importing(exported, local, `${D3_NAMESPACE}:${NONE}`);
    }
    if (!(name in dependencies)) return importing(exported, local, name);
    const found = partsOf(name).exports.get(exported);
    if (found === undefined) throw new Error(`${name} declares no ${exported}`);
    return importing(found.name, local, `${D3_NAMESPACE}:${folderOf(name)}/${found.part}`);
  };
  const sourceOfPart = (name: string, {text, declares, takes, needs}: Part): string =>
    [
      ...takes.map((one) => importFrom(one.from, one.name, one.local)),
      ...Array.from(needs, ([local, part]) => importing(local, local, `${D3_NAMESPACE}:${folderOf(name)}/${part}`)),
      text,
      `export {${declares.join(", ")}};`
    ].join("\n");
  const imports = (source: string): string => {
    if (/\.transition\(/.test(source)) throw new Error(NOT_SHIPPED);
    return source.replace(FROM_D3, (_, list: string) =>
      list
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== "" && !item.startsWith("type "))
        .map((item) => {
          const [exported = "", local = exported] = item.split(" as ");
          const name = packages.get(exported);
          if (name === undefined) throw new Error(`d3 has no ${exported}`);
          return importFrom(name, exported, local);
        })
        .join("")
    );
  };
  return {
    imports,
    sourceOf(path) {
      if (path === NONE) return imports(NO_TRANSITIONS);
      const [, name = "", number] = /^node_modules\/(.*)\/(\d+)$/.exec(path) ?? [];
      const part = partsOf(name).parts[Number(number)];
      if (part === undefined) throw new Error(`there is no part ${path}`);
      return sourceOfPart(name, part);
    }
  };
}
